import type { Kysely } from 'kysely';
import { insertMany, listOf } from './dialect.ts';
import type { ActivityRow, Instant, Schema } from './schema.ts';

export async function recordActivities(
  db: Kysely<Schema>,
  activities: readonly ActivityRow[],
): Promise<void> {
  await insertMany<ActivityRow>(db, { table: 'activities', columns: COLUMNS, rows: activities });
}

export interface ActivityRequest {
  chatId?: string | undefined;
  verb?: string | undefined;
  subject?: string | undefined;
  since?: Instant | undefined;
  limit?: number | undefined;
}

/** Newest first. */
export async function listActivities(
  db: Kysely<Schema>,
  { chatId, verb, subject, since, limit }: ActivityRequest = {},
): Promise<ActivityRow[]> {
  let query = db.selectFrom('activities').selectAll().orderBy('at', 'desc').orderBy('id', 'desc');
  if (chatId !== undefined) query = query.where('chatId', '=', chatId);
  if (verb !== undefined) query = query.where('verb', '=', verb);
  if (subject !== undefined) query = query.where('subject', '=', subject);
  if (since !== undefined) query = query.where('at', '>=', since);
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}

export async function latestActivity(
  db: Kysely<Schema>,
  request: Omit<ActivityRequest, 'limit'>,
): Promise<ActivityRow | undefined> {
  const [latest] = await listActivities(db, { ...request, limit: 1 });
  return latest;
}

/** What undo can take back, newest first: what kept how it was before, and was not taken back yet. */
export async function listUndoable(db: Kysely<Schema>, limit: number): Promise<ActivityRow[]> {
  return db
    .selectFrom('activities')
    .selectAll()
    .where('before', 'is not', null)
    .where('undoneAt', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

export async function markUndone(
  db: Kysely<Schema>,
  { ids, at }: { ids: readonly string[]; at: Instant },
): Promise<void> {
  await db
    .updateTable('activities')
    .set({ undoneAt: at })
    .where('id', 'in', listOf(db, ids))
    .execute();
}

const COLUMNS: readonly (keyof ActivityRow)[] = [
  'id',
  'at',
  'actor',
  'verb',
  'chatId',
  'subject',
  'summary',
  'before',
  'undoneAt',
];
