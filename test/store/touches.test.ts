import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changeMark } from '../../src/store/database/change-mark.ts';
import { openStore } from '../../src/store/open.ts';
import { touches } from '../../src/store/touches.ts';
import { seedChats } from '../support/seed-chats.ts';
import { eachStore } from '../support/stores.ts';

describe('who listens for touches', () => {
  test('hears of what another program writes to the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tgcrm-touches-'));
    const url = `file:${join(folder, 'store.db')}`;
    const [ours, theirs] = [await openStore(url), await openStore(url)];
    const stop = new AbortController();
    const before = await changeMark(ours.db);
    const heard = (async () => {
      for await (const _touch of touches(ours.db, stop.signal)) {
        if ((await changeMark(ours.db)) !== before) return 'changed';
      }
      return 'nothing';
    })();
    await seedChats(theirs.db, [{ title: 'Acme' }]);
    expect(await heard).toBe('changed');
    await Promise.all([ours.close(), theirs.close()]);
    rmSync(folder, { recursive: true, force: true });
  });
});

eachStore(({ name, open }) => {
  test(`on ${name} one comes soon after a write, and no more when it is enough`, async () => {
    const { db } = await open();
    const stop = new AbortController();
    let count = 0;
    const listening = (async () => {
      for await (const _touch of touches(db, stop.signal)) {
        count += 1;
        stop.abort();
      }
    })();
    await seedChats(db, [{ title: 'Acme' }]);
    await listening;
    expect(count).toBe(1);
  });
});
