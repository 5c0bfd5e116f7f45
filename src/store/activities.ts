import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { insertMany, listOf } from './database/dialect.ts';
import { inTransaction } from './database/transaction.ts';
import type { ActivityRow, Instant, Schema } from './schema.ts';

export type NewActivity = Omit<ActivityRow, 'act'>;

/** What is recorded by one call is one act: one undo takes all of it back. */
export async function recordActivities(
  db: Kysely<Schema>,
  activities: readonly NewActivity[],
): Promise<void> {
  if (activities.length === 0) return;
  await inTransaction(db, async (trx) => {
    const act = await nextAct(trx);
    const rows = activities.map((activity) => ({ ...activity, act }));
    await insertMany<ActivityRow>(trx, { table: 'activities', columns: COLUMNS, rows });
  });
}

/** Makes one act of several, the latest of them. */
export async function joinActs(db: Kysely<Schema>, acts: readonly string[]): Promise<void> {
  const last = acts.toSorted().at(-1);
  if (last === undefined || acts.length < 2) return;
  await db
    .updateTable('activities')
    .set({ act: last })
    .where('act', 'in', listOf(db, acts))
    .execute();
}

/** The name of the newest act, `''` before the first one: what is newer was done since. */
export async function latestAct(db: Kysely<Schema>): Promise<string> {
  const { last } = await db
    .selectFrom('activities')
    .select(({ fn }) => fn.max('act').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? '';
}

// Two programs may count the same number at one moment; by their letters the acts stay two.
async function nextAct(db: Kysely<Schema>): Promise<string> {
  const number = Number((await latestAct(db)).split('-')[0]) + 1;
  return `${String(number).padStart(12, '0')}-${randomBytes(4).toString('hex')}`;
}

export interface ActivityRequest {
  chatId?: string | undefined;
  verb?: string | undefined;
  actor?: string | undefined;
  subject?: string | undefined;
  since?: Instant | undefined;
  limit?: number | undefined;
}

/** Newest first. */
export async function listActivities(
  db: Kysely<Schema>,
  { chatId, verb, actor, subject, since, limit }: ActivityRequest = {},
): Promise<ActivityRow[]> {
  let query = db
    .selectFrom('activities')
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('act', 'desc')
    .orderBy('id', 'desc');
  if (chatId !== undefined) query = query.where('chatId', '=', chatId);
  if (verb !== undefined) query = query.where('verb', '=', verb);
  if (actor !== undefined) query = query.where('actor', '=', actor);
  if (subject !== undefined) query = query.where('subject', '=', subject);
  if (since !== undefined) query = query.where('at', '>=', since);
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}

/** Of these kinds alone, newest first. */
export async function listActivitiesOf(
  db: Kysely<Schema>,
  { verbs, limit }: { verbs: readonly string[]; limit?: number | undefined },
): Promise<ActivityRow[]> {
  const query = db
    .selectFrom('activities')
    .selectAll()
    .where('verb', 'in', [...verbs])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc');
  return (limit === undefined ? query : query.limit(limit)).execute();
}

export async function latestActivity(
  db: Kysely<Schema>,
  request: Omit<ActivityRequest, 'limit'>,
): Promise<ActivityRow | undefined> {
  const [latest] = await listActivities(db, { ...request, limit: 1 });
  return latest;
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
  'act',
  'at',
  'actor',
  'verb',
  'chatId',
  'subject',
  'summary',
  'before',
  'undoneAt',
];
