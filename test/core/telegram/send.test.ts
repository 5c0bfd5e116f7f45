import { expect, test } from 'vitest';
import type { Dialog, OutgoingMessage } from '../../../src/core/telegram/port.ts';
import type { Sandbox } from '../../../src/sandbox/start.ts';
import { homeFor, logIn, type Overrides, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

async function stage(overrides: Overrides = {}) {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  await logIn(sandbox, places);
  const telegram = await telegramFor(sandbox, places, overrides);
  const chats = new Map<string, Dialog>();
  for await (const page of telegram.dialogs()) {
    for (const chat of page) chats.set(chat.peer.name, chat);
  }
  return { sandbox, telegram, chats };
}

function to(chat: Dialog | undefined, more: Partial<OutgoingMessage> = {}): OutgoingMessage {
  if (!chat) throw new Error('no such chat');
  return {
    chat: chat.peer,
    topicId: null,
    text: 'How are things?',
    randomId: '4611686018427387905',
    baseMessageId: chat.topMessageId,
    ...more,
  };
}

function textsTo(
  world: { messagesOf(viewer: string, chat: string): { text: string }[] },
  chat: string,
) {
  return world.messagesOf('me', chat).map(({ text }) => text);
}

function sendsSeen(sandbox: Sandbox): number {
  return sandbox.seen().filter(({ method }) => method === 'messages.SendMessage').length;
}

test('a text goes out as it stands, and comes back with its id and time', async () => {
  const { sandbox, telegram, chats } = await stage();
  const text = 'Hi *Ann*, see https://acme.example_x_ <b>';
  const outcome = await telegram.send(to(chats.get('Ann Lee'), { text }));
  const last = sandbox.world.messagesOf('me', 'ann').at(-1);
  expect(last?.text).toBe(text);
  expect(outcome).toEqual({
    kind: 'sent',
    messageId: last?.id,
    sentAt: new Date((last?.date ?? 0) * 1000).toISOString(),
  });
  expect(sandbox.world.readCalls).toEqual([]);
});

test('groups, supergroups and topics take a text too', async () => {
  const { sandbox, telegram, chats } = await stage();
  expect(await telegram.send(to(chats.get('Acme <> Ownco')))).toMatchObject({ kind: 'sent' });
  const topic = to(chats.get('Partners'), { topicId: 2, randomId: '2' });
  const outcome = await telegram.send(topic);
  const last = sandbox.world.messagesOf('me', 'forum').at(-1);
  expect(last).toMatchObject({ text: 'How are things?', topicId: 2 });
  expect(outcome).toMatchObject({ kind: 'sent', messageId: last?.id });
});

test('the same random id never sends twice, and answers with the first message (T4)', async () => {
  const { sandbox, telegram, chats } = await stage();
  const message = to(chats.get('Ann Lee'));
  const first = await telegram.send(message);
  await telegram.send(to(chats.get('Ann Lee'), { randomId: '7', text: 'another' }));
  expect(await telegram.send(message)).toEqual(first);
  // The library alone takes the answer for trouble inside Telegram, and tries for ten seconds.
  expect(sendsSeen(sandbox)).toBe(3);
  expect(textsTo(sandbox.world, 'ann').filter((text) => text === message.text)).toHaveLength(1);
});

test('a text that was sent before and is gone since was sent all the same', async () => {
  const { sandbox, telegram, chats } = await stage();
  const message = to(chats.get('Ann Lee'));
  const first = await telegram.send(message);
  const id = first.kind === 'sent' ? (first.messageId ?? 0) : 0;
  sandbox.world.remove('me', 'ann', [id]);
  expect(await telegram.send(message)).toMatchObject({ kind: 'sent', messageId: null });
});

test('an answer that was lost on the way sends once, and is found out', async () => {
  const { sandbox, telegram, chats } = await stage();
  const message = to(chats.get('Ann Lee'));
  sandbox.faults.cut({ after: 'messages.sendMessage' });
  const outcome = await telegram.send(message);
  const sent = sandbox.world.messagesOf('me', 'ann').filter(({ text }) => text === message.text);
  expect(sent).toHaveLength(1);
  expect(outcome).toMatchObject({ kind: 'sent', messageId: sent[0]?.id });
});

test('an answer that never came leaves it open, and the next try finds out', async () => {
  const { sandbox, telegram, chats } = await stage({ deadlineMs: 3000 });
  const message = to(chats.get('Ann Lee'));
  sandbox.faults.loseAnswer('messages.sendMessage');
  await expect(telegram.send(message)).rejects.toMatchObject({ code: 'network' });
  expect(await telegram.send(message)).toMatchObject({ kind: 'sent' });
  expect(textsTo(sandbox.world, 'ann').filter((text) => text === message.text)).toHaveLength(1);
});

test('a send that was given up does not go out later by itself', async () => {
  const { sandbox, telegram, chats } = await stage({ deadlineMs: 3000 });
  await sandbox.faults.offline();
  await expect(telegram.send(to(chats.get('Ann Lee')))).rejects.toMatchObject({ code: 'network' });
  await sandbox.faults.online();
  await telegram.me();
  await expect.poll(() => sandbox.seen().at(-1)?.method).toBe('users.GetUsers');
  expect(textsTo(sandbox.world, 'ann')).not.toContain('How are things?');
});

test('someone who charges Stars is refused, and never paid', async () => {
  const { sandbox, telegram, chats } = await stage();
  expect(await telegram.send(to(chats.get('Star')))).toEqual({
    kind: 'refused',
    code: 'ALLOW_PAYMENT_REQUIRED',
    why: 'they charge Stars for a message, and tgcrm never pays',
  });
  expect(textsTo(sandbox.world, 'star')).toEqual(['pay me']);
});

test('who has blocked me, or was blocked, is refused', async () => {
  const { sandbox, telegram, chats } = await stage();
  sandbox.world.block('bob', 'me');
  expect(await telegram.send(to(chats.get('Боб Иванов')))).toMatchObject({ kind: 'refused' });
  sandbox.world.block('me', 'ann');
  expect(await telegram.send(to(chats.get('Ann Lee')))).toMatchObject({ kind: 'refused' });
});

test.for([
  ['USER_PRIVACY_RESTRICTED', { kind: 'refused' }],
  ['INPUT_USER_DEACTIVATED', { kind: 'refused' }],
  ['CHAT_WRITE_FORBIDDEN', { kind: 'refused' }],
  ['USER_BANNED_IN_CHANNEL', { kind: 'refused' }],
  ['TOPIC_CLOSED', { kind: 'refused' }],
  ['TOPIC_DELETED', { kind: 'refused' }],
  ['PREMIUM_ACCOUNT_REQUIRED', { kind: 'refused' }],
  ['PEER_FLOOD', { kind: 'stop' }],
  ['FROZEN_METHOD_INVALID', { kind: 'stop' }],
  ['SLOWMODE_WAIT_5', { kind: 'deferred', reason: 'slow-mode' }],
  ['FLOOD_WAIT_5', { kind: 'deferred', reason: 'flood-wait' }],
  ['FLOOD_PREMIUM_WAIT_5', { kind: 'deferred', reason: 'flood-wait' }],
] as const)('%s is an outcome, at once, and sends nothing (T13)', async ([text, outcome]) => {
  const { sandbox, telegram, chats } = await stage();
  sandbox.faults.fail('messages.sendMessage', text);
  expect(await telegram.send(to(chats.get('Ann Lee')))).toMatchObject(outcome);
  expect(sendsSeen(sandbox)).toBe(1);
  expect(textsTo(sandbox.world, 'ann')).not.toContain('How are things?');
});

test('a channel one only reads is refused', async () => {
  const { telegram, chats } = await stage();
  expect(await telegram.send(to(chats.get('Acme News')))).toMatchObject({ kind: 'refused' });
});
