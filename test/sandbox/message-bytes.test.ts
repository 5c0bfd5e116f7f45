import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { largeStory } from '../../src/sandbox/stories/large.ts';
import { livelyStory } from '../../src/sandbox/stories/lively.ts';
import { smallStory } from '../../src/sandbox/stories/small.ts';
import { messageTl } from '../../src/sandbox/tl/message.ts';
import { historyOf } from '../../src/sandbox/world/look.ts';

const now = () => new Date('2026-11-22T10:00:00Z');

test('every message of every story is said in the bytes that the library would use', () => {
  let count = 0;
  for (const story of [smallStory, livelyStory, largeStory({ chats: 10, messages: 300 })]) {
    const { state } = story.build({ seed: 1, now });
    for (const account of state.accounts.values()) {
      for (const peer of account.box.dialogs.keys()) {
        const history = historyOf(state, account, peer);
        for (const message of history?.slice(0, history.length) ?? []) {
          const told = messageTl({ state, account }, message);
          const bytes = told.getBytes();
          if (told instanceof Api.Message) Reflect.deleteProperty(told, 'getBytes');
          expect(bytes.equals(told.getBytes())).toBe(true);
          count += 1;
        }
      }
    }
  }
  expect(count).toBeGreaterThan(1200);
});
