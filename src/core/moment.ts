import { listMessages } from '../store/messages.ts';
import type { ChatRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { placeHints } from './place-hints.ts';
import { bestMoment, type Moment } from './rules/moment/best-moment.ts';
import { answeredTurns, openings, type TimedMessage } from './rules/moment/events.ts';
import { knownZone, type ZoneBelief, zoneBelief } from './rules/moment/zone-belief.ts';
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
  const zone = await zoneOf({ db }, { chat, events, at });
  const turns = answeredTurns(messages, at);
  const moment = bestMoment({ events, zone, turns, quiet, now: at });
  if (moment) return moment;
  throw new AppError('usage', `when it is day for ${chat.title} is too uncertain`, {
    hint: `say where they are: tgcrm chats set ${chat.id} --time-zone Europe/Berlin`,
  });
}

async function zoneOf(
  { db }: Pick<Doors, 'db'>,
  { chat, events, at }: { chat: ChatRow; events: ReturnType<typeof openings>; at: number },
): Promise<ZoneBelief> {
  if (chat.timeZone !== null) {
    return knownZone(offsetAt(chat.timeZone, at), `${chat.timeZone}, as you said`);
  }
  return zoneBelief(events, await placeHints({ db }, chat, at));
}
