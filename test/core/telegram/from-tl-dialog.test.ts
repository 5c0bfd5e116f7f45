import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import { expect, test } from 'vitest';
import { dialogsOf } from '../../../src/core/telegram/from-tl-dialog.ts';
import { foldersOf } from '../../../src/core/telegram/from-tl-folder.ts';
import { meOf, peerOfChat, peerOfUser } from '../../../src/core/telegram/from-tl-peer.ts';
import type { Dialog } from '../../../src/core/telegram/port.ts';

const now = new Date('2026-11-22T09:00:00Z');
const photo = new Api.ChatPhotoEmpty();

function user(args: Partial<ConstructorParameters<typeof Api.User>[0]>): Api.User {
  return new Api.User({ id: bigInt(7), accessHash: bigInt('-5'), ...args });
}

test('a person is called by the full name, then the username, then something that says who', () => {
  expect(peerOfUser(user({ firstName: 'Ann', lastName: 'Lee' })).name).toBe('Ann Lee');
  expect(peerOfUser(user({ username: 'annlee' }))).toMatchObject({
    name: 'annlee',
    accessHash: '-5',
  });
  expect(peerOfUser(user({ deleted: true })).name).toBe('Deleted Account');
  expect(peerOfUser(user({})).name).toBe('user 7');
});
test('says what Telegram says of an account: the worst, and nothing where it says nothing', () => {
  expect(peerOfUser(user({ verified: true })).mark).toBe('verified');
  expect(peerOfUser(user({ verified: true, fake: true })).mark).toBe('fake');
  expect(peerOfUser(user({ scam: true, fake: true })).mark).toBe('scam');
  expect(peerOfUser(user({})).mark).toBe('none');
});

test('a username that was bought counts when it is the active one', () => {
  const usernames = [
    new Api.Username({ username: 'old', active: false }),
    new Api.Username({ username: 'fancy', active: true }),
  ];
  expect(peerOfUser(user({ usernames })).username).toBe('fancy');
});

test('a partial object says that it is one and gives no access hash', () => {
  expect(peerOfUser(user({ min: true, firstName: 'A' }))).toMatchObject({
    isMin: true,
    accessHash: null,
  });
  const min = new Api.Channel({
    id: bigInt(9),
    title: 'T',
    photo,
    date: 1,
    min: true,
    accessHash: bigInt(3),
  });
  expect(peerOfChat(min)).toMatchObject({ peerId: 'c9', isMin: true, accessHash: null });
});

test('an id beyond 2^53 keeps every digit', () => {
  const me = meOf(user({ id: bigInt('9223372036854775807'), firstName: 'Me', phone: '491' }));
  expect(me).toMatchObject({ telegramId: '9223372036854775807', phone: '491' });
});

function dialog(peer: Api.TypePeer, args: Partial<Api.Dialog['originalArgs']> = {}): Api.Dialog {
  return new Api.Dialog({
    peer,
    topMessage: 5,
    readInboxMaxId: 1,
    readOutboxMaxId: 1,
    unreadCount: 0,
    unreadMentionsCount: 0,
    unreadReactionsCount: 0,
    unreadPollVotesCount: 0,
    notifySettings: new Api.PeerNotifySettings({}),
    ...args,
  });
}

