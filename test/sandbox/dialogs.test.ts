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

test('pages run through the whole list, each chat once, with the pinned ones first', async () => {
  await using stage = await openSmallStage();
  const account = stage.world.accountByPhone('9996620001');
  for (const name of ['pavel', 'northwind-group']) {
    const dialog = account?.box.dialogs.get(stage.world.find(name));
    if (dialog) dialog.isPinned = true;
  }
  for (const limit of [1, 2, 5]) {
    const seen = await allPages(stage, limit);
    expect(seen.slice(0, 3)).toEqual(['northwind-group', 'pavel', 'builders']);
    expect(seen).toHaveLength(13);
    expect(new Set(seen).size).toBe(13);
  }
});

test('a chat that moves up while one pages is not missed elsewhere', async () => {
  await using stage = await openSmallStage();
  const first = listed(await stage.me.invoke(getDialogs({ limit: 3 })));
  stage.world.say('jonas', 'mira', 'moved up');
  const next = listed(await stage.me.invoke(getDialogs({ ...after(stage, first), limit: 100 })));
  expect(names(stage, next)[0]).toBe('ann');
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

async function allPages(stage: SmallStage, limit: number): Promise<string[]> {
  const seen: string[] = [];
  let page = listed(await stage.me.invoke(getDialogs({ limit })));
  while (page.dialogs.length > 0 && seen.length < 50) {
    seen.push(...names(stage, page));
    page = listed(await stage.me.invoke(getDialogs({ ...after(stage, page), limit })));
  }
  return seen;
}

/** The offsets that continue after the last chat of a page. */
function after(stage: SmallStage, page: Api.messages.Dialogs | Api.messages.DialogsSlice) {
  const last = page.messages.at(-1);
  if (!(last instanceof Api.Message || last instanceof Api.MessageService))
    throw new Error('empty');
  const offsetPeer = stage.peer(names(stage, page).at(-1) ?? '');
  return { offsetDate: last.date, offsetId: last.id, offsetPeer };
}

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
