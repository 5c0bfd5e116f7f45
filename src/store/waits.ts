import type { Kysely } from 'kysely';
import type { Instant, Schema } from './schema.ts';
import type { WaitRow } from './schema-records.ts';

/** The longer of the stored wait and this one holds. */
export async function recordWait(db: Kysely<Schema>, wait: WaitRow): Promise<void> {
  await db
    .insertInto('waits')
    .values(wait)
    .onConflict((conflict) =>
      conflict
        .columns(['accountId', 'scope'])
        .doUpdateSet({ until: wait.until, reason: wait.reason })
        .where('waits.until', '<', wait.until),
    )
    .execute();
}

/** What is not over yet, the longest last. */
export async function listWaits(
  db: Kysely<Schema>,
  { accountId, now }: { accountId: string; now: Instant },
): Promise<WaitRow[]> {
  return db
    .selectFrom('waits')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('until', '>', now)
    .orderBy('until')
    .execute();
}

export async function findWait(
  db: Kysely<Schema>,
  { accountId, scope, now }: { accountId: string; scope: string; now: Instant },
): Promise<WaitRow | undefined> {
  const waits = await listWaits(db, { accountId, now });
  return waits.find((wait) => wait.scope === scope);
}
