import type { Kysely } from 'kysely';
import { listParticipants } from '../../store/participants.ts';
import { listPeers } from '../../store/peers.ts';
import type { ChatRow, Schema } from '../../store/schema.ts';
import { accountWarnings } from '../rules/company/impostors.ts';
import { findStored } from './find-stored.ts';
import { parseSuggestion } from './stored-suggestion.ts';
import { toPerson } from './to-person.ts';

/** What the stored suggestion warns of, and what is known of the accounts by now. */
export async function readWarnings(
  db: Kysely<Schema>,
  { id, accountId, peerId }: Pick<ChatRow, 'id' | 'accountId' | 'peerId'>,
): Promise<string[]> {
  const row = await findStored(db, id);
  const members = (await listParticipants(db, [id])).filter(({ role }) => role !== 'left');
  const partner = await listPeers(db, { accountId, peerIds: [peerId] });
  const people = [...members, ...partner].map((one) => toPerson(one, null));
  const stored = row ? (parseSuggestion(row)?.warnings ?? []) : [];
  return [...new Set([...accountWarnings(people), ...stored])];
}
