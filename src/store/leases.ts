import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { LeaseRow } from './schema-records.ts';

export interface LeaseRequest {
  name: string;
  /** Who asks, different for each run: a process that died must not come back as itself. */
  holder: string;
  ttlMs: number;
  now: Date;
}

/**
 * Takes the lease if it is free, has run out, or is held by this holder already (then it lasts longer).
 *
 * @returns `false` while another holds it.
 */
export async function takeLease(
  db: Kysely<Schema>,
  { name, holder, ttlMs, now }: LeaseRequest,
): Promise<boolean> {
  const expiresAt = new Date(now.getTime() + ttlMs).toISOString();
  const taken = await db
    .insertInto('leases')
    .values({ name, holder, expiresAt })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, expiresAt })
        .where(({ eb, or }) =>
          or([eb('leases.holder', '=', holder), eb('leases.expiresAt', '<=', now.toISOString())]),
        ),
    )
    .returning('name')
    .executeTakeFirst();
  return taken !== undefined;
}

/** @returns `false` when it has run out and another took it: stop what it protects. */
export async function renewLease(db: Kysely<Schema>, request: LeaseRequest): Promise<boolean> {
  const { name, holder, ttlMs, now } = request;
  const expiresAt = new Date(now.getTime() + ttlMs).toISOString();
  const renewed = await db
    .updateTable('leases')
    .set({ expiresAt })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .executeTakeFirst();
  return renewed.numUpdatedRows > 0n;
}

/** Does nothing if another holds it. */
export async function releaseLease(
  db: Kysely<Schema>,
  { name, holder }: { name: string; holder: string },
): Promise<void> {
  await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute();
}

export async function findLease(db: Kysely<Schema>, name: string): Promise<LeaseRow | undefined> {
  return db.selectFrom('leases').selectAll().where('name', '=', name).executeTakeFirst();
}
