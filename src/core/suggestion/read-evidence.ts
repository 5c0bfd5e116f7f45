import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { findAccount } from '../../store/accounts.ts';
import { listTitles } from '../../store/chat-titles.ts';
import { listCompanies } from '../../store/companies.ts';
import { listMessages } from '../../store/messages.ts';
import { countSharedGroups, listParticipants } from '../../store/participants.ts';
import { findPeer, listPeers } from '../../store/peers.ts';
import type { AccountRow, ChatRow, CompanyRow, MessageRow, PeerRow } from '../../store/schema.ts';
import { readSetting } from '../../store/settings.ts';
import type { Doors } from '../doors.ts';
import { type LearnedCompanies, readCompanyModel } from '../learning/company-model.ts';
import { readModelRecord } from '../learning/model-record.ts';
import type {
  Evidence,
  EvidenceMessage,
  KnownCompany,
  OwnSide,
  Person,
} from '../rules/evidence.ts';
import type { ModelRecord } from '../rules/model-trust.ts';
import { inferColleagues, inferOwnSide } from '../rules/own-side.ts';
import { textList, textsByName } from '../stored-texts.ts';
import { readWebFacts, type WebFacts } from './web-facts.ts';

type Db = Pick<Doors, 'db'>;

/** What is the same for every chat of an account: read once for a run. */
export interface Surroundings {
  accountId: string;
  mePeerId: string | null;
  /** The account itself, who is in each of its chats. */
  me: Person | null;
  own: OwnSide;
  known: KnownCompany[];
  /** Another one when any of them has changed. */
  knownMark: string;
  /** What the person's answers have taught; `null` while there is nothing. */
  model: LearnedCompanies | null;
  /** How often a language model was right for this person. */
  record: ModelRecord;
  web: WebFacts;
}

export async function readSurroundings({ db }: Db, accountId: string): Promise<Surroundings> {
  const { me, own: said } = await readOwnSide({ db }, accountId);
  const people = inferColleagues(await countSharedGroups(db, { accountId, most: largestTeam }));
  const own = { ...said, people };
  const known = (await listCompanies(db)).map(toKnown);
  const knownMark = createHash('sha256').update(JSON.stringify(known)).digest('hex').slice(0, 16);
  const model = await readCompanyModel(db);
  const record = await readModelRecord(db);
  const web = await readWebFacts({ db });
  const mePeerId = me?.peerId ?? null;
  return { accountId, mePeerId, me, own, known, knownMark, model, record, web };
}

/** Colleagues meet in working groups; in a crowd everybody meets everybody. */
const largestTeam = 60;

/** Who I am in an account, and what of the names in its titles is mine. */
export async function readOwnSide(
  { db }: Db,
  accountId: string,
): Promise<Pick<Surroundings, 'me' | 'own'>> {
  const account = await findAccount(db, accountId);
  const mePeerId = account?.telegramId ? `u${account.telegramId}` : null;
  const peer = mePeerId ? await findPeer(db, { accountId, peerId: mePeerId }) : undefined;
  const me = mePeerId ? toPerson(peer ?? bareAccount(mePeerId, account), mePeerId) : null;
  const given = v.safeParse(v.array(v.string()), await readSetting(db, 'own.companies'));
  const own = inferOwnSide({
    titles: await listTitles(db, { accountId, kinds: ['group', 'supergroup'] }),
    me,
    given: given.success ? given.output : [],
  });
  return { me, own };
}

/** The account as a peer, before any message has shown it as one. */
function bareAccount(peerId: string, account: AccountRow | undefined) {
  const { name = null, username = null } = account ?? {};
  return {
    peerId,
    name: name ?? '',
    username,
    bio: null,
    isBot: 0 as const,
    isDeleted: 0 as const,
  };
}

/** The chat, its people and so many of its messages: the first, where people introduce themselves, and the newest. */
export async function readEvidence(
  { db }: Db,
  { chat, surroundings }: { chat: ChatRow; surroundings: Surroundings },
): Promise<Evidence> {
  const chatId = chat.id;
  const newest = await listMessages(db, { chatId, limit: newestMessages });
  const isMore = newest.length === newestMessages;
  const first = isMore ? await listMessages(db, { chatId, after: 0, limit: firstMessages }) : [];
  const from = newest[0]?.messageId ?? 0;
  const rows = [...first.filter(({ messageId }) => messageId < from), ...newest];
  const { id, kind, title, username, participantCount } = chat;
  return {
    chat: { id, kind, title, username, participantCount },
    people: await readPeople({ db }, { chat, surroundings, messages: rows }),
    messages: rows.map(toMessage),
    known: surroundings.known,
    own: surroundings.own,
  };
}

const newestMessages = 1500;
const firstMessages = 500;
/** Of those who are not listed as members but have written: a community has thousands. */
const mostWriters = 200;

async function readPeople(
  { db }: Db,
  {
    chat,
    surroundings: { mePeerId, me },
    messages,
  }: { chat: ChatRow; surroundings: Surroundings; messages: readonly MessageRow[] },
): Promise<Person[]> {
  const members = (await listParticipants(db, [chat.id])).filter(({ role }) => role !== 'left');
  const isPrivate = chat.kind === 'user' || chat.kind === 'bot';
  const writers = new Set(messages.map(({ senderPeerId }) => senderPeerId).filter(isUser));
  if (isPrivate) writers.add(chat.peerId);
  for (const { peerId } of members) writers.delete(peerId);
  const others = await listPeers(db, {
    accountId: chat.accountId,
    peerIds: [...writers].slice(-mostWriters),
  });
  const people = [...members, ...others].map((row) => toPerson(row, mePeerId));
  return me === null || people.some(({ isMe }) => isMe) ? people : [me, ...people];
}

function isUser(peerId: string | null): peerId is string {
  return peerId?.startsWith('u') ?? false;
}

export function toPerson(
  row: Pick<PeerRow, 'peerId' | 'name' | 'username' | 'bio' | 'isBot' | 'isDeleted'> &
    Partial<Pick<PeerRow, 'mark' | 'formerName' | 'nameChangedAt'>>,
  mePeerId: string | null,
): Person {
  const { peerId, name, username, bio, mark, formerName, nameChangedAt } = row;
  return {
    peerId,
    name,
    username,
    bio,
    isBot: row.isBot === 1,
    isDeleted: row.isDeleted === 1,
    isMe: peerId === mePeerId,
    ...((mark === 'scam' || mark === 'fake') && { mark }),
    ...(formerName && nameChangedAt && { renamed: { from: formerName, at: nameChangedAt } }),
  };
}

function toMessage(row: MessageRow): EvidenceMessage {
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

function toKnown({ id, name, domain, url, socials, aliases }: CompanyRow): KnownCompany {
  return { id, name, domain, url, socials: textsByName(socials), aliases: textList(aliases) };
}
