import { markUndone, type NewActivity, recordActivities } from '../store/activities.ts';
import { listChatsById } from '../store/chats.ts';
import { inTransaction } from '../store/database/transaction.ts';
import type { ActivityRow } from '../store/schema.ts';
import { listLatestActs } from '../store/undoable.ts';
import { newActivity } from './activity.ts';
import { appraiseChats } from './appraise.ts';
import type { Doors } from './doors.ts';
import { takeBack, undoableVerbs } from './take-back.ts';

type UndoDoors = Pick<Doors, 'db' | 'now'>;

export interface UndoLatest {
  /** How many acts; one stroke over many chats is one act. */
  count: number;
  actor?: string | undefined;
  isDryRun?: boolean | undefined;
}

/**
 * Takes back the latest acts, whichever screen or command did them; together or not at all.
 *
 * @returns the activities that were taken back, the latest first; none where there is nothing to undo.
 */
export async function undoLatest(
  doors: UndoDoors,
  { count, actor = 'me', isDryRun = false }: UndoLatest,
): Promise<ActivityRow[]> {
  const undone = await inTransaction(doors.db, async (db) => {
    const acts = await listLatestActs(db, { actor, verbs: undoableVerbs, count });
    if (isDryRun || acts.length === 0) return acts;
    const undoneAt = await takeAllBack({ ...doors, db }, acts);
    return acts.map((act) => ({ ...act, undoneAt }));
  });
  const chatIds = new Set(undone.flatMap(({ chatId }) => chatId ?? []));
  if (!isDryRun) await appraiseChats(doors, await listChatsById(doors.db, [...chatIds]));
  return undone;
}

/** @param acts the latest first: what came later rests on what came before. */
async function takeAllBack({ db, now }: UndoDoors, acts: readonly ActivityRow[]): Promise<string> {
  const at = now();
  for (const act of acts) await takeBack({ db, now: () => at }, act);
  const undoneAt = at.toISOString();
  await markUndone(db, { ids: acts.map(({ id }) => id), at: undoneAt });
  await recordActivities(
    db,
    acts.map((act) => lineOf(act, at)),
  );
  return undoneAt;
}

function lineOf({ chatId, subject, summary }: ActivityRow, now: Date): NewActivity {
  return newActivity({ now, verb: 'undo', chatId, subject, summary: `undid: ${summary}` });
}
