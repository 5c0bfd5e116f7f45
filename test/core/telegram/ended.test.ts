import { expect, test } from 'vitest';
import type { TelegramStep } from '../../../src/core/telegram/port.ts';
import { telegramFor } from '../../support/sandbox.ts';
import { chatList, loggedIn } from './stage.ts';

test('a short wait is sat out, and counted down', async () => {
  const steps: TelegramStep[] = [];
  const { sandbox, telegram } = await loggedIn({ report: (step) => void steps.push(step) });
  sandbox.faults.fail('users.getUsers', 'FLOOD_WAIT_2');
  expect((await telegram.me()).name).toBe('Mira Owner');
  expect(steps).toEqual([
    { kind: 'waiting', reason: 'flood-wait', secondsLeft: 2 },
    { kind: 'waiting', reason: 'flood-wait', secondsLeft: 1 },
  ]);
});

test('a long wait ends the command and says when to come back', async () => {
  const now = new Date('2026-11-22T09:00:00Z');
  const { sandbox, telegram } = await loggedIn({ now: () => now });
  sandbox.faults.fail('messages.getDialogs', 'FLOOD_WAIT_86400');
  await expect(chatList(telegram)).rejects.toMatchObject({
    code: 'flood-wait',
    retryAt: '2026-11-23T09:00:00.000Z',
  });
  sandbox.faults.fail('messages.getDialogs', 'FLOOD_PREMIUM_WAIT_21');
  await expect(chatList(telegram)).rejects.toMatchObject({ code: 'flood-wait' });
});

test.for([
  'SESSION_REVOKED',
  'AUTH_KEY_UNREGISTERED',
  'USER_DEACTIVATED_BAN',
  'AUTH_KEY_DUPLICATED',
])('%s ends the session for every call that follows, and here (T14)', async (text) => {
  const { sandbox, places, telegram } = await loggedIn();
  sandbox.faults.fail('messages.getDialogs', text);
  await expect(chatList(telegram)).rejects.toMatchObject({ code: 'session-ended' });
  const before = sandbox.seen().length;
  await expect(telegram.me()).rejects.toMatchObject({ code: 'session-ended' });
  expect(sandbox.seen()).toHaveLength(before);
  await expect(telegramFor(sandbox, places)).rejects.toMatchObject({ code: 'not-logged-in' });
});

test('a session that another device ended is over', async () => {
  const { sandbox, telegram } = await loggedIn();
  await telegram.me();
  sandbox.faults.revoke(undefined, 'SESSION_REVOKED');
  await expect(telegram.me()).rejects.toMatchObject({
    code: 'session-ended',
    hint: 'run tgcrm login; your data are kept',
  });
});

test('a key that Telegram has forgotten is over too', async () => {
  const { sandbox, telegram } = await loggedIn();
  await telegram.me();
  sandbox.faults.forgetKeys();
  sandbox.faults.cutNow();
  await expect(telegram.me()).rejects.toMatchObject({ code: 'session-ended' });
});

test('logging out ends the session at Telegram and erases it here', async () => {
  const { sandbox, places, telegram } = await loggedIn();
  await telegram.logOut();
  expect(sandbox.seen().at(-1)?.method).toBe('auth.LogOut');
  await expect(telegramFor(sandbox, places)).rejects.toMatchObject({ code: 'not-logged-in' });
});

test('logging out of a session that is over already works', async () => {
  const { sandbox, telegram } = await loggedIn();
  sandbox.faults.revoke();
  await telegram.logOut();
});
