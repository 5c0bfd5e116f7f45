import { expect, test } from 'vitest';
import { pacer, restAfter } from '../../../src/core/telegram/pace.ts';
import { homeFor, logIn, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

test('pages keep their distance, with a longer rest after each thirty', async () => {
  const pages = Array.from({ length: 61 }, (_, index) => index + 1);
  const long = pages.filter((page) => restAfter(page, 1000) === 10_000);
  expect(long).toEqual([30, 60]);
  expect(pages.filter((page) => restAfter(page, 1000) === 1000)).toHaveLength(59);
  const pace = pacer({ pauseMs: 4, signal: undefined });
  const before = performance.now();
  for (let page = 0; page < 32; page++) await pace();
  // No pause is ever shorter than asked, so their sum holds on a machine that stalls, too.
  expect(performance.now() - before).toBeGreaterThanOrEqual(30 * 4 + 40);
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
