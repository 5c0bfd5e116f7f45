import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { long } from '../../src/sandbox/tl/ids.ts';
import { refusal } from './client.ts';
import { openSmallStage, type SmallStage } from './small-stage.ts';

const getDialogs = (page: Partial<Api.messages.GetDialogs>) =>
  new Api.messages.GetDialogs({
    offsetDate: 0,
    offsetId: 0,
    offsetPeer: new Api.InputPeerEmpty(),
    limit: 100,
    hash: long(0),
    ...page,
  });

test('the chat list is ordered by newest message and tells unread, folder, mute and pts', async () => {
  await using stage = await openSmallStage();
  const answer = listed(await stage.me.invoke(getDialogs({})));
  expect(names(stage, answer)).toEqual(
    'builders jonas gazette ann bot partners mira northwind-group deal-room harbor harbor-old pavel gone'.split(
      ' ',
    ),
  );
  const of = (name: string) => answer.dialogs[names(stage, answer).indexOf(name)];
  expect(of('ann')).toMatchObject({ unreadCount: 1, pts: null, folderId: null });
  expect(of('builders')).toMatchObject({
    unreadCount: 1,
    notifySettings: { muteUntil: 2 ** 31 - 1 },
  });
  expect(of('gazette')).toMatchObject({ unreadCount: 2 });
  expect(of('gazette')).toHaveProperty('pts', expect.any(Number));
  expect(of('pavel')).toMatchObject({ folderId: 1 });
});

test('pages of two run through the whole list, each chat once', async () => {
  await using stage = await openSmallStage();
  const seen: string[] = [];
  let page = listed(await stage.me.invoke(getDialogs({ limit: 2 })));
  for (let turns = 0; page.dialogs.length > 0 && turns < 20; turns += 1) {
    seen.push(...names(stage, page));
    const top = page.messages.at(-1);
    if (!(top instanceof Api.Message || top instanceof Api.MessageService))
      throw new Error('empty');
    const next = getDialogs({
      limit: 2,
      offsetDate: top.date,
      offsetId: top.id,
      offsetPeer: stage.peer(names(stage, page).at(-1) ?? ''),
    });
    page = listed(await stage.me.invoke(next));
  }
  expect(seen).toHaveLength(13);
  expect(new Set(seen).size).toBe(13);
});

test('folder 0 leaves the archive out but for one line, folder 1 is the archive', async () => {
  await using stage = await openSmallStage();
  const main = listed(await stage.me.invoke(getDialogs({ folderId: 0 })));
  expect(main.dialogs[0]).toBeInstanceOf(Api.DialogFolder);
  expect(names(stage, main)).not.toContain('pavel');
  const archive = listed(await stage.me.invoke(getDialogs({ folderId: 1 })));
  expect(names(stage, archive)).toEqual(['pavel']);
});

test('a group that moved is deactivated and names the supergroup that it became', async () => {
  await using stage = await openSmallStage();
  const { chats } = listed(await stage.me.invoke(getDialogs({})));
  const old = chats.find((chat) => chat instanceof Api.Chat && chat.deactivated);
  expect(old).toMatchObject({ title: 'Harborline x Quillbridge', participantsCount: 0 });
  expect(old).toHaveProperty('migratedTo.channelId', long(stage.world.find('harbor').slice(1)));
});

test('folders list their chats', async () => {
  await using stage = await openSmallStage();
  const { filters } = await stage.me.invoke(new Api.messages.GetDialogFilters());
  expect(filters[0]).toBeInstanceOf(Api.DialogFilterDefault);
  expect(filters[1]).toMatchObject({ title: { text: 'Deals' } });
  expect(filters[1]).toHaveProperty('includePeers.length', 3);
});

test('a foreign access hash opens no door', async () => {
  await using stage = await openSmallStage();
  const peer = new Api.InputPeerUser({
    userId: long(stage.world.find('ann').slice(1)),
    accessHash: long(7),
  });
  const asked = new Api.messages.GetPeerDialogs({ peers: [peer] });
  expect(await refusal(stage.me.invoke(asked))).toBe('PEER_ID_INVALID');
});

function listed(
  answer: Api.messages.TypeDialogs,
): Api.messages.Dialogs | Api.messages.DialogsSlice {
  if (answer instanceof Api.messages.DialogsNotModified) throw new Error('not modified');
  return answer;
}

/** The dialogs by the names of the story; the line of the archive has none. */
function names(
  { world }: SmallStage,
  { dialogs }: Api.messages.Dialogs | Api.messages.DialogsSlice,
): string[] {
  const byKey = new Map([...world.state.names].map(([name, key]) => [key, name]));
  return dialogs.flatMap((dialog) => {
    if (!(dialog instanceof Api.Dialog)) return [];
    const { peer } = dialog;
    if (peer instanceof Api.PeerUser) return byKey.get(`u${peer.userId}`) ?? '?';
    if (peer instanceof Api.PeerChat) return byKey.get(`g${peer.chatId}`) ?? '?';
    return byKey.get(`c${peer.channelId}`) ?? '?';
  });
}
