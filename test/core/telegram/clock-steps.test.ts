import { MTProtoState } from 'telegram/network/MTProtoState.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { numberCallsApart } from '../../../src/core/telegram/call-numbers.ts';
import { homeFor, logIn, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

beforeEach(() => {
  // On a whole second the same millisecond is the same number, to the last bit.
  vi.useFakeTimers({ toFake: ['Date'], now: Math.floor(Date.now() / 1000) * 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

const clockGoes = (ms: number) => vi.setSystemTime(Date.now() + ms);

test('no call has the number of an older one, wherever the clock and its correction go', () => {
  numberCallsApart();
  const state = new MTProtoState();
  const given = new Set<string>();
  let count = 0;
  for (const seconds of [0, 45, 3600, 1, 2, 86_400]) {
    // Ahead of Telegram's alone: with the correction it is what it was when the first numbers were given.
    clockGoes(seconds * 1000);
    state.timeOffset -= seconds;
    for (let times = 0; times < 200; times += 1, count += 1) {
      const number = BigInt(state._getNewMsgId().toString());
      given.add(String(number));
      expect(number % 4n).toBe(0n);
      const aheadS = Number(number >> 32n) - Math.floor(Date.now() / 1000 + state.timeOffset);
      expect(Math.abs(aheadS)).toBeLessThanOrEqual(2);
    }
  }
  expect(given.size).toBe(count);
});

test('a clock that is set back by a person or a time server loses no answer', async () => {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  await logIn(sandbox, places);
  const telegram = await telegramFor(sandbox, places, { deadlineMs: 5000 });
  for (const ms of [31_000, 600_000, 86_400_000]) {
    clockGoes(ms);
    expect((await telegram.me()).name).toBe('Mira Owner');
    clockGoes(-ms);
    expect((await telegram.me()).name).toBe('Mira Owner');
  }
});
