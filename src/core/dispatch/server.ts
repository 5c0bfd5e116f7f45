import { listOnServer } from '../../store/follow-ups.ts';
import type { Doors } from '../doors.ts';
import { planServer, type ServerFollowUp, type ServerStep } from '../rules/dispatch/server-plan.ts';
import { serverStateOf } from '../rules/dispatch/server-state.ts';
import { dispatchLimits, type LimitOptions } from './limits.ts';
import { type Due, inPlanWords, pastSends, withRows } from './read-due.ts';

type ServerDoors = Pick<Doors, 'db' | 'now'>;

/** What is approved for Telegram's own schedule, and whatever stands there. */
export async function readServer({ db }: Pick<Doors, 'db'>): Promise<Due[]> {
  return withRows({ db }, await listOnServer(db));
}

/** What is to be done about Telegram's schedule; each account has limits of its own. */
export async function planOnServer(
  doors: ServerDoors,
  rows: readonly Due[],
  { settings, timeZone }: Pick<LimitOptions, 'settings' | 'timeZone'>,
): Promise<ServerStep[]> {
  if (rows.length === 0) return [];
  const past = await pastSends(doors);
  const now = doors.now().toISOString();
  const steps: ServerStep[] = [];
  for (const [accountId, own] of Map.groupBy(rows, ({ account }) => account.id)) {
    const [first] = own;
    if (!first) continue;
    const { account } = first;
    steps.push(
      ...planServer({
        rows: (await inPlanWords(doors, own, settings['sending.stopOn'])).flatMap(asServer(own)),
        past: past.filter(({ chatId }) => chatId.startsWith(`${accountId}-`)),
        limits: await dispatchLimits(doors, { settings, timeZone, account, limit: null }),
        now,
      }),
    );
  }
  return steps;
}

function asServer(own: readonly Due[]) {
  return (row: Omit<ServerFollowUp, 'server' | 'scheduledAt'>, index: number): ServerFollowUp[] => {
    const stored = own[index]?.row;
    const server = stored && serverStateOf(stored);
    return stored && server ? [{ ...row, server, scheduledAt: stored.scheduledAt }] : [];
  };
}

/** Whether there is something to do about it now. */
export function isWork({ kind }: ServerStep): boolean {
  return kind !== 'wait' && kind !== 'rest';
}
