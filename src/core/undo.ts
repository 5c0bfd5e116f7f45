import * as v from 'valibot';
import { markUndone, recordActivities } from '../store/activities.ts';
import { listChatsById, updateChats } from '../store/chats.ts';
import type { ActivityRow } from '../store/schema.ts';
import { inTransaction } from '../store/transaction.ts';
import { listUndoableOf } from '../store/undoable.ts';
import { newActivity } from './activity.ts';
import { appraiseChats } from './appraise.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { takeBackConfirm } from './suggestion/take-back.ts';

export interface UndoRequest {
  /** The acts to take back, as the log names them; together or not at all. */
  activityIds: readonly string[];
  chatIds: readonly string[];
}

/**
 * Takes acts back: each chat is again as its act found it. The log keeps the acts, marked, and gets a line
 * for the undoing.
 *
 * @throws {AppError} `refused` when something newer was done to one of the chats, when the act was undone
 *   already, or when it is of a kind that nothing takes back.
 */
export async function undoActs(
  doors: Pick<Doors, 'db' | 'now'>,
  { activityIds, chatIds }: UndoRequest,
): Promise<void> {
  const wanted = new Set(activityIds);
  await inTransaction(doors.db, async (db) => {
    const undoable = await listUndoableOf(db, chatIds);
    const acts = undoable.filter(({ id }) => wanted.has(id));
    if (acts.length < wanted.size) throw undoneAlready();
    refuseOlder(undoable, acts);
    const at = doors.now();
    for (const act of acts) await takeBack({ db }, act);
    await markUndone(db, { ids: activityIds, at: at.toISOString() });
    await recordActivities(
      db,
      acts.map((act) => lineOf(act, at)),
    );
  });
  // Category and priority follow from what was decided.
  await appraiseChats(doors, await listChatsById(doors.db, chatIds));
}

/** What came after an act rests on it: that goes first. */
function refuseOlder(undoable: readonly ActivityRow[], acts: readonly ActivityRow[]): void {
  const ids = new Set(acts.map(({ id }) => id));
  for (const act of acts) {
    const newer = undoable.find(
      ({ id, chatId, at }) => chatId === act.chatId && at > act.at && !ids.has(id),
    );
    if (!newer) continue;
    throw new AppError(
      'refused',
      `"${act.summary}" cannot be undone: later came "${newer.summary}"`,
      {
        hint: 'undo the later act first',
      },
    );
  }
}

async function takeBack({ db }: Pick<Doors, 'db'>, act: ActivityRow): Promise<void> {
  switch (act.verb) {
    case 'confirm':
      return takeBackConfirm(db, act);
    case 'add':
    case 'ignore':
    case 'restore':
    case 'sync-on':
    case 'sync-off': {
      const changes = v.parse(chatBefore, JSON.parse(act.before ?? 'null'));
      await updateChats(db, { ids: act.chatId === null ? [] : [act.chatId], changes });
      return;
    }
    case 'snooze':
    case 'wake':
    case 'done':
    case 'not-done': {
      const changes = v.parse(markBefore, JSON.parse(act.before ?? 'null'));
      await updateChats(db, { ids: act.chatId === null ? [] : [act.chatId], changes });
      return;
    }
    default:
      throw new AppError('refused', `"${act.summary}" cannot be undone`);
  }
}

const flag = v.picklist([0, 1]);

const chatBefore = v.object({
  state: v.picklist(['new', 'crm', 'ignored']),
  ignoredReason: v.nullable(v.string()),
  isSynced: flag,
});

const markBefore = v.union([
  v.object({
    snoozedAt: v.nullable(v.string()),
    snoozedUntil: v.nullable(v.string()),
    snoozedUnlessReply: flag,
  }),
  v.object({ settledTo: v.nullable(v.number()) }),
]);

function lineOf({ chatId, subject, summary }: ActivityRow, now: Date): ActivityRow {
  return newActivity({ now, verb: 'undo', chatId, subject, summary: `undid: ${summary}` });
}

function undoneAlready(): AppError {
  return new AppError('refused', 'this was undone already', {
    hint: 'tgcrm log shows what was done',
  });
}
