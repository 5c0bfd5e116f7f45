import { expect, test } from 'vitest';
import { secondsAgo } from '../../src/sandbox/stories/ago.ts';
import { largeStory } from '../../src/sandbox/stories/large.ts';
import { stories } from '../../src/sandbox/stories/list.ts';
import { livelyStory } from '../../src/sandbox/stories/lively.ts';
import { talk } from '../../src/sandbox/stories/talk.ts';
import { dialogRows } from '../../src/sandbox/tl/dialog.ts';
import { unreadCount } from '../../src/sandbox/world/look.ts';
import type { World } from '../../src/sandbox/world/world.ts';

const now = () => new Date('2026-11-22T10:00:00Z');

function mira(world: World) {
  const account = world.accountByPhone('9996620001');
  if (account === null) throw new Error('Mira has no account');
  return account;
}

test('each story has a name of its own, a summary, and can be told', () => {
  expect(stories.map((story) => story.name)).toEqual(['small', 'lively', 'impostors', 'large']);
  for (const story of stories) {
    expect(story.summary).not.toBe('');
    expect(story.build({ seed: 1, now }).state.accounts.size).toBeGreaterThan(0);
  }
});

test('the lively story has every kind of chat, many of them, in many scripts', () => {
  const world = livelyStory.build({ seed: 1, now });
  const { state } = world;
  const rows = dialogRows(state, mira(world));
  expect(rows.length).toBeGreaterThanOrEqual(60);
  const texts = rows
    .flatMap(({ dialog }) => world.messagesOf('mira', dialog.peer))
    .map((one) => one.text);
  const written = texts.join('\n');
  const scripts = [
    'Latin',
    'Cyrillic',
    'Han',
    'Hangul',
    'Hiragana',
    'Arabic',
    'Hebrew',
    'Devanagari',
  ];
  for (const script of scripts) {
    expect(written).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
  }
  const channels = [...state.channels.values()];
  expect(channels.filter((one) => one.kind === 'broadcast').length).toBeGreaterThanOrEqual(4);
  expect(channels.some((one) => one.topics !== null)).toBe(true);
  expect(channels.some((one) => one.migratedFrom !== null)).toBe(true);
  expect(channels.some((one) => one.noForwards)).toBe(true);
  expect(channels.some((one) => one.title.includes('\u001b['))).toBe(true);
  const people = [...state.people.values()];
  expect(people.some((one) => one.isBot)).toBe(true);
  expect(people.some((one) => one.isDeleted)).toBe(true);
  expect(state.reactions.length).toBeGreaterThan(20);
});

test('nothing in a story lies in the future, and histories run forward', () => {
  const world = livelyStory.build({ seed: 1, now });
  for (const { dialog } of dialogRows(world.state, mira(world))) {
    const dates = world.messagesOf('mira', dialog.peer).map((one) => one.date);
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
    expect((dates.at(-1) ?? 0) * 1000).toBeLessThan(now().getTime());
  }
});

test('the large story has as many chats and messages as asked for, and costs little', () => {
  const before = process.memoryUsage().heapUsed;
  const world = largeStory({ chats: 1000, messages: 200_000 }).build({ seed: 1, now });
  const grown = process.memoryUsage().heapUsed - before;
  const account = mira(world);
  const rows = dialogRows(world.state, account);
  expect(rows).toHaveLength(1000);
  const boxes = [...account.box.histories.values()].map((one) => one.length);
  const channels = [...world.state.channels.values()].map((one) => one.history.length);
  expect([...boxes, ...channels].reduce((sum, size) => sum + size, 0)).toBe(200_000);
  expect(grown).toBeLessThan(40_000_000);
});

test('generated messages have ids of their own and the same text each time', () => {
  const world = largeStory({ chats: 10, messages: 500 }).build({ seed: 3, now });
  const account = mira(world);
  const inBox = [...account.box.histories.values()].flatMap((one) => one.slice(0, one.length));
  expect(new Set(inBox.map((one) => one.id)).size).toBe(inBox.length);
  const byId = [...inBox].sort((a, b) => a.id - b.id).map((one) => one.date);
  expect(byId).toEqual([...byId].sort((a, b) => a - b));
  const again = largeStory({ chats: 10, messages: 500 }).build({ seed: 3, now });
  const [peer = ''] = account.box.histories.keys();
  expect(again.messagesOf('mira', peer)).toEqual(world.messagesOf('mira', peer));
  const { id } = world.say(peer, 'mira', 'a new one');
  expect(id).toBeGreaterThan(Math.max(...inBox.map((one) => one.id)));
  expect(unreadCount(world.state, account, peer)).toBeGreaterThan(0);
});

test('a talk reads times, writers, files, answers and line breaks', () => {
  const lines = talk(`
    3d 4h ann: Hello⏎there {re 2}
    5m ben: {file deck v2.pdf}
    1h ann: see {topic Listing} {re 0}
  `);
  expect(lines).toEqual([
    ['ann', '3d 4h', 'Hello\nthere', { answers: 2 }],
    ['ben', '5m', '', { media: expect.objectContaining({ fileName: 'deck v2.pdf' }) }],
    ['ann', '1h', 'see', { topic: 'Listing', answers: 0 }],
  ]);
  expect(() => talk('yesterday ann: Hello')).toThrow('not a line of a talk');
  expect(secondsAgo('1d 2h 3m 4s')).toBe(93_784);
});
