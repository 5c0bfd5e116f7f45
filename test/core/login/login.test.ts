import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { AppError } from '../../../src/core/errors.ts';
import { login } from '../../../src/core/login/login.ts';
import type { LoginQuestion } from '../../../src/core/login/question.ts';
import { accountForImport, listAccounts } from '../../../src/store/accounts.ts';
import { openStore } from '../../../src/store/open.ts';
import { homeFor, logIn, sandboxFor, signInFor } from '../../support/sandbox.ts';
import { eachStore } from '../../support/stores.ts';
import { windowStory } from '../telegram/story.ts';

const mira = { phone: '+49 151 12345678', code: '22222' };
const fabio = { phone: '+55 11 98765-4321', code: '44444', password: 'correct horse' };
const now = () => new Date('2026-11-22T09:00:00Z');

/** Answers in the order asked, and keeps what was asked; at the end of the list nobody answers. */
function person(...answers: string[]) {
  const asked: LoginQuestion[] = [];
  const told: string[] = [];
  return {
    asked,
    told,
    ask: async (question: LoginQuestion) => {
      asked.push(question);
      const answer = answers.shift();
      if (answer === undefined) throw new AppError('usage', 'nobody answers');
      return answer;
    },
    tell: (line: string) => void told.push(line),
  };
}

const summary = (asked: LoginQuestion[]) => asked.map(({ kind, again }) => [kind, again]);

eachStore((stores) => {
  async function stage() {
    const sandbox = await sandboxFor(windowStory);
    const places = await homeFor();
    const { db } = await stores.open();
    return { sandbox, places, db, signIn: await signInFor(sandbox, places) };
  }

  test('phone, code and password are asked for, and the account is written down', async () => {
    const { db, signIn } = await stage();
    const { asked, ...answers } = person(fabio.phone, fabio.code, fabio.password);
    const { account, isResumed } = await login({ db, now, signIn }, answers);
    expect(isResumed).toBe(false);
    expect(asked).toMatchObject([
      { kind: 'phone' },
      { kind: 'code', sent: { where: 'by SMS to +55 … 21', length: 5 } },
      { kind: 'password', hint: 'a battery' },
    ]);
    expect(account).toMatchObject({
      telegramId: '5200000002',
      name: 'Fabio Far',
      phone: '+55 … 21',
      loggedInAt: '2026-11-22T09:00:00.000Z',
    });
    expect(await listAccounts(db)).toEqual([account]);
  });

  test('an account that an import made before is adopted', async () => {
    const { db, signIn } = await stage();
    const imported = await accountForImport(db);
    const { account } = await login({ db, now, signIn }, person(mira.phone, mira.code));
    expect(account).toMatchObject({ id: imported.id, telegramId: '5200000001', username: 'mira' });
    expect(await listAccounts(db)).toHaveLength(1);
  });

  test('a returning user is asked nothing, and the login keeps its age', async () => {
    const { sandbox, places, db, signIn } = await stage();
    await login({ db, now, signIn }, person(mira.phone, mira.code));
    await signIn.close();
    const later = () => new Date('2026-11-29T09:00:00Z');
    const again = await signInFor(sandbox, places);
    const { account, isResumed } = await login({ db, now: later, signIn: again }, person());
    expect(isResumed).toBe(true);
    expect(account?.loggedInAt).toBe('2026-11-22T09:00:00.000Z');
  });
});

async function stage() {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  const store = await openStore(`file:${join(places.data, 'store.db')}`);
  onTestFinished(() => store.close());
  return {
    sandbox,
    places,
    store,
    doors: { db: store.db, now, signIn: await signInFor(sandbox, places) },
  };
}

test('wrong answers are asked for again, with what was wrong', async () => {
  const { doors } = await stage();
  const someone = person('hello', fabio.phone, '00000', fabio.code, 'nope', fabio.password);
  const { account } = await login(doors, someone);
  expect(account?.name).toBe('Fabio Far');
  expect(summary(someone.asked)).toEqual([
    ['phone', null],
    ['phone', 'that is not a phone number'],
    ['code', null],
    ['code', 'that is not the code'],
    ['password', null],
    ['password', 'that is not the password'],
  ]);
});

test('a number that Telegram refuses is asked for again; one from a flag is not', async () => {
  const { sandbox, doors } = await stage();
  sandbox.faults.fail('auth.sendCode', 'PHONE_NUMBER_INVALID', { times: 2 });
  const someone = person('+1 000 000', mira.phone, mira.code);
  const failed = login(doors, { ...someone, phone: '+1 000 000' });
  await expect(failed).rejects.toMatchObject({ code: 'refused' });
  await login(doors, someone);
  expect(summary(someone.asked)[1]).toEqual([
    'phone',
    'Telegram does not accept this phone number',
  ]);
});

