import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { countStored } from '../../src/store/chats.ts';
import { SCHEMA_VERSION } from '../../src/store/database/schema-version.ts';
import { openStore } from '../../src/store/open.ts';
import { readSetting, writeSetting } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { eachStore } from '../support/stores.ts';

eachStore(({ name, open, place }) => {
  test('a new store has today’s schema and holds nothing', async () => {
    const store = await open();
    expect(store.schemaVersion).toBe(SCHEMA_VERSION);
    expect(await countStored(store.db)).toEqual({ chats: 0, messages: 0 });
  });

  test('a store that was opened and not used closes', async () => {
    const store = await open();
    await store.close();
    await store.close();
  });

  test.skipIf(name === 'PGlite')('a store opens again as it was left', async () => {
    const url = await place();
    const first = await openStore(url);
    await writeSetting(first.db, { name: 'stages', value: ['lead'] });
    await first.close();
    const again = await openStore(url);
    expect(await readSetting(again.db, 'stages')).toEqual(['lead']);
    await again.close();
  });

  test.skipIf(name === 'PGlite')(
    'a store of a newer tgcrm is refused, and left as it is',
    async () => {
      const url = await place();
      const store = await openStore(url);
      await setVersion(store, SCHEMA_VERSION + 1);
      await store.close();
      const newer = { code: 'store-newer', hint: expect.stringContaining('update tgcrm') };
      await expect(openStore(url)).rejects.toMatchObject(newer);
      await expect(openStore(url, { readOnly: true })).rejects.toMatchObject(newer);
    },
  );

  test.skipIf(name === 'PGlite')(
    'a store that is opened to be read cannot be written',
    async () => {
      const url = await place();
      const writer = await openStore(url);
      const reader = await openStore(url, { readOnly: true });
      await writeSetting(writer.db, { name: 'stages', value: 1 });
      expect(await readSetting(reader.db, 'stages')).toBe(1);
      const write = writeSetting(reader.db, { name: 'stages', value: 2 });
      await expect(write).rejects.toMatchObject({ code: 'store-read-only' });
      await expect(reader.db.transaction().execute(countStored)).resolves.toMatchObject({
        chats: 0,
      });
      await reader.close();
      await writer.close();
    },
  );

  test('a failure inside a transaction takes all of it back and is told as it is', async () => {
    const { db } = await open();
    const work = db.transaction().execute(async (trx) => {
      await writeSetting(trx, { name: 'stages', value: 1 });
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await readSetting(db, 'stages')).toBeUndefined();
  });

  test('a fault in a query is not blamed on the store', async () => {
    const { db } = await open();
    const query = sql`select * from no_such_table`.execute(db);
    await expect(query).rejects.not.toMatchObject({ name: 'StoreError' });
  });
});

test.each(['', 'store.db', 'mysql://x', 'file'])('%j is no address of a store', async (url) => {
  await expect(openStore(url)).rejects.toMatchObject({
    code: 'store-open',
    hint: expect.stringContaining('store.url'),
  });
});

async function setVersion({ db, dialect }: Store, version: number): Promise<void> {
  if (dialect === 'sqlite') await sql.raw(`pragma user_version = ${version}`).execute(db);
  else await sql`update schema_version set number = ${version}`.execute(db);
}
