import { chatIdOf } from '../../store/chat-id.ts';
import { findChat, updateChats } from '../../store/chats.ts';
import { markDeleted } from '../../store/deleted-messages.ts';
import { findMessage, upsertMessages } from '../../store/messages.ts';
import { upsertPeers } from '../../store/peers.ts';
import type { Doors } from '../doors.ts';
import type { IncomingMessage, Peer } from '../telegram/port.ts';
import { messageRow, seenPeers } from './rows.ts';
import type { Tally } from './tally.ts';

/** New, edited and deleted messages, as one answer to "what changed?" tells them. */
export interface News {
  messages: readonly IncomingMessage[];
  peers: readonly Peer[];
  edited: readonly IncomingMessage[];
  deletedIds: readonly number[];
}

export interface ApplyNews {
  accountId: string;
  news: News;
  /** The chats of this run, complete up to its begin: only there does a new message leave no gap before it. */
  filled: ReadonlySet<string>;
  /** The channel that the deleted ids belong to; `null` for the box that private chats and basic groups share. */
  channelPeerId: string | null;
  tally: Tally;
}

/** Belongs into the transaction that stores the state up to which the news go. */
export async function applyNews(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { accountId, news, filled, channelPeerId, tally }: ApplyNews,
): Promise<void> {
  const at = now().toISOString();
  await upsertPeers(db, seenPeers(news.peers, { accountId, seenAt: at }));
  await addNew({ db }, { accountId, messages: news.messages, filled, tally });
  await applyEdits({ db }, { accountId, edited: news.edited, tally });
  const deleted = await markDeleted(db, {
    accountId,
    peerId: channelPeerId,
    messageIds: news.deletedIds,
    at,
  });
  for (const { chatId, count } of deleted) tally.count(chatId, {}, count);
}

async function addNew(
  { db }: Pick<Doors, 'db'>,
  {
    accountId,
    messages,
    filled,
    tally,
  }: Pick<ApplyNews, 'accountId' | 'filled' | 'tally'> & { messages: readonly IncomingMessage[] },
): Promise<void> {
  const byChat = Map.groupBy(messages, ({ peerId }) => chatIdOf(accountId, peerId));
  for (const [chatId, added] of byChat) {
    if (!filled.has(chatId)) continue;
    const rows = added.map((message) => messageRow(message, chatId));
    tally.count(chatId, await upsertMessages(db, { messages: rows }));
    const newest = Math.max(...added.map(({ messageId }) => messageId));
    const chat = await findChat(db, chatId);
    if (chat && newest > (chat.historyTo ?? 0))
      await updateChats(db, { ids: [chatId], changes: { historyTo: newest } });
  }
}

/** An edit of a message that is not stored says nothing: a later sync of its chat brings it as it is by then. */
async function applyEdits(
  { db }: Pick<Doors, 'db'>,
  {
    accountId,
    edited,
    tally,
  }: Pick<ApplyNews, 'accountId' | 'tally'> & { edited: readonly IncomingMessage[] },
): Promise<void> {
  for (const message of edited) {
    const chatId = chatIdOf(accountId, message.peerId);
    if (!(await findMessage(db, { chatId, messageId: message.messageId }))) continue;
    const counts = await upsertMessages(db, { messages: [messageRow(message, chatId)] });
    tally.count(chatId, counts);
  }
}
