import type { Kysely } from 'kysely';
import { insertMany, listOf } from './database/dialect.ts';
import { foldName } from './fold-name.ts';
import type { PeerRow, Schema } from './schema.ts';

/** A peer as Telegram showed it. One that is `isMin` is partial: it never replaces what is stored. */
export type SeenPeer = Omit<PeerRow, keyof Kept> & {
  mark?: PeerRow['mark'];
  isMin: boolean;
} & Partial<Pick<PeerRow, Sign>>;

/** Not told by whoever names a peer, or not by all. */
type Kept = Pick<PeerRow, 'mark' | 'formerName' | 'nameChangedAt' | Sign>;

/** What Telegram tells of strangers, all at once or not at all. */
type Sign = 'registeredIn' | 'renamedAt' | 'photoChangedAt' | 'signsToldAt';

/** A bio that was not told this time stays; so does an access hash. */
export async function upsertPeers(db: Kysely<Schema>, peers: readonly SeenPeer[]): Promise<void> {
  const whole = onceEach(peers.filter(({ isMin }) => !isMin));
  const partial = onceEach(peers.filter(({ isMin }) => isMin));
  await insertMany<PeerRow>(db, {
    table: 'peers',
    columns: COLUMNS,
    rows: whole.map(toRow),
    onConflict: WHOLE_REPLACES,
  });
  await insertMany<PeerRow>(db, {
    table: 'peers',
    columns: COLUMNS,
    // A hash from a partial object is of no use with any method that is called here.
    rows: partial.map((peer) => ({ ...toRow(peer), accessHash: null })),
    onConflict: 'on conflict (account_id, peer_id) do nothing',
  });
}

export async function findPeer(
  db: Kysely<Schema>,
  { accountId, peerId }: { accountId: string; peerId: string },
): Promise<PeerRow | undefined> {
  return db
    .selectFrom('peers')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('peerId', '=', peerId)
    .executeTakeFirst();
}

export async function listPeers(
  db: Kysely<Schema>,
  { accountId, peerIds }: { accountId: string; peerIds: readonly string[] },
): Promise<PeerRow[]> {
  return db
    .selectFrom('peers')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('peerId', 'in', listOf(db, peerIds))
    .orderBy('peerId')
    .execute();
}

const COLUMNS: readonly (keyof PeerRow)[] = [
  'accountId',
  'peerId',
  'accessHash',
  'name',
  'username',
  'bio',
  'isBot',
  'isDeleted',
  'seenAt',
  'mark',
  'formerName',
  'nameChangedAt',
  'registeredIn',
  'renamedAt',
  'photoChangedAt',
  'signsToldAt',
];

function toRow({ isMin: _, ...peer }: SeenPeer): PeerRow {
  const { registeredIn = null, renamedAt = null, photoChangedAt = null, signsToldAt = null } = peer;
  const told = { mark: peer.mark ?? null, registeredIn, renamedAt, photoChangedAt, signsToldAt };
  return { ...peer, ...told, formerName: null, nameChangedAt: null };
}

/** An account that was deleted has lost its name, and is no other person for that. */
const IS_RENAMED =
  'peers.name <> excluded.name and excluded.is_deleted = 0 and peers.is_deleted = 0';

const IS_TOLD = 'excluded.signs_told_at is not null';

/** `where`: a page of history names the same people again and again, and a row unchanged is not worth a write. */
const WHOLE_REPLACES = `on conflict (account_id, peer_id) do update set
  access_hash = coalesce(excluded.access_hash, peers.access_hash), name = excluded.name,
  username = excluded.username, bio = coalesce(excluded.bio, peers.bio), is_bot = excluded.is_bot,
  is_deleted = excluded.is_deleted, seen_at = excluded.seen_at, mark = coalesce(excluded.mark, peers.mark),
  former_name = case when ${IS_RENAMED} then peers.name else peers.former_name end,
  name_changed_at = case when ${IS_RENAMED} then excluded.seen_at else peers.name_changed_at end,
  ${['registered_in', 'renamed_at', 'photo_changed_at', 'signs_told_at']
    .map((sign) => `${sign} = case when ${IS_TOLD} then excluded.${sign} else peers.${sign} end`)
    .join(', ')}
  where peers.name <> excluded.name or peers.username is distinct from excluded.username
  or coalesce(excluded.access_hash, peers.access_hash) is distinct from peers.access_hash
  or coalesce(excluded.bio, peers.bio) is distinct from peers.bio
  or coalesce(excluded.mark, peers.mark) is distinct from peers.mark
  or (${IS_TOLD} and peers.signs_told_at is null)
  or peers.is_bot <> excluded.is_bot or peers.is_deleted <> excluded.is_deleted`;

/** PostgreSQL refuses to touch a row twice in one statement; the last sight of a peer counts. */
function onceEach(peers: readonly SeenPeer[]): SeenPeer[] {
  const byId = new Map(peers.map((peer) => [`${peer.accountId} ${peer.peerId}`, peer] as const));
  return [...byId.values()].toSorted((a, b) => (a.peerId < b.peerId ? -1 : 1));
}

/** Ids of all people and chats that may be meant by an id (`u1`), an `@username`, or words that all stand in the name. */
export async function findPeersNamed(db: Kysely<Schema>, words: string): Promise<string[]> {
  const text = words.trim().toLowerCase();
  const peers = db.selectFrom('peers').select('peerId').distinct().orderBy('peerId');
  const isUsername = text.startsWith('@');
  if (isUsername || /^[ugc]\d+$/.test(text)) {
    const exact = isUsername
      ? peers.where((eb) => eb(eb.fn<string>('lower', ['username']), '=', text.slice(1)))
      : peers.where('peerId', '=', text);
    return (await exact.execute()).map(({ peerId }) => peerId);
  }
  // No database folds the case of all scripts; a hundred thousand names are read in a few hundredths of a second.
  const named = await peers.select('name').execute();
  const parts = foldName(words).split(' ');
  return named
    .filter(({ name }) => parts.every((part) => foldName(name).includes(part)))
    .map(({ peerId }) => peerId);
}
