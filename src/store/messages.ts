import type { Kysely } from 'kysely';
import type { UpsertCounts } from './chats.ts';
import { forUpdate, listOf, updateMany } from './database/dialect.ts';
import { inTransaction } from './database/transaction.ts';
import { type MessageSource, mergeMessage, type NewMessage } from './merge-message.ts';
import type { ChatRow, MessageRow, Schema } from './schema.ts';
import { addToIndex, replaceInIndex } from './search/message-index.ts';
import { insertMessages, replaceMessages } from './write-messages.ts';

export interface UpsertMessagesRequest {
  messages: readonly NewMessage[];
  /** `telegram`, if not given. */
  source?: MessageSource | undefined;
}

/**
 * Stores messages of any chats, in any order: a page of 100 of a sync or 5,000 to 10,000 of an import.
 * Their chats must be stored already; number of messages, newest message and last activity move along in
 * the same transaction. A row that the news does not change is not written.
 */
export async function upsertMessages(
  db: Kysely<Schema>,
  request: UpsertMessagesRequest,
): Promise<UpsertCounts> {
  const total = { added: 0, updated: 0, unchanged: 0 };
  for (const counts of (await upsertMessagesByChat(db, request)).values()) {
    total.added += counts.added;
    total.updated += counts.updated;
    total.unchanged += counts.unchanged;
  }
  return total;
}

/**
 * As {@link upsertMessages}, counted for each chat. Those of many chats at once are stored twice as fast as chat by
 * chat: the index of words writes out what it holds whenever a message is older than the one before.
 */
export async function upsertMessagesByChat(
  db: Kysely<Schema>,
  { messages, source = 'telegram' }: UpsertMessagesRequest,
): Promise<Map<string, UpsertCounts>> {
  const byChat = Map.groupBy(messages, ({ chatId }) => chatId);
  return inTransaction(db, async (trx) => {
    const chats = await lockChats(trx, [...byChat.keys()]);
    const fresh = new Map<string, readonly NewMessage[]>();
    const changed: MessageRow[] = [];
    const counts = new Map<string, UpsertCounts>();
    for (const [chatId, told] of byChat) {
      const news = isAscending(told) ? told : onceEach(told);
      const stored = await storedAmong(trx, { chatId, news, newest: newestOf(chats, chatId) });
      const added =
        stored.size === 0 ? news : news.filter(({ messageId }) => !stored.has(messageId));
      let updated = 0;
      for (const message of stored.size === 0 ? [] : news) {
        const known = stored.get(message.messageId);
        const merged = known && mergeMessage(known, { news: message, source });
        if (!merged || merged === known) continue;
        changed.push(merged);
        updated += 1;
      }
      fresh.set(chatId, added);
      const unchanged = news.length - added.length - updated;
      counts.set(chatId, { added: added.length, updated, unchanged });
    }
    const inserted = await insertMessages(trx, [...fresh.values()].flat());
    await replaceMessages(trx, changed);
    await keepIndex(trx, { inserted, changed });
    await moveChats(trx, { chats, fresh, changed });
    return counts;
  });
}

export interface PageRequest {
  chatId: string;
  /** Only messages with a smaller id. */
  before?: number | undefined;
  /** Only messages with a larger id. */
  after?: number | undefined;
  limit: number;
  /** Also what was deleted at Telegram. */
  withDeleted?: boolean | undefined;
}

/** One page of a chat, ascending: the newest messages, those right before `before`, or right after `after`. */
export async function listMessages(
  db: Kysely<Schema>,
  { chatId, before, after, limit, withDeleted = false }: PageRequest,
): Promise<MessageRow[]> {
  let query = db.selectFrom('messages').selectAll().where('chatId', '=', chatId).limit(limit);
  if (!withDeleted) query = query.where('deletedAt', 'is', null);
  if (before !== undefined) query = query.where('messageId', '<', before);
  if (after !== undefined) {
    return query.where('messageId', '>', after).orderBy('messageId').execute();
  }
  return (await query.orderBy('messageId', 'desc').execute()).reverse();
}

export async function findMessage(
  db: Kysely<Schema>,
  { chatId, messageId }: { chatId: string; messageId: number },
): Promise<MessageRow | undefined> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('chatId', '=', chatId)
    .where('messageId', '=', messageId)
    .executeTakeFirst();
}

