import type { Kysely } from 'kysely';
import { listOf } from './database/dialect.ts';
import type { Schema } from './schema.ts';
import type { OpinionRow } from './schema-records.ts';

/** In place of what a model said of the chat before. */
export async function saveOpinion(db: Kysely<Schema>, opinion: OpinionRow): Promise<void> {
  await db
    .insertInto('opinions')
    .values(opinion)
    .onConflict((conflict) => conflict.column('chatId').doUpdateSet(opinion))
    .execute();
}

export async function findOpinion(
  db: Kysely<Schema>,
  chatId: string,
): Promise<OpinionRow | undefined> {
  return db.selectFrom('opinions').selectAll().where('chatId', '=', chatId).executeTakeFirst();
}

export async function listOpinions(
  db: Kysely<Schema>,
  chatIds: readonly string[],
): Promise<OpinionRow[]> {
  return db.selectFrom('opinions').selectAll().where('chatId', 'in', listOf(db, chatIds)).execute();
}
