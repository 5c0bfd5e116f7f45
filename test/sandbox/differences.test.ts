import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { long } from '../../src/sandbox/tl/ids.ts';
import { refusal } from './client.ts';
import { openSmallStage, type SmallStage, updatesOf } from './small-stage.ts';

const since = (state: Api.updates.State) =>
  new Api.updates.GetDifference({ pts: state.pts, date: state.date, qts: state.qts });

const sinceInChannel = (channel: Api.InputChannel, pts: number, limit = 100) =>
  new Api.updates.GetChannelDifference({
    force: true,
    channel,
    filter: new Api.ChannelMessagesFilterEmpty(),
    pts,
    limit,
  });

const stateOf = ({ me }: SmallStage) => me.invoke(new Api.updates.GetState());

const idOf = ({ world }: SmallStage, chat: string, index: number): number =>
  world.messagesOf('mira', chat).at(index)?.id ?? 0;

test('what happens is pushed: new, edited and deleted messages', async () => {
  await using stage = await openSmallStage();
  const { me, world } = stage;
  await stateOf(stage);
  const told = updatesOf(me);
  const { id } = world.say('ann', 'mira', 'One more thing');
  world.edit('mira', 'ann', id, 'One more question');
  world.remove('mira', 'ann', [id]);
  await expect
    .poll(() => told.map((one) => one.className))
    .toEqual(['UpdateNewMessage', 'UpdateEditMessage', 'UpdateDeleteMessages']);
});

test('nobody is told twice and nothing moved: the difference is empty', async () => {
  await using stage = await openSmallStage();
  const answer = await stage.me.invoke(since(await stateOf(stage)));
  expect(answer).toBeInstanceOf(Api.updates.DifferenceEmpty);
});

test('a difference tells what was missed, once, and where the log stands now', async () => {
  await using stage = await openSmallStage();
  const { me, world, clock } = stage;
  const before = await stateOf(stage);
  clock.pass(60);
  const old = idOf(stage, 'ann', 0);
  world.say('ann', 'mira', 'while you were away');
  world.edit('mira', 'ann', old, 'Hi Mira!');
  const fleeting = world.say('pavel', 'mira', 'oops');
  world.remove('mira', 'pavel', [fleeting.id]);
  world.say('stranger', 'gazette', 'Extra!');
  const answer = await me.invoke(since(before));
  if (!(answer instanceof Api.updates.Difference)) throw new Error(answer.className);
  expect(answer.newMessages).toMatchObject([{ message: 'while you were away' }]);
  expect(answer.otherUpdates.map((one) => one.className)).toEqual([
    'UpdateEditMessage',
    'UpdateDeleteMessages',
    'UpdateChannelTooLong',
  ]);
  expect(answer.state.pts).toBe(before.pts + 4);
  expect(await me.invoke(since(answer.state))).not.toHaveProperty('newMessages.0');
});

test('a long difference comes in slices that join without a gap', async () => {
  await using stage = await openSmallStage();
  const { me, world } = stage;
  world.state.limits.differenceSlice = 2;
  let state = await stateOf(stage);
  for (const word of ['a', 'b', 'c', 'd', 'e']) world.say('ann', 'mira', word);
  const read: string[] = [];
  const kinds: string[] = [];
  for (let turns = 0; turns < 5; turns += 1) {
    const answer = await me.invoke(since(state));
    kinds.push(answer.className);
    if (!('newMessages' in answer)) break;
    for (const one of answer.newMessages) if (one instanceof Api.Message) read.push(one.message);
    if (answer instanceof Api.updates.Difference) break;
    state = answer.intermediateState;
  }
  expect(read).toEqual(['a', 'b', 'c', 'd', 'e']);
  const slice = 'updates.DifferenceSlice';
  expect(kinds).toEqual([slice, slice, 'updates.Difference']);
});

