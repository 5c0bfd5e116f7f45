import { expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox/start.ts';
import { logIn, telegramFor } from '../../support/sandbox.ts';
import { aboutToLogIn, fabio, mira } from './login-stage.ts';

function methods(sandbox: Sandbox): string[] {
  return sandbox.seen().map(({ method }) => method);
}

test('the code shows where it went, how long it is, and the way after', async () => {
  const { attempt } = await aboutToLogIn();
  expect(await attempt.sendCode(mira.phone)).toEqual({
    via: 'app',
    where: 'in your Telegram app',
    length: 5,
    next: 'SMS',
    timeoutS: null,
  });
  expect(await attempt.resendCode()).toEqual({
    via: 'sms',
    where: 'by SMS to +49 … 78',
    length: 5,
    next: 'a phone call',
    timeoutS: 60,
  });
});

test('a resend that there is not says so, and the code stays good', async () => {
  const { attempt } = await aboutToLogIn();
  await attempt.sendCode(mira.phone);
  await attempt.resendCode();
  await attempt.resendCode();
  await expect(attempt.resendCode()).rejects.toMatchObject({
    code: 'refused',
    message: 'there is no other way to get a code',
  });
  expect(await attempt.signIn(mira.code)).toMatchObject({ kind: 'signed-in' });
});

test('the right code signs in, and who it is is known', async () => {
  const { attempt, signIn } = await aboutToLogIn();
  expect(await signIn.whoIsIn()).toBeNull();
  await attempt.sendCode(mira.phone);
  const me = { telegramId: '5200000001', name: 'Mira Owner', username: 'mira' };
  expect(await attempt.signIn(mira.code)).toMatchObject({ kind: 'signed-in', me });
  expect(await signIn.whoIsIn()).toMatchObject(me);
});

test('a wrong code can be tried again', async () => {
  const { attempt } = await aboutToLogIn();
  await attempt.sendCode(mira.phone);
  expect(await attempt.signIn('00000')).toEqual({ kind: 'wrong-code' });
  expect(await attempt.signIn(' ')).toEqual({ kind: 'wrong-code' });
  expect(await attempt.signIn(mira.code)).toMatchObject({ kind: 'signed-in' });
});

test('an expired code is told from a wrong one, and a new one can be sent', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  await attempt.sendCode(mira.phone);
  sandbox.faults.expireCodes();
  expect(await attempt.signIn(mira.code)).toEqual({ kind: 'expired-code' });
  await attempt.sendCode(mira.phone);
  expect(await attempt.signIn(mira.code)).toMatchObject({ kind: 'signed-in' });
});

test('the password is asked for with its hint; a wrong one can be tried again and again', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  await attempt.sendCode(fabio.phone);
  expect(await attempt.signIn(fabio.code)).toEqual({ kind: 'password-needed', hint: 'a battery' });
  for (const wrong of ['nope', '']) {
    expect(await attempt.checkPassword(wrong)).toEqual({
      kind: 'wrong-password',
      hint: 'a battery',
    });
  }
  expect(await attempt.checkPassword(fabio.password)).toMatchObject({ kind: 'signed-in' });
  // Fresh parameters for each try: Telegram takes each set once.
  expect(methods(sandbox).filter((name) => name === 'account.GetPassword').length).toBeGreaterThan(
    3,
  );
});

test('parameters that went stale in between are asked for anew', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  await attempt.sendCode(fabio.phone);
  await attempt.signIn(fabio.code);
  sandbox.faults.fail('auth.checkPassword', 'SRP_ID_INVALID');
  expect(await attempt.checkPassword(fabio.password)).toMatchObject({ kind: 'signed-in' });
});

test('an account that lives elsewhere is followed, and its data centre and key are kept', async () => {
  const { sandbox, places, signIn } = await aboutToLogIn();
  await signIn.close();
  const me = await logIn(sandbox, places, 1);
  expect(sandbox.seen().at(-1)?.dcId).toBe(4);
  const before = sandbox.seen().length;
  const telegram = await telegramFor(sandbox, places);
  expect(await telegram.me()).toEqual(me);
  const after = sandbox.seen().slice(before);
  expect(after.filter(({ dcId }) => dcId !== 4)).toEqual([]);
});

test.for([
  ['PHONE_NUMBER_INVALID', 'refused'],
  ['PHONE_NUMBER_BANNED', 'refused'],
  ['PHONE_NUMBER_UNOCCUPIED', 'refused'],
  ['PHONE_NUMBER_FLOOD', 'refused'],
  ['PHONE_PASSWORD_FLOOD', 'refused'],
  ['UPDATE_APP_TO_LOGIN', 'refused'],
  ['API_ID_INVALID', 'settings'],
  ['FLOOD_WAIT_600', 'flood-wait'],
] as const)('%s ends the asking for a code: %s', async ([text, code]) => {
  const { sandbox, attempt } = await aboutToLogIn();
  sandbox.faults.fail('auth.sendCode', text);
  await expect(attempt.sendCode(mira.phone)).rejects.toMatchObject({ code });
});

test('a number that nobody has is not signed up', async () => {
  const { attempt } = await aboutToLogIn();
  await attempt.sendCode('+49 151 99999999');
  expect(await attempt.signIn('00000')).toEqual({
    kind: 'refused',
    why: 'no Telegram account has this phone number: create it in an official app',
  });
});

test('a wait that Telegram asks for after too many codes is an outcome with its end', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  await attempt.sendCode(mira.phone);
  sandbox.faults.fail('auth.signIn', 'FLOOD_WAIT_300');
  expect(await attempt.signIn(mira.code)).toMatchObject({ kind: 'wait' });
});

test('a login that Telegram restarts asks for a new code at once', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  await attempt.sendCode(mira.phone);
  sandbox.faults.fail('auth.signIn', 'AUTH_RESTART');
  expect(await attempt.signIn(mira.code)).toEqual({ kind: 'expired-code' });
  // The library alone would try five times, two seconds apart, and forget what it was told.
  expect(methods(sandbox).filter((method) => method === 'auth.SignIn')).toHaveLength(1);
});

test('taking a login back cancels its code', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  await attempt.sendCode(mira.phone);
  await attempt.cancel();
  expect(methods(sandbox)).toContain('auth.CancelCode');
  expect(await attempt.signIn(mira.code)).toEqual({ kind: 'expired-code' });
});

test('a forgotten password is got around by e-mail, which takes it away', async () => {
  const { sandbox, places, signIn, attempt } = await aboutToLogIn();
  await attempt.sendCode(fabio.phone);
  await attempt.signIn(fabio.code);
  expect(await attempt.askRecovery()).toMatch(/@/);
  expect(await attempt.recover('99999')).toEqual({ kind: 'wrong-code' });
  expect(await attempt.recover(fabio.code)).toMatchObject({ kind: 'signed-in' });
  await signIn.close();
  expect(sandbox.world.accountByPhone(fabio.phone)?.password).toBeNull();
  expect((await (await telegramFor(sandbox, places)).me()).name).toBe('Fabio Far');
});

test('an account without a recovery address says so', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  await attempt.sendCode(fabio.phone);
  await attempt.signIn(fabio.code);
  sandbox.faults.fail('auth.requestPasswordRecovery', 'PASSWORD_RECOVERY_NA');
  await expect(attempt.askRecovery()).rejects.toMatchObject({
    code: 'refused',
    message: 'the account has no recovery e-mail address',
  });
});
