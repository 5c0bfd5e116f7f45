import type { Doors } from '../doors.ts';

/** What a machine's clock may be off by, and still count an hour and a day well enough. */
export const mostClockSkewMs = 5 * 60_000;

/**
 * Why nothing goes out by the clock of this machine; `null` when it agrees with Telegram's. Caps, pace and quiet hours
 * are all counted by it: one that jumped ahead by a day would have a fresh budget.
 */
export async function wrongClockWhy(
  { telegram, now }: Pick<Doors, 'telegram' | 'now'>,
  mostMs: number | null,
): Promise<string | null> {
  if (mostMs === null) return null;
  const aheadMs = now().getTime() - (await telegram.serverTime()).getTime();
  if (Math.abs(aheadMs) <= mostMs) return null;
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  const apart = minutes >= 120 ? `${Math.round(minutes / 60)} hours` : `${minutes} minutes`;
  return `the clock of this machine is ${apart} ${aheadMs > 0 ? 'ahead of' : 'behind'} Telegram's: set it right`;
}