test('after the log was forgotten the difference is too long', async () => {
  await using stage = await openSmallStage();
  const { me, world } = stage;
  const before = await stateOf(stage);
  world.say('ann', 'mira', 'lost');
  world.forgetUpdates('mira');
  const answer = await me.invoke(since(before));
  expect(answer).toEqual(new Api.updates.DifferenceTooLong({ pts: before.pts + 1 }));
  const ahead = since(new Api.updates.State({ ...before.originalArgs, pts: before.pts + 99 }));
  expect(await refusal(me.invoke(ahead))).toBe('PERSISTENT_TIMESTAMP_INVALID');
});

test('a channel has a log of its own', async () => {
  await using stage = await openSmallStage();
  const { me, world, channel } = stage;
  const { pts } = world.state.channels.get(world.find('harbor').slice(1))?.log ?? { pts: 0 };
  const empty = await me.invoke(sinceInChannel(channel('harbor'), pts));
  expect(empty).toMatchObject({ className: 'updates.ChannelDifferenceEmpty', pts, final: true });
  const { id } = world.say('lena', 'harbor', 'signed');
  world.say('lena', 'harbor', 'and paid');
  world.remove('mira', 'harbor', [id]);
  const answer = await me.invoke(sinceInChannel(channel('harbor'), pts));
  expect(answer).toMatchObject({
    pts: pts + 3,
    final: true,
    newMessages: [{ message: 'and paid' }],
  });
  expect(answer).toHaveProperty('otherUpdates.0.messages', [id]);
  world.forgetUpdates('harbor');
  const late = await me.invoke(sinceInChannel(channel('harbor'), pts));
  expect(late).toMatchObject({
    className: 'updates.ChannelDifferenceTooLong',
    dialog: { pts: pts + 3 },
  });
});

test('a stranger in a pushed group message is told in part, and is reached through the message', async () => {
  await using stage = await openSmallStage();
  const { me, world, channel } = stage;
  const { pts } = world.state.channels.get(world.find('builders').slice(1))?.log ?? { pts: 0 };
  const { id } = world.say('stranger', 'builders', 'gm');
  const answer = await me.invoke(sinceInChannel(channel('builders'), pts));
  if (!(answer instanceof Api.updates.ChannelDifference)) throw new Error(answer.className);
  const [vic] = answer.users;
  if (!(vic instanceof Api.User)) throw new Error('no user');
  expect(vic).toMatchObject({ min: true, firstName: 'Vic', username: null });
  const wrong = new Api.InputUser({ userId: vic.id, accessHash: vic.accessHash ?? long(0) });
  expect(await refusal(me.invoke(new Api.users.GetFullUser({ id: wrong })))).toBe(
    'USER_ID_INVALID',
  );
  const peer = stage.peer('builders');
  const through = new Api.InputUserFromMessage({ peer, msgId: id, userId: vic.id });
  const full = await me.invoke(new Api.users.GetFullUser({ id: through }));
  expect(full.fullUser.about).toBe('Growth | DM for promo');
});

test('a group that moves tells both chats', async () => {
  await using stage = await openSmallStage();
  const { me, world } = stage;
  const before = await stateOf(stage);
  const { id } = world.migrate('northwind-group');
  const answer = await me.invoke(since(before));
  expect(answer).toHaveProperty('newMessages.0.action.channelId', long(id));
  expect(answer).toHaveProperty('otherUpdates.0.channelId', long(id));
  const key = `c${id}`;
  expect(world.messagesOf('mira', key)[0]?.action).toMatchObject({ kind: 'migrate-from' });
});

test('whoever marks something as read is written down', async () => {
  await using stage = await openSmallStage();
  const { me, peer, world } = stage;
  await me.getMessages(peer('ann'), { limit: 10 });
  expect(world.readCalls).toEqual([]);
  await me.invoke(new Api.messages.ReadHistory({ peer: peer('ann'), maxId: 0 }));
  expect(world.readCalls).toMatchObject([
    {
      method: 'messages.ReadHistory',
      peer: world.find('ann'),
      userId: world.find('mira').slice(1),
    },
  ]);
});
