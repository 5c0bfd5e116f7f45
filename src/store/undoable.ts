import type { Kysely } from 'kysely';
import { listOf } from './dialect.ts';
import type { ActivityRow, Schema } from './schema.ts';

/** The acts on these chats that can still be taken back, newest first. */
export async function listUndoableOf(
  db: Kysely<Schema>,
  chatIds: readonly string[],
): Promise<ActivityRow[]> {
  return db
    .selectFrom('activities')
    .selectAll()
    .where('chatId', 'in', listOf(db, chatIds))
    .where('before', 'is not', null)
    .where('undoneAt', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
