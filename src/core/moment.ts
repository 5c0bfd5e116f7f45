import type { ChatRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { bestMoment, type Moment } from './rules/moment/best-moment.ts';
import { answeredTurns } from './rules/moment/events.ts';
import { holidaysOf } from './rules/moment/holidays.ts';
import { knownZone, type ZoneBelief, zoneBelief } from './rules/moment/zone-belief.ts';
import { offsetAt } from './rules/moment/zone-hints.ts';
import { type ZoneEvidence, zoneEvidence } from './zone-evidence.ts';

export interface MomentOptions {
  /** Local hours of the other side, `sending.quietHours`. */
  quiet: { from: number; to: number };
  /** IANA name of this machine's zone. */
  timeZone: string;
}

/**
 * When to write into a chat, from when the other side has begun to write by itself and from where they seem to be.
 *
 * @throws {AppError} `usage` when every hour may be a quiet one for them: then their time zone has to be told.
 */
export async function momentFor(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  chat: ChatRow,
  { quiet, timeZone }: MomentOptions,
): Promise<Moment> {
  const at = now().getTime();
  const evidence = await zoneEvidence({ db }, chat, at);
  const { events, hints, messages, isKnown } = evidence;
  const moment = bestMoment({
    events,
    zone: zoneOf(chat, evidence, at),
    turns: answeredTurns(messages, at),
    quiet,
    // What goes out must be day here as well, while where they are is a guess: so it is at the send.
    alsoQuietAt: chat.timeZone !== null || isKnown ? [] : [offsetAt(timeZone, at)],
    holidays: holidaysIn(chat.timeZone ?? hints[0]?.zone ?? null, now()),
    now: at,
  });
  if (moment) return moment;
  throw new AppError('usage', `when it is day for ${chat.title} is too uncertain`, {
    hint: `say where they are: tgcrm chats set ${chat.id} --time-zone Europe/Berlin`,
  });
}

function holidaysIn(zone: string | null, now: Date): ReadonlySet<string> {
  return zone === null ? new Set<string>() : holidaysOf(zone, now.getUTCFullYear());
}

function zoneOf(chat: ChatRow, { events, hints }: ZoneEvidence, at: number): ZoneBelief {
  if (chat.timeZone === null) return zoneBelief(events, hints);
  return knownZone(offsetAt(chat.timeZone, at), `${chat.timeZone}, as you said`);
}
