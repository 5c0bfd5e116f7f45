import { ago } from '../../ago.ts';

/** `in 3h, 2026-11-22 15:00`, on the clock of this machine. */
export function whenWords(instant: string, now: Date): string {
  const at = new Date(instant);
  const distance = at > now ? `in ${ago(now.toISOString(), at)}` : `${ago(instant, now)} ago`;
  return `${distance.replace('in now', 'now').replace('now ago', 'now')}, ${clockOf(at)}`;
}

function clockOf(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
