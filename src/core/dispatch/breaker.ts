import { latestActivity, listActivities, recordActivities } from '../../store/activities.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import type { AccountRow } from '../../store/schema.ts';
import { writeSetting } from '../../store/settings.ts';
import { newActivity } from '../activity.ts';
import type { Doors } from '../doors.ts';
import { stopName } from './limits.ts';

type BreakerDoors = Pick<Doors, 'db' | 'now'>;

export interface Trip {
  account: AccountRow;
  /** Telegram's word for it, or ours. */
  code: string;
  why: string;
}

/** Stops everything automatic of this account until a person arms it again. People may go on writing by hand. */
export async function tripBreaker(
  { db, now }: BreakerDoors,
  { account, code, why }: Trip,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    await writeSetting(trx, {
      name: stopName(account.id),
      value: { code, why, at: now().toISOString() },
    });
    const summary = `stopped all automatic sends: ${why} (${code})`;
    const event = { actor: 'dispatch', verb: 'stop-sending', subject: account.id, summary };
    await recordActivities(trx, [newActivity({ now: now(), ...event })]);
  });
}

/** A wait longer than this, or this many within an hour, and Telegram is telling more than "slower". */
const longestWaitMs = 300_000;
export const mostWaits = 3;

/** Writes the wait into the journal. @returns why it trips the breaker, or `null` while it does not. */
export async function noteFloodWait(
  doors: BreakerDoors,
  { account, retryAt }: { account: AccountRow; retryAt: string },
): Promise<string | null> {
  const at = doors.now();
  const waitMs = Date.parse(retryAt) - at.getTime();
  const seconds = Math.max(0, Math.round(waitMs / 1000));
  const event = { actor: 'dispatch', verb: 'flood-wait', subject: account.id };
  const summary = `Telegram asked to wait for ${seconds} s`;
  await recordActivities(doors.db, [newActivity({ now: at, ...event, summary })]);
  const why = reasonToTrip(waitMs, await countWaits(doors, account));
  if (why !== null) await tripBreaker(doors, { account, code: 'FLOOD_WAIT', why });
  return why;
}

/** Within the last hour, and since a person has allowed sends again: those before have had their answer. */
async function countWaits({ db, now }: BreakerDoors, { id }: AccountRow): Promise<number> {
  const since = new Date(now().getTime() - 3_600_000).toISOString();
  const armed = await latestActivity(db, { verb: 'rearm', since });
  const waits = await listActivities(db, { verb: 'flood-wait', subject: id, since });
  return waits.filter(({ at }) => armed === undefined || at > armed.at).length;
}

function reasonToTrip(waitMs: number, waits: number): string | null {
  if (waitMs > longestWaitMs + 1000) {
    return `Telegram asked to wait for more than ${longestWaitMs / 60_000} minutes`;
  }
  return waits >= mostWaits ? `Telegram asked ${waits} times within an hour to wait` : null;
}
