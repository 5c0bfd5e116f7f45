import { listParticipants } from '../store/participants.ts';
import { findPeer } from '../store/peers.ts';
import type { ChatRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import type { ZoneHint } from './rules/moment/zone-belief.ts';
import { placeHint } from './rules/moment/zone-hints.ts';

/** In a crowd nobody's zone is everybody's. */
const mostPeople = 8;

/**
 * Where the bios of the few people here say that they are; whoever I am says nothing about them.
 *
 * @param at milliseconds since 1970, for daylight saving time
 */
export async function placeHints(
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
