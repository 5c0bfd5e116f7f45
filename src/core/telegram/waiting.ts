import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';

/** @throws the signal's reason when it is aborted meanwhile. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await delay(ms, undefined, signal ? { signal } : {}).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}

/** Second by second, telling how many are left. */
export async function countDown(
  seconds: number,
  { tell, signal }: { tell: (secondsLeft: number) => void; signal: AbortSignal | undefined },
): Promise<void> {
  for (let left = seconds; left > 0; left--) {
    tell(left);
    await sleep(1000, signal);
  }
}

/** How much longer something is waited for. */
export interface Patience {
  leftMs(): number;
  stop(): void;
}

/**
 * Counts only while this process runs. A machine that slept, or stood still, has waited for nobody: what came
 * meanwhile lies there unread, and has to be read before anything is given up.
 */
export function startPatience(ms: number): Patience {
  let left = ms;
  let last = performance.now();
  const count = () => {
    const now = performance.now();
    left -= Math.min(now - last, mostStepMs);
    last = now;
  };
  const timer = setInterval(count, stepMs);
  return {
    leftMs: () => {
      count();
      return left;
    },
    stop: () => clearInterval(timer),
  };
}

const stepMs = 250;
const mostStepMs = 2 * stepMs;

/**
 * The promise's outcome, unless the deadline or the signal comes first. What the promise stands for goes on
 * behind it: whoever gives up must end that too.
 *
 * @throws {AppError} `network` at the deadline; the signal's reason when it is aborted.
 */
export async function withDeadline<T>(
  promise: Promise<T>,
  { deadlineMs, signal }: { deadlineMs: number; signal: AbortSignal | undefined },
): Promise<T> {
  signal?.throwIfAborted();
  const { promise: end, reject } = Promise.withResolvers<never>();
  const patience = startPatience(deadlineMs);
  let timer: NodeJS.Timeout | undefined;
  const look = () => {
    const left = patience.leftMs();
    if (left <= 0) reject(noAnswer(deadlineMs));
    else timer = setTimeout(look, Math.min(left, stepMs));
  };
  look();
  const abort = () => reject(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
    patience.stop();
    signal?.removeEventListener('abort', abort);
    promise.catch(() => {});
  }
}

function noAnswer(deadlineMs: number): AppError {
  const seconds = Math.max(1, Math.round(deadlineMs / 1000));
  return new AppError('network', `Telegram did not answer within ${seconds} s`, {
    hint: 'check the network (and telegram.proxy, if you set one), then run it again',
  });
}
