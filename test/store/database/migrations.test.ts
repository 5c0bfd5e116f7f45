import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../../src/store/database/migrations.ts';
import { SCHEMA_VERSION } from '../../../src/store/database/schema-version.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Schema } from '../../../src/store/schema.ts';
import type { Store } from '../../../src/store/store.ts';
import { eachStore, postgresStore } from '../../support/stores.ts';

test('the schema’s number is that of the last migration', () => {
  expect(SCHEMA_VERSION).toBe(MIGRATIONS.length);
});

eachStore(({ name, place }) => {
  test.skipIf(name === 'PGlite')(
    'a migration that breaks off leaves nothing of itself',
    async () => {
      const url = await place();
      const store = await openStore(url);
      await forgetMigrations(store);
      await store.close();
      // One of the first migration’s last tables is there already: it fails near its end, each time.
      for (const _ of [1, 2])
        await expect(openStore(url)).rejects.toThrow(/leases.*already exists/);
    },
  );
});

postgresStore(({ open }) => {
  test('both databases have the same columns, of the same types, and the same may be missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tgcrm-columns-'));
    const sqlite = await openStore(`file:${join(folder, 'store.db')}`);
    const { db } = await open();
    expect(await postgresColumns(db)).toEqual(await sqliteColumns(sqlite.db));
    await sqlite.close();
    rmSync(folder, { recursive: true });
  });
});

/** As a store looks that broke off halfway, if that were possible: all tables are gone but one of the last. */
async function forgetMigrations({ db, dialect }: Store): Promise<void> {
  // Of its own schema alone: those of other tests, which run beside this one, come and go.
  const tables =
    dialect === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_schema where type = 'table'`
      : sql<{
          name: string;
        }>`select tablename as name from pg_tables where schemaname = current_schema()`;
  for (const { name } of (await tables.execute(db)).rows)
    if (!/^(leases|schema_version|message_index_.*|sqlite_.*)$/.test(name))
      await sql`drop table ${sql.table(name)}`.execute(db);
  if (dialect === 'sqlite') await sql`pragma user_version = 0`.execute(db);
  else await sql`delete from schema_version`.execute(db);
}

type Column = string;

async function sqliteColumns(db: Kysely<Schema>): Promise<Column[]> {
  const { rows } = await sql<{ column: string }>`
    select t.name || '.' || c.name || ' ' || lower(c.type)
      || case when c."notnull" or c.pk then ' not null' else '' end as "column"
    from sqlite_schema t, pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'message_index%'`.execute(db);
  return rows.map(({ column }) => column).toSorted();
}

async function postgresColumns(db: Kysely<Schema>): Promise<Column[]> {
  const { rows } = await sql<{ column: string }>`
    select table_name || '.' || column_name || ' '
      || case data_type when 'bigint' then 'integer' when 'double precision' then 'real' else data_type end
      || case is_nullable when 'NO' then ' not null' else '' end as "column"
    from information_schema.columns where table_schema = current_schema()
      and table_name not in ('message_index', 'schema_version')`.execute(db);
  return rows.map(({ column }) => column).toSorted();
}
