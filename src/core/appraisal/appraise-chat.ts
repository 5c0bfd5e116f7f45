import { listMessages } from '../../store/messages.ts';
import { listParticipants } from '../../store/participants.ts';
import { listPeers } from '../../store/peers.ts';
import type { ChatRow, MessageRow } from '../../store/schema.ts';
import type { NextStepRow } from '../../store/schema-records.ts';
import type { Doors } from '../doors.ts';
import { categoryEvidenceOf } from '../rules/category/evidence.ts';
import { guessCategory } from '../rules/category/guess-category.ts';
import type { OwnSide, Person } from '../rules/evidence.ts';
import type { Factor } from '../rules/factor.ts';
import { categoryCues, learnedOfCategory, toFeatures } from '../rules/learning/learn-categories.ts';
import { learnedOfPriority } from '../rules/learning/learn-priority.ts';
import { priorityOf } from '../rules/priority.ts';
import { readTitle } from '../rules/title/title.ts';
import { urgentWordIn } from '../rules/urgent-words.ts';
import { findStored } from '../suggestion/find-stored.ts';
import type { readOwnSide } from '../suggestion/surroundings.ts';
import { toPerson } from '../suggestion/to-person.ts';
import type { ConversationReader } from './conversation-reader.ts';
import type { Grounds } from './read-grounds.ts';
import { type ReadTurn, readTurn } from './read-turn.ts';

export type Side = Awaited<ReturnType<typeof readOwnSide>>;

export interface Appraisal {
  changes: Pick<ChatRow, 'category' | 'categoryConfidence' | 'priority'> & ReadTurn['changes'];
  steps: NextStepRow[];
  why: { category: Factor[]; priority: Factor[] };
  /** What was seen, as learning reads it: to be kept with a decision. */
  features: () => {
    category: ReturnType<typeof toFeatures> & { cues: string[] };
    priority: { points: Readonly<Record<string, number>> };
  };
}

export interface AppraiseRequest {
  chat: ChatRow;
  side: Side;
  grounds: Grounds;
  read: ConversationReader;
}

/** Whose turn it is in a chat, what it is for and how urgent it is, by the program's own lights. */
export async function appraiseChat(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { chat, side, grounds, read }: AppraiseRequest,
): Promise<Appraisal> {
  const kind = chat.peerId === telegramItself ? 'bot' : chat.kind;
  const messages = await listMessages(db, { chatId: chat.id, limit: newestMessages });
  const company = await companyBehind({ db }, { chat, own: side.own });
  // Saved messages: nobody answers there.
  const isSelf = chat.peerId === side.me?.peerId;
  const heard = { chat: { ...chat, kind }, messages: isSelf ? [] : messages, side };
  const { changes, steps, isAsked } = await readTurn(read, {
    ...heard,
    timeZone: grounds.timeZone,
  });
  const evidence = categoryEvidenceOf({
    chat: { ...chat, kind },
    people: await readOthers({ db }, { chat, side }),
    messages: messages.map(toSaid),
    own: side.own,
    hasCompany: company !== null,
  });
  const cues = categoryCues(chat);
  const { learned } = grounds;
  const guess = guessCategory(evidence, {
    among: grounds.categories.map(({ id }) => id),
    ...(learned && { learned: learnedOfCategory(learned.category, cues) }),
  });
  const category = grounds.categories.find(({ id }) => id === guess.category) ?? null;
  const last = messages.findLast(isTheirs);
  const { priority, factors, points } = priorityOf(
    {
      ...chat,
      kind,
      isArchived: chat.isArchived === 1,
      ...changes,
      isAsked,
      urgentWord: urgentWordIn(last?.text ?? ''),
      company,
      // What the person has said it is for is what it is for.
      category: grounds.said.category.has(chat.id)
        ? (grounds.categories.find(({ name }) => name === chat.category) ?? null)
        : guess.confidence > sureEnough
          ? category
          : null,
    },
    now(),
    learned ? learnedOfPriority(learned.priority) : undefined,
  );
  return {
    changes: {
      category: category?.name ?? null,
      categoryConfidence: category === null ? null : guess.confidence,
      priority,
      ...changes,
    },
    steps,
    why: { category: category === null ? [] : guess.factors, priority: factors },
    features: () => ({
      category: { ...toFeatures(guess.signs), cues },
      priority: { points },
    }),
  };
}

const newestMessages = 60;
/** A category that is as likely wrong is shown, and counts for nothing. */
const sureEnough = 0.5;
/** Telegram's own account for notices: a user by kind, but nobody is there. */
const telegramItself = 'u777000';

/** Before any suggestion was made, a title such as `Acme <> Mine` speaks for itself. */
async function companyBehind(
  { db }: Pick<Doors, 'db'>,
  { chat, own }: { chat: ChatRow; own: OwnSide },
): Promise<'confirmed' | 'suggested' | null> {
  if (chat.companyId !== null) return 'confirmed';
  const suggestion = await findStored(db, chat.id);
  if (suggestion) return suggestion.verdict === 'confident' ? 'suggested' : null;
  const isGroup = chat.kind === 'group' || chat.kind === 'supergroup';
  const { parts } = readTitle(chat.title, { people: [], ownNames: own.names });
  return isGroup && parts.some(({ role }) => role === 'pair') ? 'suggested' : null;
}

/** In a crowd one says little of the whole, and reading all would take long. */
const mostOthers = 60;

async function readOthers(
  { db }: Pick<Doors, 'db'>,
  { chat, side: { me } }: { chat: ChatRow; side: Side },
): Promise<Person[]> {
  if (chat.kind === 'channel' || (chat.participantCount ?? 0) > mostOthers) return [];
  const { accountId, peerId } = chat;
  const people =
    chat.kind === 'user' || chat.kind === 'bot'
      ? await listPeers(db, { accountId, peerIds: [peerId] })
      : (await listParticipants(db, [chat.id])).filter(({ role }) => role !== 'left');
  return people.map((person) => toPerson(person, me?.peerId ?? null));
}

function toSaid({ text, fileName, forwardedFrom, isOutgoing, senderPeerId }: MessageRow) {
  return { text, fileName, forwardedFrom, isOutgoing: isOutgoing === 1, senderPeerId };
}

function isTheirs({ isOutgoing, media }: MessageRow): boolean {
  return isOutgoing === 0 && media !== 'service';
}
