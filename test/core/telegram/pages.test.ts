import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import { expect, test } from 'vitest';
import type { Dialog, Telegram } from '../../../src/core/telegram/port.ts';
import { chatList, chatNamed, loggedIn } from './stage.ts';

test('the chat list has every chat once, the newest first, the archive at the end', async () => {
  const { sandbox, telegram } = await loggedIn();
  sandbox.world.state.limits.dialogPage = 3;
  const all = await chatList(telegram);
  expect(all.map(({ peer, kind }) => `${kind} ${peer.name}`)).toEqual([
    'user Ann Lee',
    'supergroup Partners',
    'user Боб Иванов',
    'group Acme <> Ownco',
    'user Star',
    'bot Robot',
    'channel Acme News',
    'user Deleted Account',
  ]);
  expect(all.at(-1)).toMatchObject({ isArchived: true, peer: { isDeleted: true } });
  expect(all[0]).toMatchObject({ unread: 1, isContact: true, peer: { username: 'annlee' } });
});

test('a pinned chat comes once (T8)', async () => {
  const { sandbox, telegram } = await loggedIn();
  sandbox.world.state.limits.dialogPage = 3;
  const account = sandbox.world.accountById('5200000001');
  const pinned = account?.box.dialogs.get(sandbox.world.find('news'));
  if (pinned) pinned.isPinned = true;
  const names = (await chatList(telegram)).map(({ peer }) => peer.name);
  expect(names[0]).toBe('Acme News');
  expect(names).toHaveLength(new Set(names).size);
  expect(names).toHaveLength(8);
});

test('a group that moved is listed with where it went (T7)', async () => {
  const { sandbox, telegram } = await loggedIn();
  const moved = sandbox.world.migrate('deal');
  const all = await chatList(telegram);
  const group = all.find(({ kind }) => kind === 'group');
  expect(group).toMatchObject({ peer: { name: 'Acme <> Ownco' }, migratedTo: `c${moved.id}` });
  expect(all.some(({ peer }) => peer.peerId === `c${moved.id}`)).toBe(true);
  const { messages } = await telegram.history(group?.peer ?? { peerId: '', accessHash: null }, {
    direction: 'older',
    than: 0,
    limit: 10,
  });
  expect(messages.at(-1)).toMatchObject({ media: 'service', migratedTo: `c${moved.id}` });
});

test('folders show their chats', async () => {
  const { telegram } = await loggedIn();
  const all = await chatList(telegram);
  const names = new Map(all.map(({ peer }) => [peer.peerId, peer.name]));
  const folders = await telegram.folders(all);
  expect(folders.map(({ title, peerIds }) => [title, peerIds.map((id) => names.get(id))])).toEqual([
    ['Work', ['Ann Lee', 'Acme <> Ownco']],
  ]);
});

async function walk(telegram: Telegram, chat: Dialog, direction: 'newer' | 'older') {
  const ids: number[] = [];
  for (let than = 0; ; ) {
    const { messages } = await telegram.history(chat.peer, { direction, than, limit: 7 });
    const page = messages.map(({ messageId }) => messageId);
    expect(page).toEqual(page.toSorted((a, b) => a - b));
    const [first, last] = [page[0], page.at(-1)];
    if (first === undefined || last === undefined) return ids;
    if (direction === 'newer') ids.push(...page);
    else ids.unshift(...page);
    than = direction === 'newer' ? last : first;
  }
}

test.for(['newer', 'older'] as const)(
  'history walked towards the %s end has every message once, also over short and empty pages (T8)',
  async (direction) => {
    const { sandbox, telegram } = await loggedIn();
    const { world } = sandbox;
    for (let number = 0; number < 60; number++) world.say('ann', 'me', `number ${number}`);
    const said = world.messagesOf('me', 'ann').map(({ id }) => id);
    // A hole wider than a page, and single ones.
    world.remove('me', 'ann', said.slice(10, 30));
    world.remove(
      'me',
      'ann',
      said.filter((_, index) => index > 30 && index % 3 === 0),
    );
    world.state.limits.hasShortPages = true;
    const ann = await chatNamed(telegram, 'Ann Lee');
    const left = world.messagesOf('me', 'ann').map(({ id }) => id);
    expect(left.length).toBeGreaterThan(20);
    expect(await walk(telegram, ann, direction)).toEqual(left);
  },
);

test('a page of nothing but deleted messages is not the end of the history (T8)', async () => {
  const { sandbox, telegram } = await loggedIn();
  const ann = await chatNamed(telegram, 'Ann Lee');
  const holes = [9, 8].map((id) => new Api.MessageEmpty({ id }));
  const page = new Api.messages.Messages({ messages: holes, topics: [], chats: [], users: [] });
  sandbox.faults.answer('messages.getHistory', page);
  const { messages } = await telegram.history(ann.peer, { direction: 'newer', than: 7, limit: 2 });
  expect(messages.map(({ messageId }) => messageId)).toEqual([10]);
});

test('a chat list that repeats its page comes to an end (T8)', async () => {
  const { sandbox, telegram } = await loggedIn();
  const peer = new Api.PeerChat({ chatId: bigInt(77) });
  const page = new Api.messages.DialogsSlice({
    count: 1000,
    dialogs: [
      new Api.Dialog({
        peer,
        topMessage: 5,
        readInboxMaxId: 0,
        readOutboxMaxId: 0,
        unreadCount: 0,
        unreadMentionsCount: 0,
        unreadReactionsCount: 0,
        unreadPollVotesCount: 0,
        notifySettings: new Api.PeerNotifySettings({}),
      }),
    ],
    messages: [new Api.Message({ id: 5, peerId: peer, date: 1_700_000_000, message: '' })],
    chats: [
      new Api.Chat({
        id: bigInt(77),
        title: 'Loop',
        photo: new Api.ChatPhotoEmpty(),
        participantsCount: 1,
        date: 1,
        version: 1,
      }),
    ],
    users: [],
  });
  sandbox.faults.answer('messages.getDialogs', page, { times: 50 });
  expect((await chatList(telegram)).map(({ peer: { name } }) => name)).toEqual(['Loop']);
});
