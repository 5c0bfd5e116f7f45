import { chatIdOf } from '../../store/chat-id.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import { markDeleted } from '../../store/deleted-messages.ts';
import { listMessages, upsertMessages } from '../../store/messages.ts';
import { upsertPeers } from '../../store/peers.ts';
import type { ChatRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { PeerAddress } from '../telegram/port.ts';
import { pageSize } from './pages.ts';
import { messageRow, seenPeers } from './rows.ts';
import type { Run } from './run.ts';
import type { Tally } from './tally.ts';

/**
 * When Telegram says that too much was missed to tell: the newest page of the chat once more. It shows the
 * edits, and what is stored between its ends but not in it was deleted. Older edits stay unknown.
 */
export async function rereadChat(
  { db, telegram, now }: Pick<Doors, 'db' | 'telegram' | 'now'>,
  { account, signal }: Run,
  { chat, address, tally }: { chat: ChatRow; address: PeerAddress; tally: Tally },
): Promise<void> {
  signal.throwIfAborted();
  const page = await telegram.history(address, { direction: 'older', than: 0, limit: pageSize });
  const first = page.messages[0]?.messageId;
  if (first === undefined) return;
  const chatId = chatIdOf(account.id, chat.peerId);
  const at = now().toISOString();
  const there = new Set(page.messages.map(({ messageId }) => messageId));
  await inTransaction(db, async (trx) => {
    await upsertPeers(trx, seenPeers(page.peers, { accountId: account.id, seenAt: at }));
    const rows = page.messages.map((message) => messageRow(message, chatId));
    tally.count(chatId, await upsertMessages(trx, { messages: rows }));
    const stored = await listMessages(trx, { chatId, after: first, limit: 1000 });
    const gone = stored.map(({ messageId }) => messageId).filter((id) => !there.has(id));
    const deleted = await markDeleted(trx, {
      accountId: account.id,
      peerId: chat.peerId,
      messageIds: gone,
      at,
    });
    for (const { count } of deleted) tally.count(chatId, {}, count);
  });
}
