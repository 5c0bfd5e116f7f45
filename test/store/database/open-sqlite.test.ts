import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countStored } from '../../../src/store/chats.ts';
import { upsertMessages } from '../../../src/store/messages.ts';
import { openStore } from '../../../src/store/open.ts';
import { searchMessages } from '../../../src/store/search/search.ts';
import { writeSetting } from '../../../src/store/settings.ts';
import { storeProcess } from '../../support/store-process.ts';
import { aMessage, storeChat } from '../../support/store-rows.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tgcrm-open-'));
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

test('folder and files of a store are for its owner alone', async () => {
  const path = join(folder, 'made', 'for it', 'store.db');
  const store = await openStore(`file:${path}`);
  await writeSetting(store.db, { name: 'a', value: 1 });
  const mode = (file: string) => statSync(file).mode & 0o777;
  expect(mode(join(folder, 'made'))).toBe(0o700);
  for (const file of [path, `${path}-wal`, `${path}-shm`]) expect(mode(file)).toBe(0o600);
  await store.close();
});

test('another program’s database is not touched', async () => {
  const path = join(folder, 'other.db');
  const other = new Database(path);
  other.exec('create table messages (mine text); pragma user_version = 1');
  other.close();
  await expect(openStore(`file:${path}`)).rejects.toMatchObject({
    code: 'store-open',
    message: expect.stringContaining('another program'),
  });
  const tables = new Database(path).prepare('select name from sqlite_schema').all();
  expect(tables).toEqual([{ name: 'messages' }]);
});

test.each([
  ['a text', 'no database at all, but long enough to be looked at. '.repeat(200)],
  ['a torn file', null],
])('%s in place of the store is said to be damaged', async (_, content) => {
  const path = join(folder, 'store.db');
  if (content === null) {
    const store = await openStore(`file:${path}`);
    await store.close();
    writeFileSync(path, Buffer.alloc(8192, 7), { flag: 'r+' });
  } else writeFileSync(path, content);
  await expect(openStore(`file:${path}`)).rejects.toMatchObject({
    code: 'store-damaged',
    hint: expect.stringContaining('latest copy'),
  });
});

test('a folder in place of the file, or a file in place of the folder, cannot be opened', async () => {
  await expect(openStore(`file:${folder}`)).rejects.toMatchObject({ code: 'store-open' });
  writeFileSync(join(folder, 'a'), '');
  await expect(openStore(`file:${join(folder, 'a', 'store.db')}`)).rejects.toMatchObject({
    name: 'StoreError',
  });
});

test('reading what was never made says so and makes nothing', async () => {
  const path = join(folder, 'store.db');
  const reading = openStore(`file:${path}`, { readOnly: true });
  await expect(reading).rejects.toMatchObject({ code: 'store-open' });
  expect(existsSync(path)).toBe(false);
});

test('a full disk is told as such, nothing of the step is stored, and with space it goes on', async () => {
  const store = await openStore(`file:${join(folder, 'store.db')}`);
  await storeChat(store.db);
  const { rows } = await sql<{ pageCount: number }>`pragma page_count`.execute(store.db);
  const pages = rows[0]?.pageCount ?? 0;
  await sql.raw(`pragma max_page_count = ${pages + 3}`).execute(store.db);
  const messages = Array.from({ length: 2000 }, (_, at) => aMessage({ messageId: at + 1 }));
  await expect(upsertMessages(store.db, { messages })).rejects.toMatchObject({
    code: 'store-full',
    hint: expect.stringContaining('free some space'),
  });
  expect(await countStored(store.db)).toEqual({ chats: 1, messages: 0 });
  expect(await searchMessages(store.db, { query: 'message', limit: 1 })).toMatchObject({
    total: 0,
  });
  await sql.raw('pragma max_page_count = 100000').execute(store.db);
  expect(await upsertMessages(store.db, { messages })).toMatchObject({ added: 2000 });
  await store.close();
});

test.skipIf(!canMount())(
  'a disk that is really full neither crashes nor loses what is stored',
  async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder]);
    try {
      const url = `file:${join(folder, 'store.db')}`;
      const store = await openStore(url);
      await storeChat(store.db);
      let stored = 0;
      const fill = async () => {
        for (let batch = 0; batch < 1000; batch += 1) {
          const messages = Array.from({ length: 100 }, (_, at) =>
            aMessage({ messageId: batch * 100 + at + 1, text: 'x'.repeat(500) }),
          );
          await upsertMessages(store.db, { messages });
          stored += 100;
        }
      };
      await expect(fill()).rejects.toMatchObject({ code: 'store-full' });
      expect(await countStored(store.db)).toEqual({ chats: 1, messages: stored });
      await store.close();
      const again = await openStore(url);
      expect(await countStored(again.db)).toEqual({ chats: 1, messages: stored });
      await again.close();
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  },
);

test.skipIf(process.platform === 'win32')(
  'a folder that may not be written is told as such',
  async () => {
    const inside = join(folder, 'inside');
    const url = `file:${join(inside, 'store.db')}`;
    chmodSync(folder, 0o755);
    const before = await openStore(url);
    await before.close();
    chmodSync(inside, 0o555);
    chmodSync(join(inside, 'store.db'), 0o444);
    const stranger = await storeProcess('write', { url, asNobody: process.getuid?.() === 0 });
    stranger.tell();
    expect(await stranger.line('failed')).toBe('failed store-read-only');
    const elsewhere = { url: `file:${join(inside, 'new.db')}`, asNobody: process.getuid?.() === 0 };
    const newcomer = await storeProcess('write', elsewhere);
    newcomer.tell();
    expect(await newcomer.line('failed')).toBe('failed store-read-only');
    chmodSync(inside, 0o700);
  },
);

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const probe = mkdtempSync(join(tmpdir(), 'tgcrm-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe], { stdio: 'ignore' });
    execFileSync('umount', ['-l', probe], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}
