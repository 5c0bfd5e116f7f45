import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { callsOf, logIn, openStage, refusal, sendCode } from './client.ts';
import { ann } from './tiny-story.ts';

const devices = () => new Api.account.GetAuthorizations();

test('a method fails as often as told, after as many calls as told', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  stage.sandbox.faults.fail('account.getAuthorizations', 'FLOOD_WAIT_42', { skip: 1, times: 2 });
  await client.invoke(devices());
  expect(await refusal(client.invoke(devices()))).toBe('FLOOD_WAIT_42');
  expect(await refusal(client.invoke(devices()))).toBe('FLOOD_WAIT_42');
  await client.invoke(devices());
});

test.for([
  ['FLOOD_WAIT_42', 420],
  ['SLOWMODE_WAIT_5', 420],
  ['PEER_FLOOD', 400],
  ['AUTH_KEY_UNREGISTERED', 401],
  ['CHAT_WRITE_FORBIDDEN', 403],
  ['AUTH_KEY_DUPLICATED', 406],
] as const)('%s comes with code %d', async ([text, code]) => {
  await using stage = await openStage();
  const client = await stage.client();
  stage.sandbox.faults.fail('auth.sendCode', text);
  await expect(sendCode(client, ann.phone)).rejects.toMatchObject({ code, errorMessage: text });
});

test('an unknown method is refused and recorded', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const answer = await refusal(client.invoke(new Api.help.GetTermsOfServiceUpdate()));
  expect(answer).toBe('METHOD_INVALID');
  expect(callsOf(stage, 'help.GetTermsOfServiceUpdate')).toMatchObject([{ answer }]);
});

test('a slow method holds nobody else up', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  stage.sandbox.faults.delay('help.getNearestDc', 1500);
  const order: string[] = [];
  await Promise.all([
    client.invoke(new Api.help.GetNearestDc()).then(() => order.push('slow')),
    client.invoke(devices()).then(() => order.push('quick')),
  ]);
  expect(order).toEqual(['quick', 'slow']);
});

test('a revoked session is refused until somebody logs in again', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  stage.sandbox.faults.revoke(ann.userId, 'SESSION_REVOKED');
  expect(await refusal(client.invoke(devices()))).toBe('SESSION_REVOKED');
  await logIn(client, ann);
  expect((await client.invoke(devices())).authorizations).toHaveLength(1);
});

test('another device can end a session', async () => {
  await using stage = await openStage();
  const [here, there] = [await stage.client(), await stage.client()];
  await logIn(here, ann);
  await logIn(there, ann);
  const { authorizations } = await there.invoke(devices());
  for (const { current, hash } of authorizations) {
    if (!current) await there.invoke(new Api.account.ResetAuthorization({ hash }));
  }
  expect(await refusal(here.invoke(devices()))).toBe('AUTH_KEY_UNREGISTERED');
  expect((await there.invoke(devices())).authorizations).toHaveLength(1);
});

test('a logged-out session is over', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  expect(await client.invoke(new Api.auth.LogOut())).toBeInstanceOf(Api.auth.LoggedOut);
  expect(await refusal(client.invoke(devices()))).toBe('AUTH_KEY_UNREGISTERED');
});

test('a method can answer what the sandbox itself never says', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const authorization = new Api.auth.AuthorizationSignUpRequired({});
  const done = new Api.auth.SentCodeSuccess({ authorization });
  stage.sandbox.faults.answer('auth.sendCode', done);
  await expect(sendCode(client, ann.phone)).rejects.toThrow('auth.SentCodeSuccess');
  expect(await logIn(client, ann)).toBeInstanceOf(Api.auth.Authorization);
});

test('a note that waits for an earlier one comes after it', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  stage.sandbox.faults.delay('messages.sendMessage', 100);
  const send = (message: string) =>
    client.invoke(new Api.messages.SendMessage({ peer: new Api.InputPeerSelf(), message }));
  await Promise.all([send('first'), send('second')]);
  const notes = stage.sandbox.world.messagesOf(ann.userId, ann.userId);
  expect(notes.map(({ text }) => text)).toEqual(['first', 'second']);
});
