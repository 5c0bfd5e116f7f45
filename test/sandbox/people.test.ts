import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { long } from '../../src/sandbox/tl/ids.ts';
import { refusal } from './client.ts';
import { openSmallStage, type SmallStage } from './small-stage.ts';

const members = (
  channel: Api.InputChannel,
  filter: Api.TypeChannelParticipantsFilter = new Api.ChannelParticipantsRecent(),
  page = { offset: 0, limit: 100 },
) => new Api.channels.GetParticipants({ channel, filter, ...page, hash: long(0) });

async function listed({ me }: SmallStage, request: Api.channels.GetParticipants) {
  const answer = await me.invoke(request);
  if (answer instanceof Api.channels.ChannelParticipants) return answer;
  throw new Error('not modified');
}

const firstNames = (users: readonly Api.TypeUser[]) =>
  users.map((user) => (user instanceof Api.User ? user.firstName : null));

test('the members of a supergroup come in pages, with roles; the crowd is only counted', async () => {
  await using stage = await openSmallStage();
  const channel = stage.channel('builders');
  const page = { offset: 0, limit: 2 };
  const first = await listed(stage, members(channel, undefined, page));
  expect(first.count).toBe(485);
  expect(first.participants.map((one) => one.className)).toEqual([
    'ChannelParticipantCreator',
    'ChannelParticipantAdmin',
  ]);
  expect(first.participants[1]).toMatchObject({ rank: 'Mod' });
  const rest = await listed(stage, members(channel, undefined, { offset: 2, limit: 100 }));
  expect(rest.participants[0]).toBeInstanceOf(Api.ChannelParticipantSelf);
  const none = await listed(stage, members(channel, undefined, { offset: 5, limit: 100 }));
  expect(none.participants).toEqual([]);
});

test('I am among the admins of a group under the rank that I wear there', async () => {
  await using stage = await openSmallStage();
  const { participants } = await listed(stage, members(stage.channel('harbor')));
  expect(participants[1]).toMatchObject({ self: true, rank: 'Quillbridge' });
  expect(participants).toHaveLength(3);
});

test('filters pick admins, bots and names', async () => {
  await using stage = await openSmallStage();
  const channel = stage.channel('builders');
  const of = async (filter: Api.TypeChannelParticipantsFilter) =>
    firstNames((await listed(stage, members(channel, filter))).users);
  expect(await of(new Api.ChannelParticipantsAdmins())).toEqual(['Omar', 'Ann']);
  expect(await of(new Api.ChannelParticipantsBots())).toEqual(['Ledger']);
  expect(await of(new Api.ChannelParticipantsSearch({ q: 'kel' }))).toEqual(['Ann']);
});

test('readers of a channel and hidden members are for admins alone', async () => {
  await using stage = await openSmallStage();
  const asked = (name: string) => refusal(stage.me.invoke(members(stage.channel(name))));
  expect(await asked('gazette')).toBe('CHAT_ADMIN_REQUIRED');
  expect(await asked('deal-room')).toBe('CHAT_ADMIN_REQUIRED');
});

test('a basic group tells its members at once', async () => {
  await using stage = await openSmallStage();
  const chatId = long(stage.world.find('northwind-group').slice(1));
  const full = await stage.me.invoke(new Api.messages.GetFullChat({ chatId }));
  expect(firstNames(full.users)).toEqual(['Mira', 'Ann', 'Omar', 'Jonas']);
  expect(full).toHaveProperty('fullChat.participants.participants.length', 4);
});

test('a full channel tells what it is about, how many are in it, its pts and where it came from', async () => {
  await using stage = await openSmallStage();
  const ask = (name: string) =>
    stage.me.invoke(new Api.channels.GetFullChannel({ channel: stage.channel(name) }));
  expect((await ask('builders')).fullChat).toMatchObject({
    about: 'Everything about settlement. No spam.',
    participantsCount: 485,
    slowmodeSeconds: 30,
    pts: expect.any(Number),
  });
  const old = stage.world.messagesOf('mira', 'harbor-old');
  expect((await ask('harbor')).fullChat).toMatchObject({ migratedFromMaxId: old.at(-1)?.id });
});

test('bios are told one by one, and not by who has blocked me', async () => {
  await using stage = await openSmallStage();
  const { me, world, peer } = stage;
  const about = async () =>
    (await me.invoke(new Api.users.GetFullUser({ id: peer('ann') }))).fullUser.about;
  expect(await about()).toBe('BD at Northwind Labs | northwind-labs.xyz');
  world.block('ann', 'mira');
  expect(await about()).toBeNull();
});

test('phones are told of contacts only', async () => {
  await using stage = await openSmallStage();
  const { me, peer } = stage;
  const [ann, pavel] = await me.invoke(
    new Api.users.GetUsers({ id: [peer('ann'), peer('pavel')] }),
  );
  expect(ann).toMatchObject({ contact: true, phone: '99966111001' });
  expect(pavel).toMatchObject({ contact: false, phone: null });
  const contacts = await me.invoke(new Api.contacts.GetContacts({ hash: long(0) }));
  expect(contacts).toHaveProperty('contacts.length', 1);
});

test('usernames resolve to people and channels', async () => {
  await using stage = await openSmallStage();
  const resolve = (username: string) =>
    stage.me.invoke(new Api.contacts.ResolveUsername({ username }));
  expect(await resolve('ann_northwind')).toHaveProperty('users.0.firstName', 'Ann');
  expect(await resolve('Chain_Gazette')).toHaveProperty('chats.0.title', 'Chain Gazette');
  expect(await refusal(resolve('nobody_here'))).toBe('USERNAME_NOT_OCCUPIED');
});

test('a forum lists its topics with their newest message', async () => {
  await using stage = await openSmallStage();
  const request = (name: string) =>
    new Api.messages.GetForumTopics({
      peer: stage.peer(name),
      offsetDate: 0,
      offsetId: 0,
      offsetTopic: 0,
      limit: 10,
    });
  const { topics, count } = await stage.me.invoke(request('partners'));
  expect(count).toBe(3);
  expect(topics).toMatchObject([
    { title: 'Listing', topMessage: 6 },
    { title: 'General', topMessage: 4 },
    { title: 'Old matters', closed: true },
  ]);
  expect(await refusal(stage.me.invoke(request('builders')))).toBe('CHANNEL_FORUM_MISSING');
});
