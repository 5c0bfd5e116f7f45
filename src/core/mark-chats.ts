import { type NewActivity, recordActivities } from '../store/activities.ts';
import { type ChatListRow, listChats } from '../store/chat-list.ts';
import { type ChatChanges, listChatsById, updateChats } from '../store/chats.ts';
import { inTransaction } from '../store/database/transaction.ts';
import type { ChatRow } from '../store/schema.ts';
import { newActivity } from './activity.ts';
import { appraiseChats } from './appraise.ts';
import type { Doors } from './doors.ts';

export interface Mark {
  /** As the log names it; undo takes it back by its name. */
  verb: 'snooze' | 'wake' | 'done' | 'not-done';
  summary: (chat: ChatRow) => string;
  /** What the mark makes of a chat; `null` leaves it alone. */
  changes: (chat: ChatRow) => ChatChanges | null;
  isDryRun: boolean;
}

/**
 * Puts a mark on chats, each with a line in the log that undo can take back.
 *
 * @returns the chats as they are then, in the order given.
 */
export async function markChats(
  doors: Pick<Doors, 'db' | 'now'>,
  chatIds: readonly string[],
  { verb, summary, changes, isDryRun }: Mark,
): Promise<ChatListRow[]> {
  const planned = await inTransaction(doors.db, async (db) => {
    const plans = new Map<string, ChatChanges>();
    const activities: NewActivity[] = [];
    for (const chat of await listChatsById(db, chatIds)) {
      const plan = changes(chat);
      if (plan === null) continue;
      plans.set(chat.id, plan);
      const before = Object.fromEntries(
        Object.keys(plan).map((name) => [name, Reflect.get(chat, name)]),
      );
      const words = { verb, chatId: chat.id, summary: summary(chat), before };
      activities.push(newActivity({ now: doors.now(), ...words }));
      if (!isDryRun) await updateChats(db, { ids: [chat.id], changes: plan });
    }
    if (!isDryRun) await recordActivities(db, activities);
    return plans;
  });
  if (!isDryRun) await appraiseChats(doors, await listChatsById(doors.db, [...planned.keys()]));
  const rows = await listChats(doors.db, { ids: chatIds });
  const byId = new Map(rows.map((row) => [row.id, row] as const));
  return chatIds.flatMap((id) => {
    const row = byId.get(id);
    return row ? [isDryRun ? { ...row, ...planned.get(id) } : row] : [];
  });
}
