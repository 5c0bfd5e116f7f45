import type { Kysely } from 'kysely';
import { listOf } from './dialect.ts';
import type { Schema, SuggestionRow } from './schema.ts';

/** In place of the chat's former suggestion. */
export async function saveSuggestion(db: Kysely<Schema>, suggestion: SuggestionRow): Promise<void> {
  await db
    .insertInto('suggestions')
    .values(suggestion)
    .onConflict((conflict) => conflict.column('chatId').doUpdateSet(suggestion))
    .execute();
}

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

export async function dropSuggestion(db: Kysely<Schema>, chatId: string): Promise<void> {
  await db.deleteFrom('suggestions').where('chatId', '=', chatId).execute();
}
