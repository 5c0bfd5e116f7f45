import { listMessages } from '../store/messages.ts';
import { listParticipants } from '../store/participants.ts';
import { findPeer } from '../store/peers.ts';
import type { ChatRow, MessageRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { type ActivityEvent, openings, type TimedMessage } from './rules/moment/events.ts';
import type { ZoneHint } from './rules/moment/zone-belief.ts';
import { languageHint, placeHint } from './rules/moment/zone-hints.ts';
import { languageOf } from './rules/text/language.ts';

/** What there is to tell from where the other side of a chat is. */
export interface ZoneEvidence {
  /** Places first, in which they say that they are; then the language that they write. */
  hints: ZoneHint[];
  /** When they began to write of their own accord. */
  events: ActivityEvent[];
  /** A place is named, or they began to write often enough: quiet hours may rest on it alone. */
  isKnown: boolean;
  messages: TimedMessage[];
}

/** @param at milliseconds since 1970, for daylight saving time */
export async function zoneEvidence(
  { db }: Pick<Doors, 'db'>,
  chat: ChatRow,
  at: number,
): Promise<ZoneEvidence> {
  const rows = await listMessages(db, { chatId: chat.id, limit: newestMessages });
  const written = rows.filter(({ media }) => media !== 'service');
  const messages = written.map(timed);
  const events = openings(messages, at);
  const places = await placeHints({ db }, chat, at);
  const language = languageOf(theirTexts(written));
  const spoken = language === null ? null : languageHint(language, at);
  return {
    hints: [...places, ...(spoken === null ? [] : [spoken])],
    events,
    isKnown: places.length > 0 || events.length >= enoughEvents,
    messages,
  };
}

/** Of one chat: a year of somebody who writes daily. */
const newestMessages = 3000;

/** Below it hours of writing hold no send by themselves: nobody's zone is known from them. */
const enoughEvents = 30;

/** In a crowd nobody's zone is everybody's. */
const mostPeople = 8;

/** Where the bios of the few people here say that they are; whoever I am says nothing about them. */
async function placeHints(
  { db }: Pick<Doors, 'db'>,
  chat: ChatRow,
  at: number,
): Promise<ZoneHint[]> {
  const { accountId, peerId } = chat;
  const isPrivate = chat.kind === 'user' || chat.kind === 'bot';
  const person = isPrivate ? await findPeer(db, { accountId, peerId }) : undefined;
  const members = person ? [person] : await listParticipants(db, [chat.id]);
  if (members.length > mostPeople) return [];
  return members.flatMap(({ name, bio }) => placeHint(`${name} ${bio ?? ''}`, at) ?? []);
}

function timed({ sentAt, isOutgoing }: MessageRow): TimedMessage {
  return { sentAt, isMine: isOutgoing === 1 };
}

/** The newest ones tell enough. */
function theirTexts(rows: readonly MessageRow[]): string[] {
  return rows
    .filter(({ isOutgoing }) => isOutgoing === 0)
    .slice(-60)
    .map(({ text }) => text);
}
