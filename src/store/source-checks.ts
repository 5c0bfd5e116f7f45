import type { Kysely } from 'kysely';
import { listOf } from './database/dialect.ts';
import type { Schema } from './schema.ts';
import type { SourceCheckRow } from './schema-records.ts';

export async function saveSourceCheck(db: Kysely<Schema>, check: SourceCheckRow): Promise<void> {
  const { checkedAt, nextAt, outcome, why } = check;
  await db
    .insertInto('sourceChecks')
    .values(check)
    .onConflict((conflict) =>
      conflict.columns(['subjectId', 'source']).doUpdateSet({ checkedAt, nextAt, outcome, why }),
    )
    .execute();
}

export async function listSourceChecks(
  db: Kysely<Schema>,
  subjectIds: readonly string[],
): Promise<SourceCheckRow[]> {
  return db
    .selectFrom('sourceChecks')
    .selectAll()
    .where('subjectId', 'in', listOf(db, subjectIds))
    .orderBy('subjectId')
    .orderBy('source')
    .execute();
}
