import { listMessages } from '../../store/messages.ts';
import { listPresent } from '../../store/participants.ts';
import { listPeers } from '../../store/peers.ts';
import type { ChatRow, PeerRow } from '../../store/schema.ts';
import { listShortChats, type SaidMessage } from '../../store/short-chats.ts';
import type { Doors } from '../doors.ts';
import type { Evidence, EvidenceMessage, Person } from '../rules/evidence.ts';
import { textList } from '../stored-texts.ts';
import type { Surroundings } from './surroundings.ts';
import { toPerson } from './to-person.ts';

type Db = Pick<Doors, 'db'>;

export interface EvidenceRequest {
  chat: ChatRow;
  surroundings: Surroundings;
  /** Who is in the chat by now. */
  members: readonly PeerRow[];
  /** As many as there are, before they are read. */
  messageCount: number;
}

export interface ReadEvidence<Request> {
  request: Request;
  evidence: Evidence;
  /** Peer ids of those who were looked for besides the members; and those of them who were found. */
  writers: string[];
  writerRows: PeerRow[];
}

/**
 * Each chat, its people and so many of its messages: the first, where people introduce themselves, and the newest.
 * Those with few messages come first, since they are read together; a long one is read when its turn comes.
 */
export async function* readEvidences<Request extends EvidenceRequest>(
  { db }: Db,
  requests: readonly Request[],
): AsyncGenerator<ReadEvidence<Request>> {
  const isLong = ({ messageCount }: Request) => messageCount > shortChat;
  const short = requests.filter((request) => !isLong(request));
  const messages = await listShortChats(
    db,
    short.map(({ chat }) => chat.id),
  );
  yield* await withPeople(
    db,
    short.map((request) => ({ request, messages: messages.get(request.chat.id) ?? [] })),
  );
  for (const request of requests.filter(isLong))
    yield* await withPeople(db, [{ request, messages: await readLongChat(db, request.chat.id) }]);
}

export async function readEvidence(
  { db }: Db,
  { chat, surroundings }: Pick<EvidenceRequest, 'chat' | 'surroundings'>,
): Promise<Evidence> {
  const [members = []] = await readMembers(db, [chat]);
  const messages = await readLongChat(db, chat.id);
  const request = { chat, surroundings, members, messageCount: messages.length };
  const [read] = await withPeople(db, [{ request, messages }]);
  if (!read) throw new Error('nothing came of one chat');
  return read.evidence;
}

const shortChat = 100;
const newestMessages = 1500;
const firstMessages = 500;
/** Of those who are not listed as members but have written: a community has thousands. */
const mostWriters = 200;

async function readLongChat(db: Db['db'], chatId: string): Promise<SaidMessage[]> {
  const newest = await listMessages(db, { chatId, limit: newestMessages });
  const isMore = newest.length === newestMessages;
  const first = isMore ? await listMessages(db, { chatId, after: 0, limit: firstMessages }) : [];
  const from = newest[0]?.messageId ?? 0;
  return [...first.filter(({ messageId }) => messageId < from), ...newest];
}

/**
 * Who is in each of the chats by now, by name. In two queries: PostgreSQL, before it has counted its rows, joins
 * the people of a hundred chats in a second.
 */
export async function readMembers(
  db: Db['db'],
  chats: readonly Pick<ChatRow, 'id' | 'accountId'>[],
): Promise<PeerRow[][]> {
  const ids = chats.map(({ id }) => id);
  const present = Map.groupBy(await listPresent(db, ids), ({ chatId }) => chatId);
  const people = await readPeers(
    db,
    chats.map(({ id, accountId }) => ({
      accountId,
      peerIds: (present.get(id) ?? []).map(({ peerId }) => peerId),
    })),
  );
  return people.map((some) => some.toSorted((a, b) => inOrder(a.name, b.name)));
}

/** As both databases order texts: by code points, where JavaScript goes by halves of pairs. */
function inOrder(a: string, b: string): number {
  if (a === b) return 0;
  const hasPairs = /[\ud800-\udfff]/.test(a + b);
  return hasPairs ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}

async function withPeople<Request extends EvidenceRequest>(
  db: Db['db'],
  read: readonly { request: Request; messages: readonly SaidMessage[] }[],
): Promise<ReadEvidence<Request>[]> {
  const chats = read.map((one) => ({ ...one, writers: writersOf(one.request, one.messages) }));
  const known = await readPeers(
    db,
    chats.map(({ request: { chat }, writers }) => ({
      accountId: chat.accountId,
      peerIds: writers,
    })),
  );
  return chats.map(({ request, messages, writers }, index) => {
    const { id, kind, title, username, participantCount } = request.chat;
    const { known: companies, own } = request.surroundings;
    const writerRows = known[index] ?? [];
    const evidence = {
      chat: { id, kind, title, username, participantCount },
      people: peopleOf(request, writerRows),
      messages: messages.map(toMessage),
      known: companies,
      own,
    };
    return { request, evidence, writers, writerRows };
  });
}

function writersOf({ chat, members }: EvidenceRequest, messages: readonly SaidMessage[]): string[] {
  const isPrivate = chat.kind === 'user' || chat.kind === 'bot';
  const writers = new Set(messages.map(({ senderPeerId }) => senderPeerId).filter(isUser));
  if (isPrivate) writers.add(chat.peerId);
  for (const { peerId } of members) writers.delete(peerId);
  return [...writers].slice(-mostWriters);
}

/** Of each chat those who are known, in one query for each account. */
export async function readPeers(
  db: Db['db'],
  chats: readonly { accountId: string; peerIds: readonly string[] }[],
): Promise<PeerRow[][]> {
  const found = new Map<string, PeerRow>();
  for (const [accountId, some] of Map.groupBy(chats, (chat) => chat.accountId)) {
    const ids = [...new Set(some.flatMap((chat) => chat.peerIds))];
    if (ids.length === 0) continue;
    for (const row of await listPeers(db, { accountId, peerIds: ids }))
      found.set(`${accountId} ${row.peerId}`, row);
  }
  return chats.map((chat) =>
    chat.peerIds.toSorted().flatMap((peerId) => found.get(`${chat.accountId} ${peerId}`) ?? []),
  );
}

export function peopleOf(
  { members, surroundings: { me, mePeerId } }: Pick<EvidenceRequest, 'members' | 'surroundings'>,
  writers: readonly PeerRow[],
): Person[] {
  const people = [...members, ...writers].map((row) => toPerson(row, mePeerId));
  return me === null || people.some(({ isMe }) => isMe) ? people : [me, ...people];
}

function isUser(peerId: string | null): peerId is string {
  return peerId?.startsWith('u') ?? false;
}

function toMessage(row: SaidMessage): EvidenceMessage {
  const { messageId, senderPeerId, senderName, sentAt, text, fileName, forwardedFrom } = row;
  return {
    messageId,
    senderPeerId,
    senderName,
    sentAt,
    text,
    links: row.links === null ? [] : textList(row.links),
    fileName,
    forwardedFrom,
    isOutgoing: row.isOutgoing === 1,
  };
}
