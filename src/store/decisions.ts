import type { Kysely } from 'kysely';
import { listOf } from './database/dialect.ts';
import type { Instant, Schema } from './schema.ts';
import type { DecisionRow } from './schema-records.ts';

export type NewDecision = Omit<DecisionRow, 'features' | 'forgottenAt'> &
  Partial<Pick<DecisionRow, 'features'>>;

/** Append-only: a decision is never changed, only taken anew or forgotten. */
export async function recordDecision(db: Kysely<Schema>, decision: NewDecision): Promise<void> {
  const row = { features: null, forgottenAt: null, ...decision };
  await db.insertInto('decisions').values(row).execute();
}

export interface DecisionRequest {
  ids?: readonly string[] | undefined;
  chatId?: string | undefined;
  kind?: DecisionRow['kind'] | undefined;
  withForgotten?: boolean | undefined;
}

/** In the order in which they were taken, which is the order in which to learn from them. */
export async function listDecisions(
  db: Kysely<Schema>,
  { ids, chatId, kind, withForgotten = false }: DecisionRequest = {},
): Promise<DecisionRow[]> {
  let query = db.selectFrom('decisions').selectAll().orderBy('decidedAt').orderBy('id');
  if (ids !== undefined) query = query.where('id', 'in', listOf(db, ids));
  if (chatId !== undefined) query = query.where('chatId', '=', chatId);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  if (!withForgotten) query = query.where('forgottenAt', 'is', null);
  return query.execute();
}

/** Learned from no more, or with `null` again. */
export async function forgetDecisions(
  db: Kysely<Schema>,
  { ids, at }: { ids: readonly string[]; at: Instant | null },
): Promise<void> {
  await db
    .updateTable('decisions')
    .set({ forgottenAt: at })
    .where('id', 'in', listOf(db, ids))
    .execute();
}
