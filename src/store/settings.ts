import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** The parsed value, or `undefined` where nothing is stored under that name. */
export async function readSetting(db: Kysely<Schema>, name: string): Promise<unknown> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', name)
    .executeTakeFirst();
  return row && JSON.parse(row.value);
}

/** @param value anything that JSON can hold. */
export async function writeSetting(
  db: Kysely<Schema>,
  { name, value }: { name: string; value: unknown },
): Promise<void> {
  const json = JSON.stringify(value);
  await db
    .insertInto('settings')
    .values({ name, value: json })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: json }))
    .execute();
}

export async function dropSetting(db: Kysely<Schema>, name: string): Promise<void> {
  await db.deleteFrom('settings').where('name', '=', name).execute();
}
