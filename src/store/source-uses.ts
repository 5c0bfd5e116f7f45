import { type Kysely, sql } from 'kysely';
import { listOf } from './database/dialect.ts';
import type { Schema } from './schema.ts';
import type { SourceUseRow } from './schema-records.ts';

export interface UseOfSource {
  source: string;
  /** The hour, day and month that it falls into. */
  periods: readonly string[];
  costMicros: number;
}

/** Counts one call before it is made: what a crash cuts off was asked all the same. */
export async function countUse(
  db: Kysely<Schema>,
  { source, periods, costMicros }: UseOfSource,
): Promise<void> {
  await db
    .insertInto('sourceUses')
    .values(periods.map((period) => ({ source, period, calls: 1, costMicros })))
    .onConflict((conflict) =>
      conflict.columns(['source', 'period']).doUpdateSet({
        calls: sql`source_uses.calls + 1`,
        costMicros: sql`source_uses.cost_micros + ${costMicros}`,
      }),
    )
    .execute();
}

export async function listUses(
  db: Kysely<Schema>,
  periods: readonly string[],
): Promise<SourceUseRow[]> {
  return db
    .selectFrom('sourceUses')
    .selectAll()
    .where('period', 'in', listOf(db, periods))
    .execute();
}
