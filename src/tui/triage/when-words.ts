import { ago } from '../ago.ts';

/** `in 3h, 2026-11-22 15:00 UTC`. */
export function whenWords(instant: string, now: Date): string {
  const at = new Date(instant);
  const clock = `${instant.slice(0, 16).replace('T', ' ')} UTC`;
  const distance = at > now ? `in ${ago(now.toISOString(), at)}` : `${ago(instant, now)} ago`;
  return `${distance.replace('in now', 'now').replace('now ago', 'now')}, ${clock}`;
}
