import type { Instant, Turn } from '../../../store/schema.ts';
import { type Conversation, hear } from './conversation.ts';
import type { Move, OpenLoops } from './loops.ts';
import { findOpenLoops } from './open-loops.ts';

export interface WhoseTurn {
  /** `null` where nobody owes anybody: broadcasts, bots, crowds in which I do not take part, chats without messages. */
  turn: Turn | null;
  /** Since when: the first message of those that wait for an answer, or the one that closed it. */
  since: Instant | null;
}

/** What was heard in a chat, and what is open after it: read once, for the turn and for the next steps. */
export interface Reading {
  loops: OpenLoops;
  isCrowd: boolean;
  /** When the last message was, if a person has said that nothing is owed up to it. */
  settledAt: Instant | null;
}

export function readConversation(conversation: Conversation): Reading {
  const { messages, isCrowd } = hear(conversation);
  const { settledTo } = conversation;
  const last = messages.at(-1);
  return {
    loops: findOpenLoops(messages, settledTo),
    isCrowd,
    settledAt: last && settledTo !== null && last.id <= settledTo ? last.sentAt : null,
  };
}

export function whoseTurn({ loops, isCrowd, settledAt }: Reading): WhoseTurn {
  const { run, isAnswer } = loops;
  const last = run.at(-1);
  if (settledAt !== null) return { turn: 'closed', since: settledAt };
  if (!last) return { turn: null, since: null };
  const closed: WhoseTurn = { turn: 'closed', since: last.message.sentAt };
  const begun = (run.find((move) => !isQuiet(move)) ?? last).message.sentAt;
  const mine: WhoseTurn = { turn: 'mine', since: begun };
  const theirs: WhoseTurn = { turn: 'theirs', since: begun };
  if (run.some(({ asks }) => asks)) return last.message.isMine ? theirs : mine;
  const isOpen = ({ message }: Move) =>
    loops.promises.some((promise) => promise.message === message && !promise.isConditional);
  if (run.some(isOpen)) return last.message.isMine ? mine : theirs;
  // Of two questions one was answered.
  const owed = last.message.isMine && loops.questions.find(({ owedBy }) => owedBy === 'mine');
  if (owed) return { turn: 'mine', since: owed.message.sentAt };
  if (isAcknowledged(loops)) return owedByMe(loops) ?? closed;
  if (run.every((move) => isQuiet(move) || (isQuiet(last) && isCheer(move)))) {
    if (!isAnswer && !run.some(isLastWord)) {
      return last.message.isMine ? theirs : mine;
    }
    return owedByMe(loops) ?? closed;
  }
  if (run.some(endsIt)) return closed;
  // An automatic reply: they will see what was written when they are back.
  if (isAnswer && !last.message.isMine && isAbsence(last)) return theirs;
  if (!last.message.isMine) return mine;
  return isCrowd ? { turn: null, since: null } : theirs;
}

/** What I have promised is owed, whoever said thanks for it. */
function owedByMe({ promises }: OpenLoops): WhoseTurn | null {
  const promised = promises.find(({ by, isConditional }) => by === 'mine' && !isConditional);
  return promised ? { turn: 'mine', since: promised.message.sentAt } : null;
}

/** "Ah, pity, next time then": a few words that take in what had asked nothing. */
function isAcknowledged({ run, before }: OpenLoops): boolean {
  if (before.length === 0 || before.some(({ asks }) => asks)) return false;
  return run.every(
    ({ speech, promises, message }) =>
      speech.length <= mostOfAcknowledgement &&
      takesIn.test(speech.sentences[0]?.words ?? '') &&
      !speech.sentences.some(({ words }) => turnsRound.test(words)) &&
      !(speech.asks || promises || speech.delivers || speech.tellsOfTrouble) &&
      message.media === null,
  );
}

const mostOfAcknowledgement = 6;

const takesIn =
  /^ (?:ah+|oh+|aw+|cool|yep|yes|yeah|yup|ok|okay|nice|great|good|fine|alright|right|fair|gotcha|makes sense|perfect|awesome|sweet|dope|neat|lovely|brilliant|wonderful|sure(?: thing)?|bet|(?:ur|youre|you are|u r) (?:the best|a (?:star|legend|hero|lifesaver))|legend|u rock|you rock|understood|i see|see it|haha|hm+|pity|shame|too bad|а+|о+|ну|ок|да|ага|ясно|понял[аи]?|понятно|жаль|круто|хорошо|класс|отлично|добре|шкода|гаразд|vale|bueno|claro|pena|lastima|que pena|beleza|tudo bem|entendi|dac+ord|dommage|gut|alles klar|schade|na gut|peccato|va bene|capito|tamam|peki|anladim|oke|baik|siap|szkoda|jasne) /u;

/** What follows is more than that. */
const turnsRound =
  / (?:but|though|however|also|and we|we also|но|але|pero|mas|mais|aber|ma|ama|ale) /u;

function isAbsence({ speech: { isAway, remindsMe } }: Move): boolean {
  return isAway && remindsMe === null;
}

/** Thanks, agrees, declines, or says that no answer is needed. */
function isQuiet(move: Move): boolean {
  const { message, speech } = move;
  // "Done ✅" of mine is an answer, of theirs the end of it.
  const isAnswer = message.isMine && speech.delivers;
  return (speech.isClosing && !isAnswer) || endsIt(move);
}

/** Nothing has to be said to it, although nothing had been said before. */
function isLastWord({ speech: { asksNoAnswer, refuses, remindsMe } }: Move): boolean {
  return asksNoAnswer || (refuses && remindsMe === null);
}

/** "LFG", before the thanks. */
function isCheer({ speech, promises }: Move): boolean {
  return speech.length <= 3 && !speech.delivers && !promises;
}

function endsIt({ message, speech, agrees }: Move): boolean {
  const { refuses, asksNoAnswer, waives, receives, delivers, length } = speech;
  // "Sent!" of theirs, and nothing to look at.
  if (!message.isMine && delivers && message.media === null && length <= fewWords) return true;
  return agrees || refuses || asksNoAnswer || waives || (receives && length <= shortWords);
}

/** "Sent the rest" */
const fewWords = 3;
/** "Received, thank you" ends it; a page that begins so does not. */
const shortWords = 12;
