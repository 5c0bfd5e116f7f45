import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import type { CutPoint } from '../../src/sandbox/faults.ts';
import { callsOf, logIn, openStage, refusal, type Stage, saved, sendCode } from './client.ts';
import { ann } from './tiny-story.ts';

const devices = () => new Api.account.GetAuthorizations();
const complaints = (stage: Stage, error: number) =>
  callsOf(stage, `(ignored, error ${error})`).length;
const keysMade = (stage: Stage) => callsOf(stage, '(auth key made)').length;

test('a saved session comes back without a new key', async () => {
  await using stage = await openStage();
  const first = await stage.client();
  await logIn(first, ann);
  const session = saved(first);
  await first.destroy();
  const again = await stage.client({ session });
  expect((await again.invoke(devices())).authorizations).toHaveLength(1);
  expect(keysMade(stage)).toBe(1);
});

test('two devices of one account see each other', async () => {
  await using stage = await openStage();
  const [first, second] = [await stage.client(), await stage.client()];
  await logIn(first, ann);
  await logIn(second, ann);
  const { authorizations } = await second.invoke(devices());
  expect(authorizations.map(({ current }) => current)).toEqual([false, true]);
});

test.for<CutPoint>(['key-exchange-1', 'key-exchange-2', 'key-exchange-3'])(
  'a wire that is cut in %s leaves no key, and the next client gets one',
  async (point) => {
    await using stage = await openStage();
    stage.sandbox.faults.cut(point);
    await expect(stage.client({ connectionRetries: 1 })).rejects.toThrow();
    expect(keysMade(stage)).toBe(0);
    await stage.client({ connectionRetries: 1 });
    expect(keysMade(stage)).toBe(1);
  },
);

test('a client that is cut off when it connects tries again', async () => {
  await using stage = await openStage();
  stage.sandbox.faults.cut('connect', { times: 2 });
  await expect(stage.client({ connectionRetries: 1 })).rejects.toThrow();
  await expect(stage.client({ connectionRetries: 1 })).rejects.toThrow();
  const client = await stage.client({ connectionRetries: 1 });
  expect(await logIn(client, ann)).toBeInstanceOf(Api.auth.Authorization);
});

test('a call whose wire is cut before it is made anew, once', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  stage.sandbox.faults.cut({ before: 'account.getAuthorizations' });
  await client.invoke(devices());
  const calls = callsOf(stage, 'account.GetAuthorizations');
  expect(calls.map(({ answer }) => answer)).toEqual(['cut before', 'ok']);
});

test('a call that happened before its wire was cut is made anew', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  stage.sandbox.faults.cut({ after: 'auth.sendCode' });
  await sendCode(client, ann.phone);
  const calls = callsOf(stage, 'auth.SendCode');
  expect(calls.map(({ answer }) => answer)).toEqual(['ok, cut-after', 'ok']);
});

test('a lost answer comes when the client calls again over a new wire', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  stage.sandbox.faults.loseAnswer('auth.sendCode');
  const sent = sendCode(client, ann.phone);
  await expect.poll(() => callsOf(stage, 'auth.SendCode')).toHaveLength(1);
  stage.sandbox.faults.cutNow();
  expect(await sent).toBeInstanceOf(Api.auth.SentCode);
});

test('a server that is gone comes back on the same port', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  const { server, faults } = stage.sandbox;
  await faults.offline();
  const answer = client.invoke(devices());
  await faults.online();
  expect((await answer).authorizations).toHaveLength(1);
  expect(stage.sandbox.server).toBe(server);
});

test('a salt that has changed is told and the call still answered', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  const before = complaints(stage, 48);
  stage.sandbox.faults.rotateSalts();
  expect((await client.invoke(devices())).authorizations).toHaveLength(1);
  expect(complaints(stage, 48)).toBe(before + 1);
});

test.for([
  [600, 16],
  [-600, 17],
] as const)('a clock that is %d seconds off is put right', async ([seconds, error]) => {
  await using stage = await openStage();
  const first = await stage.client();
  await logIn(first, ann);
  const session = saved(first);
  await first.destroy();
  stage.sandbox.faults.skewClock(seconds);
  const again = await stage.client({ session });
  expect((await again.invoke(devices())).authorizations).toHaveLength(1);
  expect(complaints(stage, error)).toBeGreaterThan(0);
});

test('a key that the server has forgotten is made anew, without a login', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  stage.sandbox.faults.forgetKeys();
  expect(await refusal(client.invoke(devices()))).toBe('AUTH_KEY_UNREGISTERED');
  expect(keysMade(stage)).toBe(2);
});
