import { listMessages } from '../store/messages.ts';
import { listParticipants } from '../store/participants.ts';
import { findPeer } from '../store/peers.ts';
import type { ChatRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { bestMoment, type Moment } from './rules/moment/best-moment.ts';
import { answeredTurns, openings, type TimedMessage } from './rules/moment/events.ts';
import {
  knownZone,
  type ZoneBelief,
  type ZoneHint,
  zoneBelief,
} from './rules/moment/zone-belief.ts';
import { offsetAt, placeHint } from './rules/moment/zone-hints.ts';

export interface MomentOptions {
  /** Local hours of the other side, `sending.quietHours`. */
  quiet: { from: number; to: number };
}

/** Of one chat: a year of somebody who writes daily. */
const newestMessages = 3000;
/** In a crowd nobody's zone is everybody's. */
const mostPeople = 8;

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
  return zoneBelief(events, await hintsOf({ db }, { chat, at }));
}

/** From the bios of the few people here; whoever I am says nothing about them. */
async function hintsOf(
  { db }: Pick<Doors, 'db'>,
  { chat, at }: { chat: ChatRow; at: number },
): Promise<ZoneHint[]> {
  const { accountId, peerId } = chat;
  const isPrivate = chat.kind === 'user' || chat.kind === 'bot';
  const person = isPrivate ? await findPeer(db, { accountId, peerId }) : undefined;
  const members = person ? [person] : await listParticipants(db, [chat.id]);
  if (members.length > mostPeople) return [];
  return members.flatMap(({ name, bio }) => placeHint(`${name} ${bio ?? ''}`, at) ?? []);
}
