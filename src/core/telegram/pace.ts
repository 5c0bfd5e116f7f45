import { sleep } from './waiting.ts';

export interface PaceOptions {
  /** Between two pages; 0 against a local server. Telegram is asked for at most one page a second. */
  pauseMs: number;
  signal: AbortSignal | undefined;
}

/** Waits as long as politeness asks before the next page of anything. */
export function pacer({ pauseMs, signal }: PaceOptions): () => Promise<void> {
  let nextMs = 0;
  let pages = 0;
  return async () => {
    signal?.throwIfAborted();
    // More than once: a timer may fire a little before its time.
    for (let waitMs = nextMs - performance.now(); waitMs > 0; waitMs = nextMs - performance.now())
      await sleep(Math.ceil(waitMs), signal);
    pages++;
    nextMs = performance.now() + restAfter(pages, pauseMs);
  };
}

/** Milliseconds between this page, counted from 1, and the next one. */
export function restAfter(page: number, pauseMs: number): number {
  return page % burst === 0 ? pauseMs * burstRest : pauseMs;
}

// After so many pages a longer rest: what official clients never do in one go, Telegram answers with waits.
const burst = 30;
const burstRest = 10;
