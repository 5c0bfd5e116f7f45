import { type Kysely, sql } from 'kysely';
import { insertMany, listOf } from './database/dialect.ts';
import { inTransaction } from './database/transaction.ts';
import type { PeerRow, Schema } from './schema.ts';
import type { ParticipantRow } from './schema-records.ts';

export interface ParticipantsSeen {
  chatId: string;
  people: readonly Omit<ParticipantRow, 'chatId'>[];
  /** Everybody who is in the chat: who is stored but not named has left. */
  isComplete: boolean;
}

export async function saveParticipants(
  db: Kysely<Schema>,
  { chatId, people, isComplete }: ParticipantsSeen,
): Promise<void> {
  const byPeer = new Map(people.map(({ peerId, role }) => [peerId, role] as const));
  await inTransaction(db, async (trx) => {
    await insertMany<ParticipantRow>(trx, {
      table: 'participants',
      columns: ['chatId', 'peerId', 'role'],
      rows: [...byPeer].map(([peerId, role]) => ({ chatId, peerId, role })),
      onConflict: `on conflict (chat_id, peer_id) do update set role = excluded.role
        where participants.role is distinct from excluded.role`,
    });
    if (!isComplete) return;
    await trx
      .updateTable('participants')
      .set({ role: 'left' })
      .where('chatId', '=', chatId)
      .where('peerId', 'not in', listOf(trx, [...byPeer.keys()]))
      .execute();
  });
}

export interface PersonRow extends ParticipantRow {
  name: string;
  username: string | null;
  bio: string | null;
  isBot: PeerRow['isBot'];
  isDeleted: PeerRow['isDeleted'];
  mark: PeerRow['mark'];
  formerName: PeerRow['formerName'];
  nameChangedAt: PeerRow['nameChangedAt'];
  registeredIn: PeerRow['registeredIn'];
  renamedAt: PeerRow['renamedAt'];
  photoChangedAt: PeerRow['photoChangedAt'];
  signsToldAt: PeerRow['signsToldAt'];
  contactId: string | null;
}

/** Who is or was in these chats, with the contact that a person became; by chat, then by name. */
export async function listParticipants(
  db: Kysely<Schema>,
  chatIds: readonly string[],
): Promise<PersonRow[]> {
  return db
    .selectFrom('participants')
    .innerJoin('chats', 'chats.id', 'participants.chatId')
    .innerJoin('peers', (join) =>
      join
        .onRef('peers.accountId', '=', 'chats.accountId')
        // A plain column would let SQLite go through all people of the account for each chat.
        .on('peers.peerId', '=', sql<string>`coalesce(participants.peer_id, '')`),
    )
    .leftJoin('contacts', (join) =>
      join
        .onRef('contacts.accountId', '=', 'chats.accountId')
        .onRef('contacts.peerId', '=', 'participants.peerId'),
    )
    .select(['participants.chatId', 'participants.peerId', 'participants.role'])
    .select(['peers.name', 'peers.username', 'peers.bio', 'peers.isBot', 'peers.isDeleted'])
    .select(['peers.mark', 'peers.formerName', 'peers.nameChangedAt'])
    .select(['peers.registeredIn', 'peers.renamedAt', 'peers.photoChangedAt', 'peers.signsToldAt'])
    .select('contacts.id as contactId')
    .where('participants.chatId', 'in', listOf(db, chatIds))
    .orderBy('participants.chatId')
    .orderBy('peers.name')
    .orderBy('participants.peerId')
    .execute();
}

/** Who is in these chats by now, without those who have left. */
export async function listPresent(
  db: Kysely<Schema>,
  chatIds: readonly string[],
): Promise<ParticipantRow[]> {
  return db
    .selectFrom('participants')
    .selectAll()
    .where('chatId', 'in', listOf(db, chatIds))
    .where((where) => where.or([where('role', 'is', null), where('role', '!=', 'left')]))
    .orderBy('chatId')
    .orderBy('peerId')
    .execute();
}

/** In how many groups of an account each person is who is in several; groups of up to `most` people count. */
export async function countSharedGroups(
  db: Kysely<Schema>,
  { accountId, most }: { accountId: string; most: number },
): Promise<{ groups: number; shared: Map<string, number> }> {
  const groups = db
    .selectFrom('chats')
    .where('accountId', '=', accountId)
    .where('kind', 'in', ['group', 'supergroup'])
    .where((where) =>
      where.or([where('participantCount', 'is', null), where('participantCount', '<=', most)]),
    );
  const known = await groups
    .select(({ fn }) => fn.countAll<number | string | bigint>().as('count'))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('participants')
          .select('participants.peerId')
          .whereRef('participants.chatId', '=', 'chats.id'),
      ),
    )
    .executeTakeFirst();
  const rows = await db
    .selectFrom('participants')
    .select(({ fn }) => ['peerId', fn.countAll<number | string | bigint>().as('count')])
    .where('chatId', 'in', groups.select('chats.id'))
    .where((where) => where.or([where('role', 'is', null), where('role', '!=', 'left')]))
    .groupBy('peerId')
    .having(({ fn }) => fn.countAll(), '>', 3)
    .execute();
  return {
    groups: Number(known?.count ?? 0),
    shared: new Map(rows.map(({ peerId, count }) => [peerId, Number(count)])),
  };
}