test('a chat list tells kind, unread, activity, mute, archive and move as Telegram does', () => {
  const peers = {
    ann: new Api.PeerUser({ userId: bigInt(7) }),
    group: new Api.PeerChat({ chatId: bigInt(8) }),
    moved: new Api.PeerChat({ chatId: bigInt(18) }),
    forum: new Api.PeerChannel({ channelId: bigInt(9) }),
    news: new Api.PeerChannel({ channelId: bigInt(10) }),
    nobody: new Api.PeerUser({ userId: bigInt(404) }),
  };
  const muteUntil = now.getTime() / 1000 + 60;
  const page = new Api.messages.Dialogs({
    dialogs: [
      dialog(peers.ann, { unreadCount: 3 }),
      dialog(peers.group, { notifySettings: new Api.PeerNotifySettings({ muteUntil }) }),
      dialog(peers.moved, { folderId: 1 }),
      dialog(peers.forum, { pts: 77 }),
      dialog(peers.news, { topMessage: 99 }),
      dialog(peers.nobody),
      new Api.DialogFolder({
        folder: new Api.Folder({ id: 1, title: 'Archive' }),
        peer: peers.moved,
        topMessage: 5,
        unreadMutedPeersCount: 0,
        unreadUnmutedPeersCount: 0,
        unreadMutedMessagesCount: 0,
        unreadUnmutedMessagesCount: 0,
      }),
    ],
    messages: [new Api.Message({ id: 5, peerId: peers.ann, date: 1_700_000_000, message: '' })],
    chats: [
      new Api.Chat({ id: bigInt(8), title: 'G', photo, participantsCount: 4, date: 1, version: 1 }),
      new Api.Chat({
        id: bigInt(18),
        title: 'Was',
        photo,
        participantsCount: 0,
        date: 1,
        version: 1,
        deactivated: true,
        migratedTo: new Api.InputChannel({ channelId: bigInt(9), accessHash: bigInt(1) }),
      }),
      new Api.Channel({
        id: bigInt(9),
        title: 'F',
        photo,
        date: 1,
        megagroup: true,
        forum: true,
        noforwards: true,
        participantsCount: 12,
        accessHash: bigInt(1),
      }),
      new Api.Channel({ id: bigInt(10), title: 'N', photo, date: 1, broadcast: true }),
    ],
    users: [user({ firstName: 'Ann', contact: true })],
  });
  const found = dialogsOf(page, now);
  expect(found.map(({ peer }) => peer.peerId)).toEqual(['u7', 'g8', 'g18', 'c9', 'c10']);
  const [ann, group, moved, forum, news] = found;
  expect(ann).toMatchObject({
    kind: 'user',
    unread: 3,
    isContact: true,
    lastActivityAt: '2023-11-14T22:13:20.000Z',
  });
  expect(group).toMatchObject({ kind: 'group', isMuted: true, participantCount: 4 });
  expect(moved).toMatchObject({ isArchived: true, migratedTo: 'c9' });
  expect(forum).toMatchObject({ kind: 'supergroup', isForum: true, isProtected: true, pts: 77 });
  expect(news).toMatchObject({ kind: 'channel', lastActivityAt: null, participantCount: null });
});

function chat(peerId: string, args: Partial<Dialog>): Dialog {
  return {
    peer: { ...peerOfUser(user({})), peerId },
    kind: 'user',
    unread: 0,
    participantCount: null,
    lastActivityAt: null,
    topMessageId: 1,
    isProtected: false,
    isForum: false,
    isArchived: false,
    isMuted: false,
    isContact: false,
    migratedTo: null,
    pts: null,
    ...args,
  };
}

test('a folder shows what its rules take in, and who is named whatever the rules say', () => {
  const all = [
    chat('u1', {}),
    chat('u2', { isContact: true, isMuted: true }),
    chat('u3', { isContact: true, unread: 2 }),
    chat('c4', { kind: 'supergroup', unread: 1, isArchived: true }),
    chat('c5', { kind: 'channel' }),
    chat('u6', { kind: 'bot' }),
  ];
  const title = new Api.TextWithEntities({ text: 'Work', entities: [] });
  const input = (id: number) =>
    new Api.InputPeerUser({ userId: bigInt(id), accessHash: bigInt(0) });
  const filter = (args: Partial<Api.DialogFilter['originalArgs']>) =>
    new Api.DialogFilter({
      id: 2,
      title,
      pinnedPeers: [],
      includePeers: [],
      excludePeers: [],
      ...args,
    });
  const shown = (tl: Api.TypeDialogFilter) => foldersOf([tl], all, 'u1').map((one) => one.peerIds);
  expect(shown(filter({ contacts: true, excludeMuted: true }))).toEqual([['u3']]);
  expect(shown(filter({ contacts: true, excludePeers: [input(3)] }))).toEqual([['u2']]);
  expect(shown(filter({ groups: true, excludeArchived: true }))).toEqual([[]]);
  expect(shown(filter({ groups: true, bots: true, broadcasts: true }))).toEqual([
    ['c4', 'c5', 'u6'],
  ]);
  expect(shown(filter({ excludeRead: true, pinnedPeers: [new Api.InputPeerSelf()] }))).toEqual([
    ['u1'],
  ]);
  expect(foldersOf([new Api.DialogFilterDefault()], all, 'u1')).toEqual([]);
});
