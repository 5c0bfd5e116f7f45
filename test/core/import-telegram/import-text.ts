import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { type ImportOptions, importTelegram } from '../../../src/core/import-telegram/import.ts';
import type { ImportReport } from '../../../src/core/import-telegram/report.ts';
import type { Schema } from '../../../src/store/schema.ts';
import { inTemporaryFolder } from './files.ts';

type Db = Kysely<Schema>;

const now = () => new Date('2026-11-22T09:00:00Z');

export function message(id: number, from: number, more: object = {}) {
  return {
    id,
    type: 'message',
    date: '2024-01-01T10:00:00',
    date_unixtime: String(1_704_103_200 + id * 60),
    from: `Person ${from}`,
    from_id: `user${from}`,
    text: `words ${id}`,
    ...more,
  };
}

export async function importText(
  db: Db,
  text: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<ImportReport> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'result.json');
    await writeFile(path, text);
    return importTelegram({ db, now }, { path, ...options });
  });
}

/** Everything that a store holds, to see that nothing changed. */
export async function contentOf(db: Db) {
  const chats = await db.selectFrom('chats').selectAll().orderBy('id').execute();
  return {
    accounts: await db.selectFrom('accounts').selectAll().orderBy('id').execute(),
    // In how many steps a chat came to what it holds is no part of that.
    chats: chats.map(({ revision: _, ...chat }) => chat),
    peers: await db.selectFrom('peers').selectAll().orderBy('peerId').execute(),
    participants: await db.selectFrom('participants').selectAll().execute(),
    messages: await db.selectFrom('messages').selectAll().orderBy('key').execute(),
    settings: await db.selectFrom('settings').selectAll().execute(),
  };
}

export async function textsOf(db: Db, chatId: string) {
  const rows = await db
    .selectFrom('messages')
    .select(['messageId', 'text', 'isOutgoing'])
    .where('chatId', '=', chatId)
    .orderBy('messageId')
    .execute();
  return rows.map(({ messageId, text, isOutgoing }) => [messageId, text, isOutgoing]);
}
