import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { callsOf, logIn, openStage, refusal, sendCode } from './client.ts';
import { ann, banned, far } from './tiny-story.ts';

const signIn = (phone: string, phoneCodeHash: string, phoneCode: string) =>
  new Api.auth.SignIn({ phoneNumber: phone, phoneCodeHash, phoneCode });
const resend = (phone: string, phoneCodeHash: string) =>
  new Api.auth.ResendCode({ phoneNumber: phone, phoneCodeHash });

test('the right code logs in, and tells who that is', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const done = await logIn(client, ann);
  if (!(done instanceof Api.auth.Authorization)) throw new Error('not logged in');
  expect(done.user.id.toString()).toBe(ann.userId);
});

test('the code comes to the app first, then by SMS, then by call, and then no more', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const byApp = await sendCode(client, ann.phone);
  expect(byApp.type).toEqual(new Api.auth.SentCodeTypeApp({ length: 5 }));
  expect(byApp.nextType).toBeInstanceOf(Api.auth.CodeTypeSms);
  const bySms = await client.invoke(resend(ann.phone, byApp.phoneCodeHash));
  expect(bySms).toMatchObject({ type: { className: 'auth.SentCodeTypeSms' }, timeout: 60 });
  const byCall = await client.invoke(resend(ann.phone, byApp.phoneCodeHash));
  expect(byCall).toMatchObject({ type: { className: 'auth.SentCodeTypeCall' }, nextType: null });
  const more = await refusal(client.invoke(resend(ann.phone, byApp.phoneCodeHash)));
  expect(more).toBe('SEND_CODE_UNAVAILABLE');
});

test('a wrong code is refused and the right one still works', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const { phoneCodeHash } = await sendCode(client, ann.phone);
  const wrong = await refusal(client.invoke(signIn(ann.phone, phoneCodeHash, '00001')));
  expect(wrong).toBe('PHONE_CODE_INVALID');
  expect(await refusal(client.invoke(signIn(ann.phone, phoneCodeHash, '')))).toBe(
    'PHONE_CODE_EMPTY',
  );
  const done = await client.invoke(signIn(ann.phone, phoneCodeHash, ann.code));
  expect(done).toBeInstanceOf(Api.auth.Authorization);
});

test('a code that is guessed at five times is worth nothing', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const { phoneCodeHash } = await sendCode(client, ann.phone);
  for (let tries = 0; tries < 5; tries += 1) {
    await refusal(client.invoke(signIn(ann.phone, phoneCodeHash, '00001')));
  }
  const right = await refusal(client.invoke(signIn(ann.phone, phoneCodeHash, ann.code)));
  expect(right).toBe('PHONE_CODE_EXPIRED');
});

test('an expired code is refused, a new one works', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const { phoneCodeHash } = await sendCode(client, ann.phone);
  stage.sandbox.faults.expireCodes();
  const late = await refusal(client.invoke(signIn(ann.phone, phoneCodeHash, ann.code)));
  expect(late).toBe('PHONE_CODE_EXPIRED');
  expect(await logIn(client, ann)).toBeInstanceOf(Api.auth.Authorization);
});

test('a cancelled code no longer works', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const { phoneCodeHash } = await sendCode(client, ann.phone);
  await client.invoke(new Api.auth.CancelCode({ phoneNumber: ann.phone, phoneCodeHash }));
  const after = await refusal(client.invoke(signIn(ann.phone, phoneCodeHash, ann.code)));
  expect(after).toBe('PHONE_CODE_EXPIRED');
});

test('numbers that are no numbers, or banned, get no code', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  expect(await refusal(sendCode(client, '12'))).toBe('PHONE_NUMBER_INVALID');
  expect(await refusal(sendCode(client, banned.phone))).toBe('PHONE_NUMBER_BANNED');
});

test('a number that nobody has is led to the sign-up', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const done = await logIn(client, { phone: '+999 662 99999', code: '00000' });
  expect(done).toBeInstanceOf(Api.auth.AuthorizationSignUpRequired);
});

test('an account of another data centre logs in there', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const done = await logIn(client, far);
  expect(done).toBeInstanceOf(Api.auth.Authorization);
  expect(client.session.dcId).toBe(4);
  expect(callsOf(stage, 'auth.SendCode').map(({ dcId, answer }) => `${dcId} ${answer}`)).toEqual([
    '2 PHONE_MIGRATE_4',
    '4 ok',
  ]);
});

test('a login is taken along to another data centre', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  const there = await client.invoke(new Api.account.GetPassword(), 4);
  expect(there.hasPassword).toBe(false);
  expect(callsOf(stage, 'account.GetPassword')).toMatchObject([{ dcId: 4, account: ann.phone }]);
  const { authorizations } = await client.invoke(new Api.account.GetAuthorizations());
  expect(authorizations).toHaveLength(1);
});

test('before login, other methods are refused', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  const early = await refusal(client.invoke(new Api.account.GetAuthorizations()));
  expect(early).toBe('AUTH_KEY_UNREGISTERED');
});

test('codes, passwords and keys are not in the record', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  await logIn(client, ann);
  const [{ args } = { args: '' }] = callsOf(stage, 'auth.SignIn');
  expect(args).toBe(`phoneNumber="${ann.phone}" phoneCodeHash=• phoneCode=•`);
  expect(JSON.stringify(stage.sandbox.seen())).not.toContain(ann.code);
});

test('a code that went by mail is given as a mail code', async () => {
  await using stage = await openStage();
  const client = await stage.client();
  stage.sandbox.faults.sendCodesBy('email');
  const { type, phoneCodeHash } = await sendCode(client, ann.phone);
  expect(type).toMatchObject({ emailPattern: 'a***e@example.com', length: 5 });
  const emailVerification = new Api.EmailVerificationCode({ code: ann.code });
  const request = { phoneNumber: ann.phone, phoneCodeHash, emailVerification };
  const done = await client.invoke(new Api.auth.SignIn(request));
  expect(done).toBeInstanceOf(Api.auth.Authorization);
});
