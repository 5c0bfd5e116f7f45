import { computeCheck } from 'telegram/Password.js';
import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { checkPassword, logIn, openStage, refusal, sendCode } from './client.ts';
import { ben } from './tiny-story.ts';

/** A client whose owner has given the right code and owes the password. */
async function halfWay(stage: Awaited<ReturnType<typeof openStage>>) {
  const client = await stage.client();
  const { phoneCodeHash } = await sendCode(client, ben.phone);
  const request = { phoneNumber: ben.phone, phoneCodeHash, phoneCode: ben.code };
  const text = await refusal(client.invoke(new Api.auth.SignIn(request)));
  return { client, text };
}

test('the right code is not enough where there is a password', async () => {
  await using stage = await openStage();
  const { client, text } = await halfWay(stage);
  expect(text).toBe('SESSION_PASSWORD_NEEDED');
  const asked = await client.invoke(new Api.account.GetPassword());
  expect(asked).toMatchObject({ hasPassword: true, hint: 'a hunter' });
  const early = await refusal(client.invoke(new Api.account.InitTakeoutSession({})));
  expect(early).toBe('SESSION_PASSWORD_NEEDED');
});

test('the right password logs in', async () => {
  await using stage = await openStage();
  const done = await logIn(await stage.client(), ben);
  expect(done).toBeInstanceOf(Api.auth.Authorization);
});

test('a wrong password is refused, and the next try may be right', async () => {
  await using stage = await openStage();
  const { client } = await halfWay(stage);
  expect(await refusal(checkPassword(client, 'hunter3'))).toBe('PASSWORD_HASH_INVALID');
  expect(await checkPassword(client, ben.password)).toBeInstanceOf(Api.auth.Authorization);
});

test('each question about the password is good for one answer', async () => {
  await using stage = await openStage();
  const { client } = await halfWay(stage);
  const asked = await client.invoke(new Api.account.GetPassword());
  const check = async (text: string) =>
    client.invoke(new Api.auth.CheckPassword({ password: await computeCheck(asked, text) }));
  expect(await refusal(check('hunter3'))).toBe('PASSWORD_HASH_INVALID');
  expect(await refusal(check(ben.password))).toBe('SRP_ID_INVALID');
});

test('recovery by mail logs in and takes the password away', async () => {
  await using stage = await openStage();
  const { client } = await halfWay(stage);
  const mail = await client.invoke(new Api.auth.RequestPasswordRecovery());
  expect(mail).toMatchObject({ emailPattern: 'a***e@example.com' });
  const recover = (code: string) => client.invoke(new Api.auth.RecoverPassword({ code }));
  expect(await refusal(recover('99999'))).toBe('CODE_INVALID');
  expect(await recover(ben.code)).toBeInstanceOf(Api.auth.Authorization);
  const asked = await client.invoke(new Api.account.GetPassword());
  expect(asked.hasPassword).toBe(false);
});
