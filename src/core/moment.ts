import { listMessages } from '../store/messages.ts';
import type { ChatRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { placeHints } from './place-hints.ts';
import { bestMoment, type Moment } from './rules/moment/best-moment.ts';
import {
  type ActivityEvent,
  answeredTurns,
  openings,
  type TimedMessage,
} from './rules/moment/events.ts';
import { holidaysOf } from './rules/moment/holidays.ts';
import {
  knownZone,
  type ZoneBelief,
  type ZoneHint,
  zoneBelief,
} from './rules/moment/zone-belief.ts';
import { offsetAt } from './rules/moment/zone-hints.ts';

export interface MomentOptions {
  /** Local hours of the other side, `sending.quietHours`. */
  quiet: { from: number; to: number };
}

/** Of one chat: a year of somebody who writes daily. */
const newestMessages = 3000;

/**
 * When to write into a chat, from when the other side has begun to write by itself and from where they seem to be.
 *
 * @throws {AppError} `usage` when every hour may be a quiet one for them: then their time zone has to be told.
 */
export async function momentFor(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  chat: ChatRow,
  { quiet }: MomentOptions,
): Promise<Moment> {
  const rows = await listMessages(db, { chatId: chat.id, limit: newestMessages });
  const messages: TimedMessage[] = rows
    .filter(({ media }) => media !== 'service')
    .map(({ sentAt, isOutgoing }) => ({ sentAt, isMine: isOutgoing === 1 }));
  const at = now().getTime();
  const events = openings(messages, at);
  const hints = chat.timeZone === null ? await placeHints({ db }, chat, at) : [];
  const zone = zoneOf(chat, { events, hints, at });
  const turns = answeredTurns(messages, at);
  const named = chat.timeZone ?? hints[0]?.zone ?? null;
  const holidays = named === null ? new Set<string>() : holidaysOf(named, now().getUTCFullYear());
  const moment = bestMoment({ events, zone, turns, quiet, holidays, now: at });
  if (moment) return moment;
  throw new AppError('usage', `when it is day for ${chat.title} is too uncertain`, {
    hint: `say where they are: tgcrm chats set ${chat.id} --time-zone Europe/Berlin`,
  });
}

function zoneOf(
  chat: ChatRow,
  { events, hints, at }: { events: ActivityEvent[]; hints: readonly ZoneHint[]; at: number },
): ZoneBelief {
  if (chat.timeZone !== null) {
    return knownZone(offsetAt(chat.timeZone, at), `${chat.timeZone}, as you said`);
  }
  return zoneBelief(events, hints);
}
