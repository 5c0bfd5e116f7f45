import { expect, test } from 'vitest';
import type { Dialog, Telegram, TelegramStep } from '../../../src/core/telegram/port.ts';
import { homeFor, logIn, type Overrides, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

async function stage(overrides: Overrides = {}) {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  await logIn(sandbox, places);
  return { sandbox, places, telegram: await telegramFor(sandbox, places, overrides) };
}

async function chatList(telegram: Telegram): Promise<Dialog[]> {
  const all: Dialog[] = [];
  for await (const page of telegram.dialogs()) all.push(...page);
  return all;
}

async function chatNamed(telegram: Telegram, name: string): Promise<Dialog> {
  const found = (await chatList(telegram)).find(({ peer }) => peer.name === name);
  if (!found) throw new Error(`no chat ${name}`);
  return found;
}

test('the chat list has every chat once, the newest first, the archive at the end', async () => {
  const { sandbox, telegram } = await stage();
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
  const { sandbox, telegram } = await stage();
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
  const { sandbox, telegram } = await stage();
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
  const { telegram } = await stage();
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
    const { sandbox, telegram } = await stage();
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

test('an address from the store opens its chat in a new process (T9)', async () => {
  const { sandbox, places, telegram } = await stage();
  const { peer } = await chatNamed(telegram, 'Partners');
  const address = { peerId: peer.peerId, accessHash: peer.accessHash };
  await telegram.close();
  const again = await telegramFor(sandbox, places);
  const { messages } = await again.history(address, { direction: 'older', than: 0, limit: 5 });
  expect(messages.at(-1)).toMatchObject({ text: 'welcome', topicId: 2 });
});

test('a peer seen only in passing is not guessed at', async () => {
  const { telegram } = await stage();
  await expect(
    telegram.history(
      { peerId: 'u5200000003', accessHash: null },
      { direction: 'older', than: 0, limit: 5 },
    ),
  ).rejects.toMatchObject({ code: 'not-found', hint: 'run tgcrm chats --refresh, then try again' });
});

test('people come with roles, and with bios as many as were asked for', async () => {
  const { telegram } = await stage();
  const people = async (name: string, bios: number) =>
    (await telegram.people((await chatNamed(telegram, name)).peer, { limit: 10, bios })).map(
      (person) => `${person.name}: ${person.role}, ${person.bio}`,
    );
  expect(await people('Acme <> Ownco', 1)).toEqual([
    'Mira Owner: creator, null',
    'Ann Lee: member, CEO at acme.example',
    'Боб Иванов: admin, null',
  ]);
  expect(await people('Partners', 9)).toEqual(
    expect.arrayContaining(['Ann Lee: creator, CEO at acme.example', 'Боб Иванов: admin, CTO']),
  );
  expect(await people('Ann Lee', 0)).toEqual(['Ann Lee: null, CEO at acme.example']);
  // Nobody but its admins may list the subscribers of a channel.
  expect(await people('Acme News', 9)).toEqual([]);
});

test('nothing is ever marked as read', async () => {
  const { sandbox, telegram } = await stage();
  for (const chat of await chatList(telegram)) {
    await telegram.history(chat.peer, { direction: 'newer', than: 0, limit: 100 });
    await telegram.people(chat.peer, { limit: 10 });
  }
  expect(sandbox.world.readCalls).toEqual([]);
  expect((await chatNamed(telegram, 'Ann Lee')).unread).toBe(1);
});

test('a short wait is sat out, and counted down', async () => {
  const steps: TelegramStep[] = [];
  const { sandbox, telegram } = await stage({ report: (step) => void steps.push(step) });
  sandbox.faults.fail('users.getUsers', 'FLOOD_WAIT_2');
  expect((await telegram.me()).name).toBe('Mira Owner');
  expect(steps).toEqual([
    { kind: 'waiting', reason: 'flood-wait', secondsLeft: 2 },
    { kind: 'waiting', reason: 'flood-wait', secondsLeft: 1 },
  ]);
});

test('a long wait ends the command and says when to come back', async () => {
  const now = new Date('2026-11-22T09:00:00Z');
  const { sandbox, telegram } = await stage({ now: () => now });
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
  const { sandbox, places, telegram } = await stage();
  sandbox.faults.fail('messages.getDialogs', text);
  await expect(chatList(telegram)).rejects.toMatchObject({ code: 'session-ended' });
  const before = sandbox.seen().length;
  await expect(telegram.me()).rejects.toMatchObject({ code: 'session-ended' });
  expect(sandbox.seen()).toHaveLength(before);
  await expect(telegramFor(sandbox, places)).rejects.toMatchObject({ code: 'not-logged-in' });
});

test('a session that another device ended is over', async () => {
  const { sandbox, telegram } = await stage();
  await telegram.me();
  sandbox.faults.revoke(undefined, 'SESSION_REVOKED');
  await expect(telegram.me()).rejects.toMatchObject({
    code: 'session-ended',
    hint: 'run tgcrm login; your data are kept',
  });
});

test('a key that Telegram has forgotten is over too', async () => {
  const { sandbox, telegram } = await stage();
  await telegram.me();
  sandbox.faults.forgetKeys();
  sandbox.faults.cutNow();
  await expect(telegram.me()).rejects.toMatchObject({ code: 'session-ended' });
});

test('logging out ends the session at Telegram and erases it here', async () => {
  const { sandbox, places, telegram } = await stage();
  await telegram.logOut();
  expect(sandbox.seen().at(-1)?.method).toBe('auth.LogOut');
  await expect(telegramFor(sandbox, places)).rejects.toMatchObject({ code: 'not-logged-in' });
});

test('logging out of a session that is over already works', async () => {
  const { sandbox, telegram } = await stage();
  sandbox.faults.revoke();
  await telegram.logOut();
});
