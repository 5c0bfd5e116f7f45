import type { FollowUpListRow } from '../store/follow-ups.ts';
import type { LimitOptions } from './dispatch/limits.ts';
import type { Outcome } from './dispatch/outcomes.ts';
import { isWork, planOnServer, readServer } from './dispatch/server.ts';
import { tendServer } from './dispatch/tend-server.ts';
import type { Doors } from './doors.ts';
import { withLease } from './lease.ts';
import { ownAccount } from './own-account.ts';
import type { ServerStep } from './rules/dispatch/server-plan.ts';
import type { Telegram } from './telegram/port.ts';

export interface TendSchedule extends Pick<LimitOptions, 'settings' | 'timeZone'> {
  /** These follow-ups alone; all unless given. */
  ids?: readonly string[] | undefined;
  report: (step: string) => void;
  /** Opens Telegram for the work, and closes it: called only when there is something to do there. */
  withTelegram: <T>(work: (telegram: Telegram) => Promise<T>) => Promise<T>;
}

/**
 * What a run does about Telegram's own schedule, by itself: for whoever has just approved, cancelled or moved
 * something there, and for a sync that has heard an answer.
 *
 * @throws {AppError} `busy` while a run sends, which does the same; what Telegram says.
 */
export async function tendSchedule(
  doors: Pick<Doors, 'db' | 'now'>,
  { withTelegram, ...options }: TendSchedule,
): Promise<Map<string, Outcome>> {
  const { ids } = options;
  const rows = (await readServer(doors)).filter(({ row }) => ids?.includes(row.id) ?? true);
  const steps = await planOnServer(doors, rows, options);
  // Whoever names one wants to know why it waits, too.
  if (!steps.some((step) => isWork(step) || (ids && step.kind === 'wait'))) return new Map();
  return withLease(doors, { name: 'send', what: 'sending follow-ups' }, () =>
    withTelegram(async (telegram) => {
      const { id } = await ownAccount({ ...doors, telegram });
      return tendServer({ ...doors, telegram }, { ...options, accountId: id });
    }),
  );
}

export interface OwedToTelegram {
  /** They stand there and should not. */
  left: FollowUpListRow[];
  /** They are approved for it and do not stand there yet. */
  open: FollowUpListRow[];
}

/** What Telegram's schedule holds other than it should, by what the store knows. */
export async function owedToTelegram(
  doors: Pick<Doors, 'db' | 'now'>,
  { ids, ...options }: Pick<TendSchedule, 'settings' | 'timeZone' | 'ids'>,
): Promise<OwedToTelegram> {
  const rows = (await readServer(doors)).filter(({ row }) => ids?.includes(row.id) ?? true);
  const steps = await planOnServer(doors, rows, options);
  const those = (kinds: readonly ServerStep['kind'][]) => {
    const meant = new Set(steps.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
    return rows.flatMap(({ row }) => (meant.has(row.id) ? [row] : []));
  };
  return { left: those(['take-back']), open: those(['put', 'wait']) };
}
