import { listMessages } from '../store/messages.ts';
import type { ChatRow, MessageRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { placeHints } from './place-hints.ts';
import { openings } from './rules/moment/events.ts';
import { type ZoneBelief, zoneBelief } from './rules/moment/zone-belief.ts';
import { offsetAt } from './rules/moment/zone-hints.ts';

/** Where the other side is, as quiet hours take it. */
export interface TheirZone {
  /** Minutes ahead of UTC, at the instant that was asked for; the likeliest where several may be theirs. */
  offsetMinutes: number;
  source: string;
}

/**
 * @param at milliseconds since 1970, for daylight saving time
 * @returns `null` where too little is known: quiet hours are those of this machine's zone then.
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
  const belief = await believedZone({ db }, chat, at);
  return belief && { offsetMinutes: Math.round(belief.offset * 60), source: belief.source };
}

/**
 * What a bio says, and when they write of their own accord; a few times of that alone hold no send, since nobody's
 * zone is known from them.
 */
export async function believedZone(
  { db }: Pick<Doors, 'db'>,
  chat: ChatRow,
  at: number,
): Promise<ZoneBelief | null> {
  const hints = await placeHints({ db }, chat, at);
  const messages = await listMessages(db, { chatId: chat.id, limit: newestMessages });
  const events = openings(messages.filter(({ media }) => media !== 'service').map(timed), at);
  const isKnown = hints.length > 0 || events.length >= enoughEvents;
  return isKnown ? zoneBelief(events, hints) : null;
}

const newestMessages = 1000;
const enoughEvents = 30;

function timed({ sentAt, isOutgoing }: MessageRow) {
  return { sentAt, isMine: isOutgoing === 1 };
}
