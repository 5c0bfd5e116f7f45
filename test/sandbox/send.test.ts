import { errors } from 'telegram/index.js';
import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { long } from '../../src/sandbox/tl/ids.ts';
import type { Account, World } from '../../src/sandbox/world/world.ts';
import { logIn, refusal } from './client.ts';
import { history, messagesOf, mira, openSmallStage, textsOf, updatesOf } from './small-stage.ts';

const text = (peer: Api.TypeInputPeer, message: string, randomId = 77) =>
  new Api.messages.SendMessage({ peer, message, randomId: long(randomId) });

/** The library retries an error of code 500 and hides it in the end; this shows the error itself. */
Object.setPrototypeOf(errors.RandomIdDuplicateError.prototype, errors.RPCError.prototype);

function accountOf(world: World): Account {
  const account = world.accountByPhone(mira.phone);
  if (account === null) throw new Error('Mira has no account');
  return account;
}

test('a message to a person is answered in short, and lies in the chat', async () => {
  await using stage = await openSmallStage();
  const { me, peer, world } = stage;
  const answer = await me.invoke(text(peer('ann'), '  Tuesday? see quillbridge.xyz '));
  const sent = world.messagesOf('mira', 'ann').at(-1);
  expect(answer).toBeInstanceOf(Api.UpdateShortSentMessage);
  expect(answer).toMatchObject({ id: sent?.id, entities: [{ offset: 13, length: 15 }] });
  expect(sent).toMatchObject({ text: 'Tuesday? see quillbridge.xyz', from: world.find('mira') });
});

test('a random id is taken once, whatever is sent with it later', async () => {
  await using stage = await openSmallStage();
  const { me, peer, world } = stage;
  await me.invoke(text(peer('ann'), 'once', 5));
  expect(await refusal(me.invoke(text(peer('ann'), 'once', 5)))).toBe('RANDOM_ID_DUPLICATE');
  expect(await refusal(me.invoke(text(peer('jonas'), 'other', 5)))).toBe('RANDOM_ID_DUPLICATE');
  const texts = world.messagesOf('mira', 'ann').map((message) => message.text);
  expect(texts.filter((one) => one === 'once')).toHaveLength(1);
});

test('in a group the answer carries the id, the random id and the message', async () => {
  await using stage = await openSmallStage();
  const { me, peer, world } = stage;
  const answer = await me.invoke(text(peer('partners'), 'hello', 9));
  const id = world.messagesOf('mira', 'partners').at(-1)?.id;
  expect(answer).toHaveProperty(
    'updates.0',
    new Api.UpdateMessageID({ id: id ?? 0, randomId: long(9) }),
  );
  expect(answer).toHaveProperty('updates.2.message.id', id);
});

test('an answer in a topic keeps the topic and what it answers', async () => {
  await using stage = await openSmallStage();
  const { me, peer, world } = stage;
  const replyTo = new Api.InputReplyToMessage({ replyToMsgId: 5, topMsgId: 2 });
  const request = text(peer('partners'), 'Monday is better');
  await me.invoke(new Api.messages.SendMessage({ ...request.originalArgs, replyTo }));
  const sent = messagesOf(await me.invoke(history(peer('partners'), { limit: 1 })))[0];
  expect(sent).toHaveProperty('replyTo.forumTopic', true);
  expect(sent).toMatchObject({ replyTo: { replyToMsgId: 5, replyToTopId: 2 } });
  expect(world.messagesOf('mira', 'partners').at(-1)).toMatchObject({ topicId: 2, replyTo: 5 });
});

test('whoever may not be written to is refused in the words of Telegram', async () => {
  await using stage = await openSmallStage();
  const { me, peer, world } = stage;
  let sent = 0;
  const send = (name: string, reply?: Api.InputReplyToMessage) => {
    sent += 1;
    const message = { peer: peer(name), message: 'hi', randomId: long(sent) };
    return refusal(
      me.invoke(new Api.messages.SendMessage({ ...message, ...(reply && { replyTo: reply }) })),
    );
  };
  const inTopic = (id: number) => new Api.InputReplyToMessage({ replyToMsgId: id, topMsgId: id });
  expect(await send('gone')).toBe('INPUT_USER_DEACTIVATED');
  expect(await send('gazette')).toBe('CHAT_WRITE_FORBIDDEN');
  expect(await send('deal-room')).toBe('USER_BANNED_IN_CHANNEL');
  expect(await send('harbor-old')).toBe('PEER_ID_INVALID');
  expect(await send('partners', inTopic(3))).toBe('TOPIC_CLOSED');
  expect(await send('partners', inTopic(44))).toBe('TOPIC_DELETED');
  world.block('ann', 'mira');
  expect(await send('ann')).toBe('USER_IS_BLOCKED');
  world.block('mira', 'jonas');
  expect(await send('jonas')).toBe('YOU_BLOCKED_USER');
});

