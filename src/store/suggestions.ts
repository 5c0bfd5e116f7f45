import type { Kysely } from 'kysely';
import { insertMany, listOf } from './database/dialect.ts';
import { snakeCase } from './database/snake-case.ts';
import type { Schema, SuggestionRow } from './schema.ts';

/** In place of the chats' former suggestions. */
export async function saveSuggestions(
  db: Kysely<Schema>,
  suggestions: readonly SuggestionRow[],
): Promise<void> {
  const news = COLUMNS.map(snakeCase).map((column) => `${column} = excluded.${column}`);
  await insertMany<SuggestionRow>(db, {
    table: 'suggestions',
    columns: COLUMNS,
    rows: suggestions,
    onConflict: `on conflict (chat_id) do update set ${news.join(', ')}`,
  });
}

const COLUMNS = [
  'chatId',
  'verdict',
  'candidates',
  'contacts',
  'warnings',
  'choice',
  'evidenceHash',
  'writers',
  'engine',
  'isLearned',
  'computedAt',
] as const satisfies readonly (keyof SuggestionRow)[];

export async function findSuggestion(
  db: Kysely<Schema>,
  chatId: string,
): Promise<SuggestionRow | undefined> {
  return db.selectFrom('suggestions').selectAll().where('chatId', '=', chatId).executeTakeFirst();
}

export async function listSuggestions(
  db: Kysely<Schema>,
  chatIds: readonly string[],
): Promise<SuggestionRow[]> {
  return db
    .selectFrom('suggestions')
    .selectAll()
    .where('chatId', 'in', listOf(db, chatIds))
    .orderBy('chatId')
    .execute();
}
