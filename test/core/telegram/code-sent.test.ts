import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import { expect, test } from 'vitest';
import { aboutToLogIn, mira } from './login-stage.ts';

const hash = 'abcdef';

test.for([
  [
    'a missed call',
    new Api.auth.SentCode({
      type: new Api.auth.SentCodeTypeMissedCall({ prefix: '+4930', length: 6 }),
      phoneCodeHash: hash,
    }),
    { via: 'missed-call', length: 6, where: expect.stringContaining('last 6 digits'), next: null },
  ],
  [
    'fragment',
    new Api.auth.SentCode({
      type: new Api.auth.SentCodeTypeFragmentSms({ url: 'https://fragment.com/x', length: 5 }),
      phoneCodeHash: hash,
      nextType: new Api.auth.CodeTypeCall(),
      timeout: 30,
    }),
    {
      via: 'fragment',
      where: 'on Fragment: https://fragment.com/x',
      next: 'a phone call',
      timeoutS: 30,
    },
  ],
  [
    'a word',
    new Api.auth.SentCode({ type: new Api.auth.SentCodeTypeSmsWord({}), phoneCodeHash: hash }),
    { via: 'sms-word', length: null },
  ],
] as const)('a code that comes by %s says how', async ([, answer, expected]) => {
  const { sandbox, attempt } = await aboutToLogIn();
  sandbox.faults.answer('auth.sendCode', answer);
  expect(await attempt.sendCode(mira.phone)).toMatchObject(expected);
});

test('a code that comes by e-mail is given back as one', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  const type = new Api.auth.SentCodeTypeEmailCode({ emailPattern: 'm***@x.example', length: 6 });
  sandbox.faults.answer('auth.sendCode', new Api.auth.SentCode({ type, phoneCodeHash: hash }));
  expect(await attempt.sendCode(mira.phone)).toMatchObject({
    via: 'email',
    where: 'by e-mail to m***@x.example',
  });
  sandbox.faults.fail('auth.signIn', 'EMAIL_VERIFY_EXPIRED');
  expect(await attempt.signIn('123456')).toEqual({ kind: 'expired-code' });
  const { args } = sandbox.seen().findLast(({ method }) => method === 'auth.SignIn') ?? {};
  expect(args).toContain('emailVerification');
});

test.for([
  [
    'Telegram wants to be paid for sending this code',
    new Api.auth.SentCodePaymentRequired({
      storeProduct: 'x',
      phoneCodeHash: hash,
      supportEmailAddress: '',
      supportEmailSubject: '',
      premiumDays: 7,
      currency: 'USD',
      amount: bigInt(1),
    }),
  ],
  [
    'Telegram asks for a login e-mail address first',
    new Api.auth.SentCode({
      type: new Api.auth.SentCodeTypeSetUpEmailRequired({}),
      phoneCodeHash: hash,
    }),
  ],
] as const)('%s: said, and left to an official app', async ([message, answer]) => {
  const { sandbox, attempt } = await aboutToLogIn();
  sandbox.faults.answer('auth.sendCode', answer);
  await expect(attempt.sendCode(mira.phone)).rejects.toMatchObject({
    code: 'refused',
    message,
    hint: expect.stringContaining('official app'),
  });
});

test('a device that Telegram knows is let in without a code', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  const user = new Api.User({ id: bigInt('5200000001'), firstName: 'Mira', accessHash: bigInt(1) });
  const authorization = new Api.auth.Authorization({ user });
  sandbox.faults.answer('auth.sendCode', new Api.auth.SentCodeSuccess({ authorization }));
  expect(await attempt.sendCode(mira.phone)).toMatchObject({ via: 'none' });
  expect(await attempt.signIn('')).toMatchObject({ kind: 'signed-in', me: { name: 'Mira' } });
});