test('an account that was reported writes to those who wrote first, and to no stranger', async () => {
  await using stage = await openSmallStage();
  const { me, peer, world } = stage;
  accountOf(world).isLimited = true;
  expect(await refusal(me.invoke(text(peer('omar'), 'hi', 1)))).toBe('PEER_FLOOD');
  await me.invoke(text(peer('pavel'), 'hi', 2));
  accountOf(world).isFrozen = true;
  expect(await refusal(me.invoke(text(peer('pavel'), 'hi', 3)))).toBe('FROZEN_METHOD_INVALID');
});

test('slow mode asks to wait for the seconds that are left', async () => {
  await using stage = await openSmallStage();
  const { me, peer, clock } = stage;
  await me.invoke(text(peer('builders'), 'first', 1));
  clock.pass(10);
  expect(await refusal(me.invoke(text(peer('builders'), 'second', 2)))).toBe('SLOWMODE_WAIT_20');
  clock.pass(20);
  await me.invoke(text(peer('builders'), 'second', 2));
});

test('a scheduled message waits under a number of its own and goes out at its time', async () => {
  await using stage = await openSmallStage();
  const { me, peer, clock, world } = stage;
  const scheduleDate = Math.floor(clock.now.getTime() / 1000) + 3600;
  const request = text(peer('ann'), 'good morning', 3);
  await me.invoke(new Api.messages.SendMessage({ ...request.originalArgs, scheduleDate }));
  const asked = new Api.messages.GetScheduledHistory({ peer: peer('ann'), hash: long(0) });
  expect(textsOf(await me.invoke(asked))).toEqual(['good morning']);
  const told = updatesOf(me);
  clock.pass(3601);
  world.tick();
  await expect
    .poll(() => told.map((one) => one.className))
    .toContain('UpdateDeleteScheduledMessages');
  expect(world.messagesOf('mira', 'ann').at(-1)).toMatchObject({ text: 'good morning' });
  expect(textsOf(await me.invoke(asked))).toEqual([]);
});

test('people answer after a while, and not twice', async () => {
  await using stage = await openSmallStage();
  const { me, peer, clock, world } = stage;
  await me.invoke(text(peer('ann'), 'Shall we say Tuesday?', 1));
  const last = () => world.messagesOf('mira', 'ann').at(-1)?.text;
  clock.pass(1);
  world.tick();
  expect(last()).toBe('Shall we say Tuesday?');
  const told = updatesOf(me);
  clock.pass(1);
  world.tick();
  expect(last()).toBe('Thank you, Mira! Tuesday works.');
  await expect.poll(() => told.map((one) => one.className)).toContain('UpdateNewMessage');
  await me.invoke(text(peer('ann'), 'Great', 2));
  clock.pass(60);
  world.tick();
  expect(last()).toBe('Great');
});

test('two accounts that write to each other each have their own copy, and edits reach both', async () => {
  await using stage = await openSmallStage();
  const { me, peer, world } = stage;
  const jonas = await stage.client();
  const account = world.accountById(world.find('jonas').slice(1));
  if (account === null) throw new Error('Jonas has no account');
  await logIn(jonas, { phone: account.phone, code: '44444', password: 'tall ships' });
  const told = updatesOf(jonas);
  const sent = await me.invoke(text(peer('jonas'), 'lunch?', 8));
  await expect.poll(() => told).toHaveLength(1);
  expect(told[0]).toHaveProperty('message.message', 'lunch?');
  if (!(sent instanceof Api.UpdateShortSentMessage)) throw new Error('not sent');
  await me.invoke(
    new Api.messages.EditMessage({ peer: peer('jonas'), id: sent.id, message: 'dinner?' }),
  );
  const copy = world.messagesOf('jonas', 'mira').at(-1);
  expect(copy).toMatchObject({ text: 'dinner?', from: world.find('mira') });
});
