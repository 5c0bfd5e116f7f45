import { expect, test } from 'vitest';
import { countStored } from '../../src/store/chats.ts';
import { openStore } from '../../src/store/open.ts';
import { eachStore } from '../support/stores.ts';

eachStore(({ name, open, place }) => {
  test('a new store has today’s schema and holds nothing', async () => {
    const store = await open();
    expect(store.schemaVersion).toBeGreaterThan(0);
    expect(await countStored(store.db)).toEqual({ chats: 0, messages: 0 });
  });

  test.skipIf(name === 'PGlite')('a store opens again as it was left', async () => {
    const url = await place();
    for (const known of [0, 1]) {
      const store = await openStore(url);
      const rows = await store.db.selectFrom('settings').selectAll().execute();
      expect(rows).toHaveLength(known);
      await store.db
        .insertInto('settings')
        .values({ name: `run ${known}`, value: '1' })
        .execute();
      await store.close();
    }
  });
});
