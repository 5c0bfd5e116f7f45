import type { Kysely } from 'kysely';
import { insertMany, listOf } from './database/dialect.ts';
import { inTransaction } from './database/transaction.ts';
import type { Schema } from './schema.ts';
import type { ChatFolderRow, ChatTagRow } from './schema-records.ts';

/** Exactly these tags from now on. */
export async function setTags(
  db: Kysely<Schema>,
  { chatId, tags }: { chatId: string; tags: readonly string[] },
): Promise<void> {
  await inTransaction(db, async (trx) => {
    await trx.deleteFrom('chatTags').where('chatId', '=', chatId).execute();
    await insertMany<ChatTagRow>(trx, {
      table: 'chat_tags',
      columns: ['chatId', 'tag'],
      rows: tags.map((tag) => ({ chatId, tag })),
      onConflict: 'on conflict (chat_id, tag) do nothing',
    });
  });
}

export async function listTags(db: Kysely<Schema>, chatId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('chatTags')
    .select('tag')
    .where('chatId', '=', chatId)
    .orderBy('tag')
    .execute();
  return rows.map(({ tag }) => tag);
}

/** Exactly these folders of the account from now on, as Telegram has them. */
export async function replaceFolders(
  db: Kysely<Schema>,
  { accountId, folders }: { accountId: string; folders: readonly FolderChats[] },
): Promise<void> {
  await inTransaction(db, async (trx) => {
    await trx
      .deleteFrom('chatFolders')
      .where('chatId', 'in', (eb) =>
        eb.selectFrom('chats').select('id').where('accountId', '=', accountId),
      )
      .execute();
    await insertMany<ChatFolderRow>(trx, {
      table: 'chat_folders',
      columns: ['chatId', 'folder'],
      rows: folders.flatMap(({ title, chatIds }) =>
        chatIds.map((chatId) => ({ chatId, folder: title })),
      ),
      onConflict: 'on conflict (chat_id, folder) do nothing',
    });
  });
}

export interface FolderChats {
  title: string;
  chatIds: readonly string[];
}

export async function listFolders(db: Kysely<Schema>): Promise<string[]> {
  const rows = await db
    .selectFrom('chatFolders')
    .select('folder')
    .distinct()
    .orderBy('folder')
    .execute();
  return rows.map(({ folder }) => folder);
}

/** Of these chats, or of all. */
export async function foldersOf(
  db: Kysely<Schema>,
  chatIds: readonly string[] | null,
): Promise<ChatFolderRow[]> {
  const query = db.selectFrom('chatFolders').selectAll().orderBy('folder');
  return (chatIds ? query.where('chatId', 'in', listOf(db, chatIds)) : query).execute();
}

/** Of these chats, or of all. */
export async function tagsOf(
  db: Kysely<Schema>,
  chatIds: readonly string[] | null,
): Promise<ChatTagRow[]> {
  const query = db.selectFrom('chatTags').selectAll().orderBy('tag');
  return (chatIds ? query.where('chatId', 'in', listOf(db, chatIds)) : query).execute();
}
