import type { ChatKind, Instant } from '../../../store/schema.ts';
import { inLatin } from '../names/latin-letters.ts';
import { foldLetters } from '../speech/plain-words.ts';
import { matchesOf } from '../text/matches.ts';

export type Side = 'mine' | 'theirs';

export interface ConversationMessage {
  id: number;
  sentAt: Instant;
  text: string;
  media: string | null;
  /** Of my account, or of a colleague. */
  isMine: boolean;
  /** `u123`; `null` where Telegram hides it. */
  sender: string | null;
  senderName: string | null;
  replyTo: number | null;
  isBot: boolean;
}

export interface Conversation {
  kind: ChatKind;
  participantCount: number | null;
  /** Oldest first; the newest sixty are enough. */
  messages: readonly ConversationMessage[];
  /** How my side is called: names and usernames, mine and those of colleagues. */
  ours: { names: readonly string[]; usernames: readonly string[] };
  /** Up to this message a person has said that nothing is owed. */
  settledTo: number | null;
}

export interface Heard {
  /** What was said between my side and theirs, without what they tell each other. */
  messages: readonly ConversationMessage[];
  /** So many people that only what is said to me asks for an answer. */
  isCrowd: boolean;
}

/** What was left open before that is not open any more; and reading costs a twentieth of a millisecond for each. */
const mostHeard = 40;

/** In larger groups a stranger's message does not ask for my answer. */
const mostOfSmallGroup = 15;

export function hear({ kind, participantCount, messages, ours }: Conversation): Heard {
  if (kind === 'channel' || kind === 'bot') return { messages: [], isCrowd: false };
  const said = messages
    .filter(({ media, isBot }) => media !== 'service' && !isBot)
    .slice(-mostHeard);
  if (kind === 'user') return { messages: said, isCrowd: false };
  const senders = new Set(said.map(({ sender }) => sender));
  const isCrowd = (participantCount ?? senders.size) > mostOfSmallGroup;
  const names = namesIn(said, ours);
  const byId = new Map(said.map((message) => [message.id, message] as const));
  let before: { message: ConversationMessage; isInternal: boolean } | null = null;
  const heard = said.filter((message) => {
    const to = addressee(message, { names, answered: byId.get(message.replyTo ?? 0) });
    const isInternal =
      to === (message.isMine ? 'mine' : 'theirs') ||
      (to === null && before?.isInternal === true && isAside(message, before.message));
    before = { message, isInternal };
    return !isInternal && (to !== null || !isCrowd);
  });
  return { isCrowd, messages: heard };
}

/** "Ann, can you …?" – "On it": among themselves, although the answer names nobody. */
function isAside(message: ConversationMessage, before: ConversationMessage): boolean {
  if (message.isMine !== before.isMine || message.sender === before.sender) return false;
  return message.text.length <= longestAside && !/[?？؟]/.test(message.text);
}

const longestAside = 60;

interface Names {
  /** First names, folded. */
  firstNames: ReadonlyMap<string, Side>;
  usernames: ReadonlySet<string>;
}

function namesIn(messages: readonly ConversationMessage[], ours: Conversation['ours']): Names {
  const firstNames = new Map<string, Side>();
  for (const { senderName, isMine } of messages) {
    const name = firstWord(senderName ?? '');
    if (name.length >= 2) firstNames.set(name, isMine ? 'mine' : 'theirs');
  }
  for (const name of ours.names) {
    if (firstWord(name).length >= 2) firstNames.set(firstWord(name), 'mine');
  }
  return { firstNames, usernames: new Set(ours.usernames.map((name) => name.toLowerCase())) };
}

function firstWord(name: string): string {
  return inLatin(/[\p{L}\p{M}\d_]+/u.exec(foldLetters(name.slice(0, 64)))?.[0] ?? '');
}

interface Around {
  names: Names;
  /** The message that this one replies to, where it is known. */
  answered: ConversationMessage | undefined;
}

/** Whom a message in a group is said to; `null` for everybody. */
function addressee(
  { text, sender, isMine }: ConversationMessage,
  { names, answered }: Around,
): Side | null {
  const beginning = text.slice(0, longestRead);
  const mentioned = matchesOf(handle, beginning).map(([, name = '']) =>
    names.usernames.has(name.toLowerCase()),
  );
  if (mentioned.length > 0) {
    return mentioned.includes(!isMine) ? across(isMine) : isMine ? 'mine' : 'theirs';
  }
  const called = calledName(beginning, names.firstNames);
  if (called) return called;
  if (!answered || (answered.sender === sender && sender !== null)) return null;
  return answered.isMine ? 'mine' : 'theirs';
}

const handle = /(?<![\w.@])@(\w{3,32})/g;
const longestRead = 600;

function across(isMine: boolean): Side {
  return isMine ? 'theirs' : 'mine';
}

/** `Mira, could you …`, `Hi Omar!`: a name that stands where one calls somebody. */
function calledName(text: string, firstNames: ReadonlyMap<string, Side>): Side | null {
  const words = foldLetters(text.slice(0, 80)).match(/[\p{L}\p{M}\d_]+|[,!:?—–-]/gu) ?? [];
  const index = words.slice(0, 2).findIndex((word) => firstNames.has(inLatin(word)));
  if (index < 0) return null;
  const next = words[index + 1];
  const isCalled =
    index === 1 || next === undefined || /^[,!:?—–-]$/.test(next) || asksNext.has(next);
  return isCalled ? (firstNames.get(inLatin(words[index] ?? '')) ?? null) : null;
}

const asksNext = new Set(
  'can could would will please pls do did are is what when where how подскажи подскажите можешь можете пришли скинь'.split(
    ' ',
  ),
);
