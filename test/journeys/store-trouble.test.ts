import { chmod, readFile, writeFile } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { largeStory } from '../../src/sandbox/stories/large.ts';
import { SCHEMA_VERSION } from '../../src/store/database/schema-version.ts';
import {
  type Ended,
  loggedInProgram,
  newFolder,
  patiently,
  programIn,
} from '../support/program.ts';
import { smallDisk } from '../support/small-disk.ts';
import { storeFileIn } from '../support/stored-messages.ts';

it(
  'a store that another program holds: readers go on, a writer ends with 3 and may try again',
  patiently,
  async () => {
    const { tgcrm, home } = await programWithChats();
    const other = new Database(storeFileIn(home));
    other.exec('begin immediate');
    expect((await tgcrm('chats --json id')).json).toHaveLength(12);
    expectTrouble(
      await tgcrm('chats ignore @chain_gazette'),
      /store is busy/,
      /wait for the other/,
    );
    expect(await tgcrm('sync --json')).toMatchObject({
      code: 3,
      errorJson: { error: { code: 'store-locked' } },
    });
    other.exec('rollback');
    other.close();
    expect(await tgcrm('chats ignore @chain_gazette')).toMatchObject({ code: 0 });
    expect((await tgcrm('sync --json')).json).toMatchObject({ messages: { added: 7 } });
  },
);

it('a store of a newer tgcrm, or one that is damaged, is left as it is', patiently, async () => {
  const { tgcrm, home } = await programWithChats();
  const file = storeFileIn(home);
  setSchemaVersion(file, 99);
  for (const line of ['chats', 'sync', 'status'])
    expectTrouble(await tgcrm(line), /newer tgcrm/, /update tgcrm/);
  setSchemaVersion(file, SCHEMA_VERSION);
  expect((await tgcrm('chats --json id')).json).toHaveLength(12);
  const damaged = 'no database, but a text\n'.repeat(1000);
  await writeFile(file, damaged);
  for (const line of ['chats', 'sync', 'status'])
    expectTrouble(await tgcrm(line), /damaged/, /latest copy/);
  expect(await readFile(file, 'utf8')).toBe(damaged);
});

it(
  'a disk that fills up during a sync: 3, what came is kept, and with space it goes on',
  patiently,
  async ({ skip }) => {
    const disk = smallDisk('1m');
    if (!disk) return skip('no disk can be mounted here: that needs root on Linux');
    const { tgcrm, here } = await loggedInProgram(largeStory({ chats: 1, messages: 4000 }), {
      env: { TGCRM_STORE_URL: `file:${disk.folder}/store.db` },
    });
    const { stdout } = await here('chats --refresh --json id');
    await here('chats sync-on', JSON.parse(stdout)[0].id);
    expectTrouble(await tgcrm('sync'), /disk of the store is full/, /free some space/);
    const kept = JSON.parse((await tgcrm('status --json')).stdout).store.messages;
    expect(kept).toBeGreaterThan(0);
    disk.resize('8m');
    expect((await tgcrm('sync --json')).json).toMatchObject({ messages: { added: 4000 - kept } });
    disk.fill();
    expectTrouble(await tgcrm('chats'), /disk of the store is full/, /free some space/);
  },
);

it(
  'a disk that is read-only: every command says so, and nothing is lost',
  patiently,
  async ({ skip }) => {
    const disk = smallDisk('20m');
    if (!disk) return skip('no disk can be mounted here: that needs root on Linux');
    const { tgcrm } = await programWithChats(disk.folder);
    disk.makeReadOnly();
    for (const line of ['chats', 'sync', 'chats ignore @ann_northwind', 'login', 'followups run'])
      expectTrouble(await tgcrm(line), /store cannot be written/, /disk is not read-only/);
    for (const line of ['logout', 'config set sending.perHour 3'])
      expectTrouble(await tgcrm(line), /cannot write .*read-only/, /rights of its folder/);
    disk.makeWritable();
    expect((await tgcrm('sync --json')).json).toMatchObject({ messages: { added: 7 } });
  },
);

it('a home where nothing may be written: 3 and whose rights to check', patiently, async () => {
  const home = await newFolder();
  await chmod(home, 0o555);
  // Root ignores the modes of files.
  const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const { run } = programIn(home);
  for (const line of ['chats', 'sync', 'login'])
    expectTrouble(await run([line], uid), /cannot be written/, /check who owns/);
  expectTrouble(
    await run(['config', 'set', 'sending.perHour', '3'], uid),
    /cannot write .*no permission/,
    /check the rights/,
  );
  expect(await run(['status', '--json'], uid)).toMatchObject({ code: 0 });
});

async function programWithChats(home?: string) {
  const program = await loggedInProgram('small', home === undefined ? {} : { home });
  await program.here('chats --refresh');
  await program.here('chats add @ann_northwind');
  return program;
}

function setSchemaVersion(file: string, version: number): void {
  const database = new Database(file);
  database.pragma(`user_version = ${version}`);
  database.close();
}

function expectTrouble({ code, stdout, stderr }: Ended, message: RegExp, hint: RegExp): void {
  const [said = '', advice = ''] = stderr.trimEnd().split('\n').slice(-2);
  expect({ code, stdout, said, advice }).toEqual({
    code: 3,
    stdout: '',
    said: expect.stringMatching(/^tgcrm: /),
    advice: expect.stringMatching(/^ {2}hint: /),
  });
  expect(said).toMatch(message);
  expect(advice).toMatch(hint);
}
