import { type Kysely, sql } from 'kysely';
import { chatIdOf } from './chat-id.ts';
import { insertMany, listOf } from './database/dialect.ts';
import { inTransaction } from './database/transaction.ts';
import { foldName } from './fold-name.ts';
import { CHAT_COLUMNS, CHAT_NEWS, differs, newChat, type SeenChat, withNews } from './new-chat.ts';
import type { ChatRow, Schema } from './schema.ts';

export interface UpsertCounts {
  added: number;
  updated: number;
  unchanged: number;
}

/** Adds new chats with the state `new`; what a person decided about a known one is never touched. */
export async function upsertChats(
  db: Kysely<Schema>,
  seen: readonly SeenChat[],
): Promise<UpsertCounts> {
  const fresh = new Map(seen.map((chat) => [chatIdOf(chat.accountId, chat.peerId), chat] as const));
  return inTransaction(db, async (trx) => {
    const known = await listChatsById(trx, [...fresh.keys()]);
    const before = new Map(known.map((row) => [row.id, row] as const));
    const rows = [...fresh].map(([id, chat]) => withNews(before.get(id) ?? newChat(chat), chat));
    const changed = rows.filter((row) => differs(row, before.get(row.id)));
    await insertMany<ChatRow>(trx, {
      table: 'chats',
      columns: CHAT_COLUMNS,
      rows: changed,
      onConflict: `on conflict (id) do update set ${CHAT_NEWS}`,
    });
    const added = rows.length - known.length;
    const updated = changed.length - added;
    return { added, updated, unchanged: rows.length - added - updated };
  });
}

export async function findChat(db: Kysely<Schema>, id: string): Promise<ChatRow | undefined> {
  return db.selectFrom('chats').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function listChatsById(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<ChatRow[]> {
  return db.selectFrom('chats').selectAll().where('id', 'in', listOf(db, ids)).execute();
}

/** How much is stored of each chat, and how often that has changed. */
export async function listRevisions(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<Map<string, Pick<ChatRow, 'revision' | 'messageCount'>>> {
  const rows = await db
    .selectFrom('chats')
    .select(['id', 'revision', 'messageCount'])
    .where('id', 'in', listOf(db, ids))
    .execute();
  return new Map(rows.map(({ id, ...row }) => [id, row] as const));
}

/** All chats that a person may mean by an id (of the chat or of its peer), `@username`, a `t.me` link or an exact title, in any case of letters. */
export async function findChatsNamed(db: Kysely<Schema>, words: string): Promise<ChatRow[]> {
  const username = /^(?:@|(?:https?:\/\/)?(?:t|telegram)\.me\/)(\w+)\/?$/i.exec(words.trim())?.[1];
  return db
    .selectFrom('chats')
    .selectAll()
    .where(({ eb, fn, or }) =>
      username === undefined
        ? or([
            eb('id', '=', words.trim()),
            eb('peerId', '=', words.trim()),
            eb('titleKey', '=', foldName(words)),
          ])
        : eb(fn<string>('lower', ['username']), '=', username.toLowerCase()),
    )
    .orderBy('id')
    .execute();
}

export type ChatChanges = Partial<Omit<ChatRow, 'id' | 'accountId' | 'peerId' | 'titleKey'>>;

/** @returns how many of the chats exist. */
export async function updateChats(
  db: Kysely<Schema>,
  { ids, changes }: { ids: readonly string[]; changes: ChatChanges },
): Promise<number> {
  const { title } = changes;
  const result = await db
    .updateTable('chats')
    .set(title === undefined ? changes : { ...changes, titleKey: foldName(title) })
    .where('id', 'in', listOf(db, ids))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Stored messages are counted in the chats, as they are written: no walk over the messages. */
export async function countStored(
  db: Kysely<Schema>,
): Promise<{ chats: number; messages: number }> {
  const { chats, messages } = await db
    .selectFrom('chats')
    .select(({ fn }) => [
      fn.countAll<number>().as('chats'),
      // PostgreSQL sums up bigints to a numeric, which has no end and so comes back as text.
      sql<number>`cast(coalesce(sum(message_count), 0) as bigint)`.as('messages'),
    ])
    .executeTakeFirstOrThrow();
  return { chats, messages };
}

/** How many chats there are of each category, ignored ones left out. */
export async function countByCategory(db: Kysely<Schema>): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('chats')
    .select(({ fn }) => ['category', fn.countAll<number>().as('count')])
    .where('category', 'is not', null)
    .where('state', '!=', 'ignored')
    .groupBy('category')
    .execute();
  return new Map(rows.map(({ category, count }) => [category ?? '', count] as const));
}

/** The chat of the basic group that this supergroup was, if a sync has told. */
export async function findFormerChatId(db: Kysely<Schema>, chatId: string): Promise<string | null> {
  const former = await db
    .selectFrom('chats')
    .select('id')
    .where('migratedToChatId', '=', chatId)
    .executeTakeFirst();
  return former?.id ?? null;
}
