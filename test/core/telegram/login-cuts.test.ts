import { expect, test } from 'vitest';
import type { CutPoint } from '../../../src/sandbox/faults.ts';
import { homeFor, sandboxFor, signInFor } from '../../support/sandbox.ts';
import { aboutToLogIn, fabio, mira } from './login-stage.ts';
import { windowStory } from './story.ts';

const cuts: CutPoint[] = [
  'connect',
  'key-exchange-1',
  'key-exchange-2',
  'key-exchange-3',
  { before: 'help.getConfig' },
  { before: 'auth.sendCode' },
  { after: 'auth.sendCode' },
  // Asked when the account lives in another data centre.
  { before: 'updates.getState' },
  { before: 'auth.signIn' },
  { before: 'account.getPassword' },
  { after: 'account.getPassword' },
  { before: 'auth.checkPassword' },
];

test.for(cuts.map((cut) => [JSON.stringify(cut), cut] as const))(
  'a wire cut at %s does not stop a login',
  async ([, cut]) => {
    const { sandbox, attempt } = await aboutToLogIn();
    sandbox.faults.cut(cut, { times: 2 });
    await attempt.sendCode(fabio.phone);
    expect(await attempt.signIn(fabio.code)).toMatchObject({ kind: 'password-needed' });
    expect(await attempt.checkPassword(fabio.password)).toMatchObject({ kind: 'signed-in' });
    const cutEvents = sandbox.seen().filter(({ method, answer }) => /cut/.test(method + answer));
    expect(cutEvents).not.toEqual([]);
  },
);

test('a lost yes to the code is found out', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  await attempt.sendCode(mira.phone);
  sandbox.faults.cut({ after: 'auth.signIn' });
  expect(await attempt.signIn(mira.code)).toMatchObject({ kind: 'signed-in' });
});

test('a lost yes to the password is found out', async () => {
  const { sandbox, attempt } = await aboutToLogIn();
  await attempt.sendCode(fabio.phone);
  await attempt.signIn(fabio.code);
  sandbox.faults.cut({ after: 'auth.checkPassword' });
  expect(await attempt.checkPassword(fabio.password)).toMatchObject({ kind: 'signed-in' });
});

test('no network at all is told as such, within the deadline', async () => {
  const sandbox = await sandboxFor(windowStory);
  const signIn = await signInFor(sandbox, await homeFor(), { deadlineMs: 1500 });
  await sandbox.faults.offline();
  await expect(signIn.start().sendCode(mira.phone)).rejects.toMatchObject({ code: 'network' });
});
