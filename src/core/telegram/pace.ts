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
    const waitMs = nextMs - performance.now();
    if (waitMs > 0) await sleep(Math.ceil(waitMs), signal);
    else signal?.throwIfAborted();
    pages++;
    nextMs = performance.now() + (pages % burst === 0 ? pauseMs * burstRest : pauseMs);
  };
}

// After so many pages a longer rest: what official clients never do in one go, Telegram answers with waits.
const burst = 30;
const burstRest = 10;
