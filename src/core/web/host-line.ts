import { setTimeout as sleep } from 'node:timers/promises';

/** One request to a host at a time, with a pause between two: across everything that this run asks. */
export interface HostLine {
  /** @throws what `work` throws, or the `signal`'s reason while waiting. */
  run<T>(turn: Turn, work: () => Promise<T>): Promise<T>;
}

export interface Turn {
  /** `acme.xyz`, or with its port. */
  host: string;
  /** From the end of the last request to the start of this one. */
  pauseMs: number;
  signal: AbortSignal | undefined;
}

export function newHostLine(): HostLine {
  const lines = new Map<string, { end: Promise<unknown>; freeAt: number }>();
  return {
    run: (turn, work) => {
      const line = lines.get(turn.host) ?? { end: Promise.resolve(), freeAt: -Infinity };
      lines.set(turn.host, line);
      const answer = line.end.then(async () => {
        turn.signal?.throwIfAborted();
        const leftMs = () => line.freeAt + turn.pauseMs - performance.now();
        // A timer counts from when its loop last looked at the clock: on a busy machine it fires early.
        for (let left = leftMs(); left > 0; left = leftMs())
          await sleep(left, undefined, turn.signal && { signal: turn.signal });
        try {
          return await work();
        } finally {
          line.freeAt = performance.now();
        }
      });
      line.end = answer.catch(() => {});
      return answer;
    },
  };
}
