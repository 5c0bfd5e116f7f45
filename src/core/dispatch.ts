import type { FollowUpListRow } from '../store/follow-ups.ts';
import type { Settings } from './config.ts';
import { applyPlan } from './dispatch/apply-plan.ts';
import type { Outcome } from './dispatch/outcomes.ts';
import { planDue } from './dispatch/plan-due.ts';
import { type Due, readDue, withRows } from './dispatch/read-due.ts';
import { reconcile } from './dispatch/reconcile.ts';
import { nothingDone, previewOf, type Report, reportOf } from './dispatch/report.ts';
import { isWork, planOnServer, readServer } from './dispatch/server.ts';
import { tendServer } from './dispatch/tend-server.ts';
import { wrongClockWhy } from './dispatch/wrong-clock.ts';
import type { Doors } from './doors.ts';
import { withLease } from './lease.ts';
import { ownAccount } from './own-account.ts';
import type { Telegram } from './telegram/port.ts';

export interface DispatchOptions {
  settings: Settings;
  /** At most so many sends. */
  limit: number | null;
  /** How long a slot is waited for inside the run; half a minute unless told. */
  patienceMs?: number | undefined;
  /** IANA name of this machine's zone, for the quiet hours. */
  timeZone: string;
  isDryRun: boolean;
  /** What the run has approved by itself; a dry run, which has stored none of it, plans with it all the same. */
  approved?: readonly FollowUpListRow[] | undefined;
  /** Off Telegram's clock by more than this, nothing goes out; `null` where the clock is set on purpose. */
  mostClockSkewMs?: number | null | undefined;
  report: (step: string) => void;
  signal: AbortSignal;
  /** Opens Telegram for the work, and closes it: called only when there is something to send or to find out. */
  withTelegram: <T>(work: (telegram: Telegram) => Promise<T>) => Promise<T>;
}

type DueDoors = Pick<Doors, 'db' | 'now'>;

/**
 * Sends what is due and approved: plans all of it as a value, looks at each chat once more, sends, records.
 * Where nothing is due, nothing is opened.
 *
 * @throws {AppError} `busy` while another run sends; `network` when it is not known whether the last one went out
 * (the next run finds out); `session-ended`, `interrupted`.
 */
export async function dispatch(doors: DueDoors, options: DispatchOptions): Promise<Report> {
  const { due: stored, interrupted } = await readDue(doors);
  const server = await readServer(doors);
  const due = options.isDryRun ? [...stored, ...(await dueOf(doors, options.approved))] : stored;
  if (due.length + interrupted.length + server.length === 0) return nothingDone;
  if (options.isDryRun) {
    const plan = await planDue(doors, due, options);
    return previewOf(
      [...due, ...server],
      [...plan, ...(await planOnServer(doors, server, options))],
    );
  }
  return withLease(doors, { name: 'send', what: 'sending follow-ups' }, () =>
    dispatchAlone(doors, options),
  );
}

async function dueOf(doors: DueDoors, rows: readonly FollowUpListRow[] = []): Promise<Due[]> {
  const now = doors.now().toISOString();
  return withRows(
    doors,
    rows.filter(({ sendAt }) => sendAt !== null && sendAt <= now),
  );
}

async function dispatchAlone(doors: DueDoors, options: DispatchOptions): Promise<Report> {
  // Read again: what was due a moment ago may have been sent by the run that held the lease until now.
  const { due, interrupted } = await readDue(doors);
  const plan = await planDue(doors, due, options);
  const onlyWhereTheyWrote = options.settings['sending.onlyWhereTheyWrote'];
  const { report, signal } = options;
  const apply = { onlyWhereTheyWrote, report, signal };
  const server = await planOnServer(doors, await readServer(doors), options);
  const isQuiet = interrupted.length === 0 && !server.some(isWork);
  if (isQuiet && plan.every(({ kind }) => kind !== 'send'))
    return reportOf(doors, await applyPlan(doors, { due, plan, telegram: null, ...apply }));
  return options.withTelegram(async (telegram) => {
    const { id } = await ownAccount({ ...doors, telegram });
    const found = await reconcileAll({ ...doors, telegram }, interrupted.filter(isOf(id)));
    const tend = { ...options, accountId: id };
    // First, so that what Telegram has sent by now counts, and is no message of one's own.
    const tended = await tendServer({ ...doors, telegram }, tend);
    const mine = (await readDue(doors)).due.filter(isOf(id));
    const heldWhy = await wrongClockWhy({ ...doors, telegram }, options.mostClockSkewMs ?? null);
    const planned = await planDue(doors, mine, { ...options, heldWhy });
    const done = await applyPlan(doors, { due: mine, plan: planned, telegram, ...apply });
    // An answer that a send has come upon is one to these, too.
    const after = await tendServer({ ...doors, telegram }, tend);
    return reportOf(doors, new Map([...found, ...tended, ...done, ...after]));
  });
}

/** Those of another account wait until somebody is logged in as it. */
function isOf(accountId: string): (due: Due) => boolean {
  return ({ account }) => account.id === accountId;
}

async function reconcileAll(
  doors: DueDoors & Pick<Doors, 'telegram'>,
  interrupted: readonly Due[],
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const each of interrupted) {
    const outcome = await reconcile(doors, each);
    if (outcome) outcomes.set(each.row.id, outcome);
  }
  return outcomes;
}