test('an empty answer, or r, asks for the code another way, as long as there is one', async () => {
  const { doors } = await stage();
  const someone = person(mira.phone, '', 'r', 'R', mira.code);
  await login(doors, someone);
  const codes = someone.asked.filter((question) => question.kind === 'code');
  expect(codes.map(({ sent, again }) => [sent.via, again])).toEqual([
    ['app', null],
    ['sms', null],
    ['call', null],
    ['call', 'there is no other way to get the code'],
  ]);
});

test('a code that has expired is sent anew by itself', async () => {
  const { sandbox, doors } = await stage();
  const someone = person(mira.phone);
  let codes = 0;
  const { account } = await login(doors, {
    ...someone,
    async ask(question) {
      if (question.kind !== 'code') return someone.ask(question);
      if (codes++ === 0) sandbox.faults.expireCodes();
      return mira.code;
    },
  });
  expect(account?.name).toBe('Mira Owner');
  expect(someone.told).toEqual(['The code has expired; a new one was sent in your Telegram app.']);
});

test('what cannot be a code is not sent to Telegram', async () => {
  const { sandbox, doors } = await stage();
  const someone = person(fabio.phone, fabio.password, fabio.code, fabio.password);
  await login(doors, someone);
  const tries = sandbox.seen().filter(({ method }) => method === 'auth.SignIn');
  expect(tries).toHaveLength(1);
});

test('five wrong codes end the login, and the code is cancelled', async () => {
  const { sandbox, doors } = await stage();
  const failed = login(doors, person(mira.phone, '1', '22', '00000', '11111', '33333', mira.code));
  await expect(failed).rejects.toMatchObject({
    code: 'refused',
    message: 'that is not the code',
    hint: 'run tgcrm login for a new code',
  });
  expect(sandbox.seen().at(-1)?.method).toBe('auth.CancelCode');
});

test('five wrong passwords end the login', async () => {
  const { doors } = await stage();
  const failed = login(
    doors,
    person(fabio.phone, fabio.code, 'a', 'b', 'c', 'd', 'e', fabio.password),
  );
  await expect(failed).rejects.toMatchObject({
    code: 'refused',
    message: 'that is not the password',
  });
});

test('a wait that Telegram asks for ends the login with its end', async () => {
  const { sandbox, doors } = await stage();
  sandbox.faults.fail('auth.signIn', 'FLOOD_WAIT_300');
  const failed = login(doors, person(mira.phone, mira.code));
  await expect(failed).rejects.toMatchObject({
    code: 'flood-wait',
    retryAt: expect.stringMatching(/^20/),
  });
});

test('a number without an account is sent to an official app', async () => {
  const { doors } = await stage();
  const failed = login(doors, person('+49 151 99999999', '00000'));
  await expect(failed).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringMatching(/official app/),
  });
});

test('a session that was revoked is replaced by a new login, and the data stay', async () => {
  const { sandbox, places, doors } = await stage();
  await doors.signIn.close();
  await logIn(sandbox, places);
  const kept = await accountForImport(doors.db);
  sandbox.faults.revoke(undefined, 'SESSION_REVOKED');
  const signIn = await signInFor(sandbox, places);
  const someone = person(mira.phone, mira.code);
  const { account, isResumed } = await login({ ...doors, signIn }, someone);
  expect([isResumed, account?.id]).toEqual([false, kept.id]);
});

test('another number than the one that is logged in is not logged in over it', async () => {
  const { doors } = await stage();
  await login(doors, person(mira.phone, mira.code));
  const failed = login(doors, { ...person(), phone: fabio.phone });
  await expect(failed).rejects.toMatchObject({
    code: 'usage',
    message: 'Mira Owner (+49 … 78) is logged in here',
  });
  expect((await login(doors, { ...person(), phone: mira.phone })).isResumed).toBe(true);
});

test('a dry run asks nothing and sends no code', async () => {
  const { sandbox, doors } = await stage();
  expect(await login(doors, { ...person(), isDryRun: true })).toEqual({
    account: null,
    isResumed: false,
  });
  expect(sandbox.seen().map(({ method }) => method)).not.toContain('auth.SendCode');
});

test('a forgotten password is got around by the code from the recovery e-mail', async () => {
  const { doors } = await stage();
  const someone = person(fabio.phone, fabio.code, '99999', fabio.code);
  const { account } = await login(doors, { ...someone, isRecovery: true });
  expect(account?.name).toBe('Fabio Far');
  expect(summary(someone.asked).slice(2)).toEqual([
    ['recovery-code', null],
    ['recovery-code', 'that is not the code'],
  ]);
});
