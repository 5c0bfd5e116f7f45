import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { SummaryRow } from './schema-records.ts';

/** In place of what a model said of the chat before. */
export async function saveSummary(db: Kysely<Schema>, summary: SummaryRow): Promise<void> {
  await db
    .insertInto('summaries')
    .values(summary)
    .onConflict((conflict) => conflict.column('chatId').doUpdateSet(summary))
    .execute();
}

export async function findSummary(
  db: Kysely<Schema>,
  chatId: string,
): Promise<SummaryRow | undefined> {
  return db.selectFrom('summaries').selectAll().where('chatId', '=', chatId).executeTakeFirst();
}
