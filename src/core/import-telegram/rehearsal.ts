import type { Kysely } from 'kysely';
import type { Schema } from '../../store/schema.ts';

/** Runs `work` in a transaction that is undone afterwards, and returns what it would have done. */
export async function inRehearsal<T>(
  db: Kysely<Schema>,
  work: (db: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  const transaction = await db.startTransaction().execute();
  try {
    return await work(transaction);
  } finally {
    await transaction.rollback().execute();
  }
}
