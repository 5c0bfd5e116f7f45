import { expect, test } from 'vitest';
import { pacer } from '../../../src/core/telegram/pace.ts';
import { homeFor, logIn, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

test('pages keep their distance, with a longer rest after thirty', async () => {
  const pace = pacer({ pauseMs: 4, signal: undefined });
  const gaps: number[] = [];
  for (let page = 0, before = performance.now(); page < 32; page++) {
    await pace();
    gaps.push(performance.now() - before);
    before = performance.now();
  }
  expect(Math.min(...gaps.slice(1))).toBeGreaterThanOrEqual(3.5);
  expect(gaps[30]).toBeGreaterThanOrEqual(39);
});

test('Ctrl-C ends a rest', async () => {
  const abort = new AbortController();
  const pace = pacer({ pauseMs: 60_000, signal: abort.signal });
  await pace();
  const resting = expect(pace()).rejects.toBe('stopped by hand');
  abort.abort('stopped by hand');
  await resting;
});

test('pages of history keep a second from each other unless the server is local', async () => {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  await logIn(sandbox, places);
  const telegram = await telegramFor(sandbox, places, { pauseMs: 300 });
  const ann = { peerId: sandbox.world.find('deal'), accessHash: null };
  const before = performance.now();
  for (const than of [0, 4, 5]) {
    await telegram.history(ann, { direction: 'newer', than, limit: 1 });
  }
  expect(performance.now() - before).toBeGreaterThan(590);
});
