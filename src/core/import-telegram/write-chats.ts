import type { Kysely } from 'kysely';
import { chatIdOf } from '../../store/chat-id.ts';
import { listChatsById, upsertChats } from '../../store/chats.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import { type SeenPeer, upsertPeers } from '../../store/peers.ts';
import type { ChatKind, Schema } from '../../store/schema.ts';

/** The chats of an export, and whoever wrote in them. */
export interface ChatsAndPeople {
  accountId: string;
  chats: NewChat[];
  people: PersonSeen[];
  seenAt: string;
}

export interface NewChat {
  peerId: string;
  kind: ChatKind;
  title: string;
  /** Mine, with myself: its title is no name of mine. */
  isSaved: boolean;
}

export interface PersonSeen {
  peerId: string;
  name: string;
}

export async function writeChats(db: Kysely<Schema>, all: ChatsAndPeople): Promise<void> {
  await inTransaction(db, async (trx) => {
    await addChats(trx, all);
    await addPeople(trx, all);
  });
}

/** A chat that is stored keeps everything it has: the export may be older than what a sync has seen. */
async function addChats(
  db: Kysely<Schema>,
  { accountId, chats, seenAt }: ChatsAndPeople,
): Promise<void> {
  if (chats.length === 0) return;
  const known = await listChatsById(
    db,
    chats.map(({ peerId }) => chatIdOf(accountId, peerId)),
  );
  const knownIds = new Set(known.map(({ id }) => id));
  const fresh = chats.filter(({ peerId }) => !knownIds.has(chatIdOf(accountId, peerId)));
  await upsertChats(
    db,
    fresh.map(({ peerId, kind, title }) => ({ accountId, peerId, kind, title })),
  );
  await upsertPeers(
    db,
    fresh
      .filter(({ isSaved }) => !isSaved)
      .map(({ peerId, title, kind }) =>
        partialPeer({ accountId, peerId, name: title, isBot: kind === 'bot', seenAt }),
      ),
  );
}

/**
 * Whoever wrote gets a name. Who takes part today only Telegram can tell, so no participants:
 * a sync asks for them where it finds none.
 */
async function addPeople(
  db: Kysely<Schema>,
  { accountId, people, seenAt }: ChatsAndPeople,
): Promise<void> {
  await upsertPeers(
    db,
    people.map((person) => partialPeer({ ...person, accountId, isBot: false, seenAt })),
  );
}

/** An export knows no access hash and may be old: it never replaces what Telegram told. */
function partialPeer(peer: {
  accountId: string;
  peerId: string;
  name: string;
  isBot: boolean;
  seenAt: string;
}): SeenPeer {
  return {
    ...peer,
    accessHash: null,
    username: null,
    bio: null,
    isBot: peer.isBot ? 1 : 0,
    isDeleted: 0,
    isMin: true,
  };
}
