import type { ChatRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { placeHints } from './place-hints.ts';
import { zoneBelief } from './rules/moment/zone-belief.ts';
import { offsetAt } from './rules/moment/zone-hints.ts';

/** Where the other side is, by what a person or they themselves say. */
export interface TheirZone {
  /** Minutes ahead of UTC, at the instant that was asked for. */
  offsetMinutes: number;
  source: string;
}

/**
 * Only what was said: from when they write alone, nobody's zone is known well enough to name an hour.
 *
 * @param at milliseconds since 1970, for daylight saving time
 * @returns `null` where nobody has said anything: quiet hours are those of this machine's zone then.
 */
export async function theirZone(
  { db }: Pick<Doors, 'db'>,
  chat: ChatRow,
  at: number,
): Promise<TheirZone | null> {
  if (chat.timeZone !== null) {
    const offsetMinutes = Math.round(offsetAt(chat.timeZone, at) * 60);
    return { offsetMinutes, source: `${chat.timeZone}, as you said` };
  }
  const hints = await placeHints({ db }, chat, at);
  if (hints.length === 0) return null;
  const { offset, source } = zoneBelief([], hints);
  return { offsetMinutes: Math.round(offset * 60), source };
}
