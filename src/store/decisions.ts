import type { Kysely } from 'kysely';
import type { DecisionRow, Schema } from './schema.ts';

/** Append-only: there is no way to change a decision, only to take another. */
export async function recordDecision(db: Kysely<Schema>, decision: DecisionRow): Promise<void> {
  await db.insertInto('decisions').values(decision).execute();
}

export interface DecisionRequest {
  chatId?: string | undefined;
  kind?: DecisionRow['kind'] | undefined;
}

/** In the order in which they were taken, which is the order in which to learn from them. */
export async function listDecisions(
  db: Kysely<Schema>,
  { chatId, kind }: DecisionRequest = {},
): Promise<DecisionRow[]> {
  let query = db.selectFrom('decisions').selectAll().orderBy('decidedAt').orderBy('id');
  if (chatId !== undefined) query = query.where('chatId', '=', chatId);
  if (kind !== undefined) query = query.where('kind', '=', kind);
  return query.execute();
}
