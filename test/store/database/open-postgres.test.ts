import { once } from 'node:events';
import { createServer } from 'node:net';
import { sql } from 'kysely';
import pg from 'pg';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/open.ts';
import { postgresStore } from '../../support/stores.ts';

test('a server that is not there is named, with a hint', async () => {
  const port = await freePort();
  await expect(openStore(`postgres://me@127.0.0.1:${port}/crm`)).rejects.toMatchObject({
    code: 'store-open',
    message: expect.stringContaining('does not answer'),
    hint: expect.stringContaining('store.url'),
  });
  await expect(openStore('postgres://me@/crm?host=/nowhere')).rejects.toMatchObject({
    code: 'store-open',
    message: expect.stringContaining('does not answer'),
  });
});

postgresStore(({ name, open, place }) => {
  const onServer = test.skipIf(name !== 'PostgreSQL');

  onServer('a database or a user that does not exist is named', async () => {
    const url = await place();
    await expect(openStore(url.replace('/postgres?', '/no_such?'))).rejects.toMatchObject({
      code: 'store-open',
      message: expect.stringContaining('does not exist'),
    });
    await expect(openStore(url.replace('//tgcrm@', '//stranger@'))).rejects.toMatchObject({
      code: 'store-open',
      message: expect.stringContaining('refuses'),
    });
  });

  onServer.each(['schema_version', 'messages'])(
    'a database where %s belongs to another program is left as it is',
    async (table) => {
      const url = await place();
      const client = new pg.Client(url);
      await client.connect();
      await client.query(`create table ${table} (installed_rank integer)`);
      await expect(openStore(url)).rejects.toMatchObject({
        code: 'store-open',
        message: expect.stringContaining(`"${table}" of another program`),
      });
      const tables = 'select tablename from pg_tables where schemaname = current_schema()';
      expect((await client.query(tables)).rows).toEqual([{ tablename: table }]);
      await client.end();
    },
  );

  onServer('a server that ends a connection at work fails the query, not the program', async () => {
    const { db } = await open();
    const work = db.transaction().execute(async (trx) => {
      await sql`select pg_terminate_backend(pg_backend_pid())`.execute(trx).catch(() => undefined);
      // The end of the wire is told in a turn of its own, which no query waits for.
      await new Promise((resolve) => setImmediate(resolve));
      await sql`select 1`.execute(trx);
    });
    await expect(work).rejects.toMatchObject({ name: 'StoreError', code: 'store-open' });
    expect((await sql`select 1 as "one"`.execute(db)).rows).toEqual([{ one: 1 }]);
  });

  test.each([
    ['53100', 'store-full'],
    ['55P03', 'store-locked'],
    ['40P01', 'store-locked'],
    ['40001', 'store-locked'],
    ['25006', 'store-read-only'],
    ['XX001', 'store-damaged'],
    ['57P01', 'store-open'],
    ['08006', 'store-open'],
  ])('what the server reports as %s is %s', async (state, code) => {
    const { db } = await open();
    const raise = sql.raw(`do $$ begin raise exception 'x' using errcode = '${state}'; end $$`);
    await expect(raise.execute(db)).rejects.toMatchObject({ name: 'StoreError', code });
  });

  test('a bigint is a number, exact up to 2^53', async () => {
    const { db } = await open();
    const { rows } = await sql`select 9007199254740991::bigint as "n", count(*) as "c"`.execute(db);
    expect(rows).toEqual([{ n: Number.MAX_SAFE_INTEGER, c: 1 }]);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
