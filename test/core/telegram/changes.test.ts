import { expect, test } from 'vitest';
import type { Changes, ChannelChanges, Dialog, Telegram } from '../../../src/core/telegram/port.ts';
import { homeFor, logIn, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

async function stage() {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  await logIn(sandbox, places);
  return { sandbox, places, telegram: await telegramFor(sandbox, places) };
}

async function allOf<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(page);
  return all;
}

async function forum(telegram: Telegram): Promise<Dialog> {
  const all = (await allOf(telegram.dialogs())).flat();
  const found = all.find(({ peer }) => peer.name === 'Partners');
  if (!found) throw new Error('no forum');
  return found;
}

const textsOf = (pages: (Changes | ChannelChanges)[]) =>
  pages.flatMap(({ messages }) => messages.map(({ text }) => text));

test('what happened while nobody was connected is told from the kept state (T1, T2)', async () => {
  const { sandbox, places, telegram } = await stage();
  const { world } = sandbox;
  // Right after a fresh login, which is when the library's own recovery is off.
  const state = await telegram.updateState();
  await telegram.close();
  const [first, , third] = world.messagesOf('me', 'ann');
  world.say('ann', 'me', 'while you were away');
  world.edit('me', 'ann', third?.id ?? 0, 'Any news today?');
  world.remove('me', 'ann', [first?.id ?? 0]);
  world.say('bob', 'deal', 'and in the group');

  const again = await telegramFor(sandbox, places);
  const pages = await allOf(again.changes(state));
  expect(textsOf(pages)).toEqual(['while you were away', 'and in the group']);
  expect(pages.flatMap(({ edited }) => edited)).toMatchObject([
    { peerId: world.find('ann'), messageId: third?.id, text: 'Any news today?' },
  ]);
  expect(pages.flatMap(({ deletedIds }) => deletedIds)).toEqual([first?.id]);
  expect(pages.every(({ isTooLong }) => !isTooLong)).toBe(true);
  const last = pages.at(-1);
  expect(last?.state.pts).toBeGreaterThan(state.pts);
  expect(textsOf(await allOf(again.changes(last?.state ?? state)))).toEqual([]);
});

test('many changes come in pages, each with the state to keep after it', async () => {
  const { sandbox, telegram } = await stage();
  const state = await telegram.updateState();
  sandbox.world.state.limits.differenceSlice = 4;
  const said = Array.from({ length: 10 }, (_, number) => `number ${number}`);
  for (const text of said) sandbox.world.say('ann', 'me', text);
  const pages = await allOf(telegram.changes(state));
  expect(pages.length).toBeGreaterThan(2);
  expect(textsOf(pages)).toEqual(said);
  // A run that is killed after the first page goes on from the state of that page.
  const rest = await allOf(telegram.changes(pages[0]?.state ?? state));
  expect(textsOf(rest)).toEqual(said.slice(4));
});

test('too long away is said, with the state to go on from (T15)', async () => {
  const { sandbox, telegram } = await stage();
  const state = await telegram.updateState();
  sandbox.world.say('ann', 'me', 'forgotten');
  sandbox.world.forgetUpdates('me');
  const pages = await allOf(telegram.changes(state));
  expect(pages).toMatchObject([{ isTooLong: true, messages: [] }]);
  sandbox.world.say('ann', 'me', 'remembered');
  expect(textsOf(await allOf(telegram.changes(pages[0]?.state ?? state)))).toEqual(['remembered']);
});

test('a supergroup tells its own news from its own counter (T3)', async () => {
  const { sandbox, telegram } = await stage();
  const { world } = sandbox;
  const chat = await forum(telegram);
  const state = await telegram.updateState();
  expect(chat.pts).not.toBeNull();
  const posted = world.say('ann', 'forum', 'to all');
  world.say('bob', 'forum', 'typo');
  world.edit('me', 'forum', posted.id, 'to all of you');
  const typo = world.messagesOf('me', 'forum').at(-1);
  world.remove('me', 'forum', [typo?.id ?? 0]);

  const shared = await allOf(telegram.changes(state));
  expect(textsOf(shared)).toEqual([]);
  const pages = await allOf(telegram.channelChanges(chat.peer, chat.pts ?? 0));
  expect(textsOf(pages)).toContain('to all of you');
  expect(pages.flatMap(({ deletedIds }) => deletedIds)).toEqual([typo?.id]);
  const pts = pages.at(-1)?.pts ?? 0;
  expect((await forum(telegram)).pts).toBe(pts);
  expect(await allOf(telegram.channelChanges(chat.peer, pts))).toMatchObject([
    { messages: [], edited: [], deletedIds: [], isTooLong: false, pts },
  ]);
});

test('a supergroup tells many news in pages', async () => {
  const { sandbox, telegram } = await stage();
  const chat = await forum(telegram);
  sandbox.world.state.limits.channelDifferenceSlice = 3;
  const said = Array.from({ length: 8 }, (_, number) => `post ${number}`);
  for (const text of said) sandbox.world.say('ann', 'forum', text);
  const pages = await allOf(telegram.channelChanges(chat.peer, chat.pts ?? 0));
  expect(pages.length).toBeGreaterThan(1);
  expect(textsOf(pages)).toEqual(said);
});

test('a supergroup that was away too long says so, with the counter to go on from (T15)', async () => {
  const { sandbox, telegram } = await stage();
  const chat = await forum(telegram);
  sandbox.world.say('ann', 'forum', 'forgotten');
  sandbox.world.forgetUpdates('forum');
  const pages = await allOf(telegram.channelChanges(chat.peer, chat.pts ?? 0));
  expect(pages).toMatchObject([{ isTooLong: true }]);
  expect(pages[0]?.pts).toBe((await forum(telegram)).pts);
});

test('a counter that Telegram does not take is "too long", not an error', async () => {
  const { sandbox, telegram } = await stage();
  const chat = await forum(telegram);
  sandbox.faults.fail('updates.getChannelDifference', 'PERSISTENT_TIMESTAMP_INVALID');
  expect(await allOf(telegram.channelChanges(chat.peer, 1))).toMatchObject([{ isTooLong: true }]);
});

test('a chat that one was removed from refuses, and only that chat', async () => {
  const { sandbox, telegram } = await stage();
  const chat = await forum(telegram);
  sandbox.world.kick('me', 'forum');
  await expect(allOf(telegram.channelChanges(chat.peer, chat.pts ?? 0))).rejects.toMatchObject({
    code: 'refused',
    message: 'the chat is private, or you were removed from it',
  });
  expect((await telegram.me()).name).toBe('Mira Owner');
});

test('a wire cut in the middle of the changes loses none of them', async () => {
  const { sandbox, telegram } = await stage();
  const state = await telegram.updateState();
  sandbox.world.state.limits.differenceSlice = 2;
  const said = Array.from({ length: 7 }, (_, number) => `number ${number}`);
  for (const text of said) sandbox.world.say('ann', 'me', text);
  sandbox.faults.cut({ after: 'updates.getDifference' }, { skip: 1, times: 2 });
  expect(textsOf(await allOf(telegram.changes(state)))).toEqual(said);
});
