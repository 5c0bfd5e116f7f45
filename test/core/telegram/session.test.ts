import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSecrets } from '../../../src/core/file-secrets.ts';
import type { Places } from '../../../src/core/places.ts';
import { type SessionRecord, sessionFile } from '../../../src/core/telegram/session-file.ts';
import { homeFor, logIn, sandboxFor, signInFor, telegramFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

async function everyByteOf(places: Places): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (const folder of [places.config, places.data, places.state]) {
    for (const name of await readdir(folder).catch(() => [])) {
      parts.push(await readFile(join(folder, name)));
    }
  }
  return Buffer.concat(parts);
}

async function stage() {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  return { sandbox, places, file: sessionFile(openSecrets(places), sandbox.server) };
}

test('a login is taken up by the next process without a word', async () => {
  const { sandbox, places } = await stage();
  const me = await logIn(sandbox, places);
  const keys = sandbox.seen().filter(({ method }) => /key|exchange/i.test(method)).length;
  expect(await (await signInFor(sandbox, places)).whoIsIn()).toEqual(me);
  expect(sandbox.seen().filter(({ method }) => /key|exchange/i.test(method))).toHaveLength(keys);
});

test('the auth key lies in no file, in no form', async () => {
  const { sandbox, places, file } = await stage();
  await logIn(sandbox, places);
  const record = await file.load();
  const key = Buffer.from(record?.authKey ?? '', 'base64');
  expect(key).toHaveLength(256);
  const bytes = await everyByteOf(places);
  expect(bytes.length).toBeGreaterThan(300);
  const start = key.subarray(0, 30);
  for (const form of ['latin1', 'hex', 'base64', 'base64url'] as const)
    expect(bytes.includes(Buffer.from(start.toString(form), 'latin1'))).toBe(false);
});

test('a session is used by one at a time', async () => {
  const { sandbox, places } = await stage();
  await logIn(sandbox, places);
  const lockFile = join(places.state, 'session.lock');
  const first = await telegramFor(sandbox, places, { lockFile });
  await expect(telegramFor(sandbox, places, { lockFile })).rejects.toMatchObject({ code: 'busy' });
  await expect(signInFor(sandbox, places, { lockFile })).rejects.toMatchObject({ code: 'busy' });
  await first.close();
  const second = await telegramFor(sandbox, places, { lockFile });
  expect((await second.me()).name).toBe('Mira Owner');
});

test('nobody is logged in before a login, and that keeps no lock', async () => {
  const { sandbox, places } = await stage();
  const lockFile = join(places.state, 'session.lock');
  for (const _ of [1, 2]) {
    await expect(telegramFor(sandbox, places, { lockFile })).rejects.toMatchObject({
      code: 'not-logged-in',
      hint: 'run tgcrm login',
    });
  }
});

test('a login that stops half-way leaves nobody logged in', async () => {
  const { sandbox, places } = await stage();
  const signIn = await signInFor(sandbox, places);
  await signIn.start().sendCode('4915112345678');
  await signIn.close();
  await expect(telegramFor(sandbox, places)).rejects.toMatchObject({ code: 'not-logged-in' });
});

test('a login whose yes was never written down is found again', async () => {
  const { sandbox, places, file } = await stage();
  const me = await logIn(sandbox, places);
  const record = await file.load();
  if (!record) throw new Error('no session');
  await file.save({ ...record, userId: null });
  expect(await (await signInFor(sandbox, places)).whoIsIn()).toEqual(me);
  expect((await file.load())?.userId).toBe(me.telegramId);
});

test('after Telegram ended the session, a login starts with a new key', async () => {
  const { sandbox, places, file } = await stage();
  await logIn(sandbox, places);
  const before = await file.load();
  sandbox.faults.revoke(undefined, 'AUTH_KEY_DUPLICATED');
  const signIn = await signInFor(sandbox, places);
  expect(await signIn.whoIsIn()).toBeNull();
  const attempt = signIn.start();
  await attempt.sendCode('4915112345678');
  expect(await attempt.signIn('22222')).toMatchObject({ kind: 'signed-in' });
  const after = await file.load();
  expect(after?.userId).toBe(before?.userId);
  expect(after?.authKey).not.toBe(before?.authKey);
});

const record: SessionRecord = {
  dcId: 2,
  address: '127.0.0.1',
  // The library's own form of a session throws above 32767.
  port: 65_535,
  authKey: Buffer.alloc(256, 7).toString('base64'),
  userId: '5200000001',
  world: 'telegram',
};

test('a session keeps any port', async () => {
  const secrets = openSecrets(await homeFor());
  await sessionFile(secrets, 'telegram').save(record);
  expect(await sessionFile(secrets, 'telegram').load()).toEqual(record);
});

test('a rehearsal neither sees nor overwrites the session at Telegram', async () => {
  const secrets = openSecrets(await homeFor());
  const [real, local, other] = ['telegram', '2@127.0.0.1:10001', '2@127.0.0.1:10002'].map((world) =>
    sessionFile(secrets, world),
  );
  await real?.save(record);
  expect(await local?.load()).toBeNull();
  await local?.save({ ...record, world: '2@127.0.0.1:10001' });
  expect(await other?.load()).toBeNull();
  await local?.erase();
  expect(await real?.load()).toEqual(record);
});

test.for(['{"version":2}', '{}', 'null', JSON.stringify({ version: 1, ...record, authKey: 'x' })])(
  'a session in another form is refused: %s',
  async (text) => {
    const secrets = openSecrets(await homeFor());
    await secrets.write('session', text);
    await expect(sessionFile(secrets, 'telegram').load()).rejects.toMatchObject({
      code: 'settings',
    });
  },
);
