import type { ChatRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import type { Whereabouts } from './rules/dispatch/their-quiet-hours.ts';
import { isStillUnknown } from './rules/dispatch/zone-doubt.ts';
import { plausibleOffsets, zoneBelief } from './rules/moment/zone-belief.ts';
import { offsetAt } from './rules/moment/zone-hints.ts';
import { zoneEvidence } from './zone-evidence.ts';

/** Where the other side is, as the plan tells it. */
export interface TheirZone {
  /** Minutes ahead of UTC, at the instant that was asked for; the likeliest where several may be theirs. */
  offsetMinutes: number;
  source: string;
}

/**
 * @param at milliseconds since 1970, for daylight saving time
 * @returns `null` where too little is known to tell a person an hour.
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
  const { events, hints, isKnown } = await zoneEvidence({ db }, chat, at);
  if (!isKnown) return null;
  const { offset, source } = zoneBelief(events, hints);
  return { offsetMinutes: Math.round(offset * 60), source };
}

/** Where they may be, as quiet hours take it. @param at milliseconds since 1970 */
export async function whereabouts(
  { db }: Pick<Doors, 'db'>,
  chat: ChatRow,
  at: number,
): Promise<Whereabouts> {
  const { timeZone } = chat;
  if (timeZone !== null) return { timeZone, isKnown: true, offsets: [], isAsked: true };
  const { events, hints, isKnown } = await zoneEvidence({ db }, chat, at);
  const offsets = plausibleOffsets(zoneBelief(events, hints));
  const thought = offsetsIn(chat.zoneNotKnown);
  const isAsked = thought !== null && isStillUnknown(thought, { isKnown, offsets });
  return { timeZone, isKnown, offsets, isAsked };
}

function offsetsIn(json: string | null): number[] | null {
  if (json === null) return null;
  const all: unknown = JSON.parse(json);
  return Array.isArray(all) ? all.filter((one) => typeof one === 'number') : [];
}
