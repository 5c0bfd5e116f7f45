import { latestActivity, type NewActivity, recordActivities } from '../store/activities.ts';
import { type ChatListRow, listChats } from '../store/chat-list.ts';
import { listChatsById, updateChats } from '../store/chats.ts';
import { inTransaction } from '../store/database/transaction.ts';
import type { ChatRow, ChatState } from '../store/schema.ts';
import { newActivity } from './activity.ts';
import { appraiseChats } from './appraise.ts';
import type { Doors } from './doors.ts';
import { type ChatAct, chatAfter, type Decided, isSameDecision } from './rules/chat-acts.ts';

export interface ActOnChats {
  chatIds: readonly string[];
  act: ChatAct;
  isDryRun: boolean;
}

/**
 * Adds, ignores, restores, or switches the sync of chats: each change writes an activity with what
 * undo needs, and a chat that is so already is left alone.
 *
 * @returns the chats as they are then, in the order given.
 */
export async function actOnChats(
  doors: Pick<Doors, 'db' | 'now'>,
  { chatIds, act, isDryRun }: ActOnChats,
): Promise<ChatListRow[]> {
  const after = await inTransaction(doors.db, async (db) => {
    const chats = await listChatsById(db, chatIds);
    const planned = new Map<string, Decided>();
    const activities: NewActivity[] = [];
    for (const chat of chats) {
      const decided = chatAfter(chat, act, await stateBefore({ db }, chat));
      planned.set(chat.id, decided);
      if (isSameDecision(chat, decided)) continue;
      activities.push(activityOf(chat, act, doors.now()));
      if (!isDryRun) await updateChats(db, { ids: [chat.id], changes: decided });
    }
    if (!isDryRun) await recordActivities(db, activities);
    return planned;
  });
  if (!isDryRun) await appraiseChats(doors, await listChatsById(doors.db, chatIds));
  const rows = new Map(
    (await listChats(doors.db, { ids: chatIds })).map((row) => [row.id, row] as const),
  );
  return chatIds.flatMap((id) => {
    const row = rows.get(id);
    return row ? [{ ...row, ...after.get(id) }] : [];
  });
}

/** Where an ignored chat stood, from the activity that ignored it. */
async function stateBefore(
  { db }: Pick<Doors, 'db'>,
  { id, state }: ChatRow,
): Promise<ChatState | null> {
  if (state !== 'ignored') return null;
  const activity = await latestActivity(db, { chatId: id, verb: 'ignore' });
  const before: unknown = JSON.parse(activity?.before ?? 'null');
  if (typeof before !== 'object' || before === null || !('state' in before)) return null;
  return before.state === 'crm' || before.state === 'new' ? before.state : null;
}

function activityOf(chat: ChatRow, act: ChatAct, now: Date): NewActivity {
  const { id, title, state, ignoredReason, isSynced } = chat;
  return newActivity({
    now,
    verb: act.kind,
    chatId: id,
    summary: `${words[act.kind]} ${title}`,
    before: { state, ignoredReason, isSynced },
  });
}

const words = {
  add: 'added',
  ignore: 'ignored',
  restore: 'restored',
  'sync-on': 'chose for the sync',
  'sync-off': 'took out of the sync',
} as const satisfies Record<ChatAct['kind'], string>;
