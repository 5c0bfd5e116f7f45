import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until the look finds something. @throws with what was seen last when that takes too long. */
export async function until<T>(
  look: () => Promise<T | false | null | undefined> | T | false | null | undefined,
  describe: () => Promise<string> | string,
  timeoutMs = 50_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== false && found !== null && found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain\n${await describe()}`);
    await sleep(10);
  }
}