/** Those of these that are there, without what was deleted at Telegram. */
export async function listMessagesById(
  db: Kysely<Schema>,
  { chatId, messageIds }: { chatId: string; messageIds: readonly number[] },
): Promise<MessageRow[]> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('chatId', '=', chatId)
    .where('messageId', 'in', listOf(db, messageIds))
    .where('deletedAt', 'is', null)
    .orderBy('messageId')
    .execute();
}

/** In the order of their ids, so that two writers never wait for each other crosswise. */
async function lockChats(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<Map<string, MovedChat>> {
  const rows = db
    .selectFrom('chats')
    .select(['id', 'newestMessageId', 'lastActivityAt', 'messageCount', 'revision'])
    .where('id', 'in', listOf(db, ids));
  const locked = await forUpdate(db, rows.orderBy('id')).execute();
  return new Map(locked.map((row) => [row.id, row] as const));
}

/** As an export lists them: then none comes twice. */
function isAscending(news: readonly NewMessage[]): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const { messageId } of news) {
    if (messageId <= before) return false;
    before = messageId;
  }
  return true;
}

/** An edited message may come twice in one batch: the later edit counts, then the later word. */
function onceEach(news: readonly NewMessage[]): NewMessage[] {
  const latest = new Map<number, NewMessage>();
  for (const message of news) {
    const other = latest.get(message.messageId);
    if (!other || (message.editedAt ?? '') >= (other.editedAt ?? '')) {
      latest.set(message.messageId, message);
    }
  }
  return [...latest.values()];
}

function newestOf(chats: Map<string, MovedChat>, chatId: string): number {
  return chats.get(chatId)?.newestMessageId ?? Number.NEGATIVE_INFINITY;
}

/** What is newer than the newest message cannot be stored yet, so a first sync or import looks for nothing. */
async function storedAmong(
  db: Kysely<Schema>,
  { chatId, news, newest }: { chatId: string; news: readonly NewMessage[]; newest: number },
): Promise<Map<number, MessageRow>> {
  const ids = news.map(({ messageId }) => messageId).filter((id) => id <= newest);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('chatId', '=', chatId)
    .where('messageId', 'in', listOf(db, ids))
    .execute();
  return new Map(rows.map((row) => [row.messageId, row] as const));
}

interface Written {
  inserted: readonly MessageRow[];
  changed: readonly MessageRow[];
}

async function keepIndex(db: Kysely<Schema>, { inserted, changed }: Written): Promise<void> {
  await addToIndex(db, inserted);
  // A deleted message may still be completed by news of it, but is not to be found.
  await replaceInIndex(
    db,
    changed.filter(({ deletedAt }) => deletedAt === null),
  );
}

async function moveChats(
  db: Kysely<Schema>,
  { chats, fresh, changed }: MovedMessages & { chats: Map<string, MovedChat> },
): Promise<void> {
  const moved: MovedChat[] = [];
  const changedIn = new Set(changed.map(({ chatId }) => chatId));
  for (const [chatId, added] of fresh) {
    const chat = chats.get(chatId);
    if (!chat || (added.length === 0 && !changedIn.has(chatId))) continue;
    let { newestMessageId, lastActivityAt } = chat;
    for (const { messageId, sentAt } of added) {
      if (newestMessageId === null || messageId > newestMessageId) newestMessageId = messageId;
      if (lastActivityAt === null || sentAt > lastActivityAt) lastActivityAt = sentAt;
    }
    const messageCount = chat.messageCount + added.length;
    const revision = chat.revision + 1;
    moved.push({ id: chatId, newestMessageId, lastActivityAt, messageCount, revision });
  }
  // A batch of an import may move a thousand chats.
  await updateMany<MovedChat>(db, {
    table: 'chats',
    key: 'id',
    columns: ['newestMessageId', 'lastActivityAt', 'messageCount', 'revision'],
    rows: moved,
  });
}

interface MovedMessages {
  /** By chat. */
  fresh: ReadonlyMap<string, readonly NewMessage[]>;
  changed: readonly MessageRow[];
}

type MovedChat = Pick<
  ChatRow,
  'id' | 'newestMessageId' | 'lastActivityAt' | 'messageCount' | 'revision'
>;
