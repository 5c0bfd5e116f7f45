import type { ChatListRow } from '../store/chat-list.ts';
import type { Doors } from './doors.ts';
import { markChats } from './mark-chats.ts';

/**
 * "No answer needed": nothing that was said so far is owed to anybody. Ends by itself when they write again.
 * Bound to the newest message that is stored, not to the time: what came in unseen meanwhile is not covered.
 */
export async function settleChats(
  doors: Pick<Doors, 'db' | 'now'>,
  chatIds: readonly string[],
  { isDryRun = false }: { isDryRun?: boolean } = {},
): Promise<ChatListRow[]> {
  return markChats(doors, chatIds, {
    verb: 'done',
    summary: ({ title }) => `marked ${title} as done`,
    changes: ({ newestMessageId, settledTo }) =>
      newestMessageId === null || newestMessageId === settledTo
        ? null
        : { settledTo: newestMessageId },
    isDryRun,
  });
}

/** Takes that back: the messages say again whose turn it is. */
export async function unsettleChats(
  doors: Pick<Doors, 'db' | 'now'>,
  chatIds: readonly string[],
  { isDryRun = false }: { isDryRun?: boolean } = {},
): Promise<ChatListRow[]> {
  return markChats(doors, chatIds, {
    verb: 'not-done',
    summary: ({ title }) => `marked ${title} as not done`,
    changes: ({ settledTo }) => (settledTo === null ? null : { settledTo: null }),
    isDryRun,
  });
}
