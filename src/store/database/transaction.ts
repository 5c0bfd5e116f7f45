import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/**
 * Runs `work` in the caller's transaction, or in one of its own. `work` must use the `db` that it is
 * given: on SQLite the outer one waits for this transaction to end.
 */
export async function inTransaction<T>(
  db: Kysely<Schema>,
  work: (db: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
