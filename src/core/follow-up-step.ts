import { recordActivities } from '../store/activities.ts';
import { inTransaction } from '../store/database/transaction.ts';
import {
  type FollowUpChanges,
  type FollowUpListRow,
  listFollowUps,
  moveFollowUp,
} from '../store/follow-ups.ts';
import type { FollowUpRow, FollowUpStatus } from '../store/schema.ts';
import { newActivity } from './activity.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';

export interface FollowUpAct {
  row: FollowUpListRow;
  from: readonly FollowUpStatus[];
  to: FollowUpStatus;
  changes: FollowUpChanges;
  verb: string;
  words: string;
  isDryRun: boolean;
}

/**
 * One step that a person takes with it, with its activity.
 *
 * @throws {AppError} `usage` when it does not stand where the step begins; `busy` while a run is sending it.
 */
export async function stepFollowUp(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { row, from, to, changes, verb, words, isDryRun }: FollowUpAct,
): Promise<FollowUpListRow> {
  if (!from.includes(row.status)) throw wrongStatus(row);
  if (isDryRun) return { ...row, ...changes, status: to };
  return inTransaction(db, async (trx) => {
    const moved = await moveFollowUp(trx, { id: row.id, from, to, changes });
    if (!moved) {
      const [latest] = await listFollowUps(trx, { ids: [row.id] });
      throw wrongStatus(latest ?? row);
    }
    const was = Object.keys(changes).map((column) => [column, Reflect.get(row, column)]);
    const before = { status: row.status, ...Object.fromEntries(was) };
    await recordStep({ db: trx, now }, { row, verb, words, before });
    return { ...moved, chatTitle: row.chatTitle };
  });
}

interface Recorded {
  row: FollowUpRow & { chatTitle?: string | null };
  verb: string;
  words: string;
  before: object | null;
}

export async function recordStep(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { row, verb, words, before }: Recorded,
): Promise<void> {
  const activity = newActivity({
    now: now(),
    verb,
    chatId: row.chatId,
    subject: row.id,
    summary: `${words} a follow-up to ${row.chatTitle ?? row.chatId}`,
    ...(before && { before }),
  });
  await recordActivities(db, [activity]);
}

function wrongStatus({ id, status }: FollowUpRow): AppError {
  if (status === 'sending') {
    return new AppError('busy', `${id} is being sent at this moment`, {
      hint: 'look again when the run has ended: tgcrm followups show',
    });
  }
  return new AppError('usage', `${id} is ${status} already`, {
    hint: `tgcrm followups show ${id} says why`,
  });
}
