import type { ConversationMessage, Side } from './conversation.ts';
import { type DatePhrase, findDate } from './date-phrase.ts';
import { findMeeting } from './meeting-phrase.ts';
import { isKept, promisedIn } from './promise.ts';
import { readSpeech, type Sentence, type Speech } from './speech.ts';

/** A question, or a task that somebody was asked to do. */
export interface Question {
  /** Who owes the answer. */
  owedBy: Side;
  message: ConversationMessage;
  sentence: Sentence;
  isErrand: boolean;
  due: DatePhrase | null;
}

export interface Promised {
  by: Side;
  message: ConversationMessage;
  sentence: Sentence;
  due: DatePhrase | null;
  /** To find out, think, come back: any news keeps it. Others are kept by handing something over. */
  isReport: boolean;
}

export interface Meeting {
  proposedBy: Side;
  message: ConversationMessage;
  at: DatePhrase | null;
  isAgreed: boolean;
}

/** "Ping me again in January": asked of me. */
export interface Reminder {
  message: ConversationMessage;
  sentence: Sentence;
  due: DatePhrase;
}

/** What one message did to the whole. */
export interface Move {
  message: ConversationMessage;
  speech: Speech;
  asks: boolean;
  promises: boolean;
  agrees: boolean;
}

/** What is open between the two sides after all that was said. */
export interface OpenLoops {
  questions: readonly Question[];
  promises: readonly Promised[];
  meeting: Meeting | null;
  reminder: Reminder | null;
  /** The messages of the side that spoke last, since the other side spoke. */
  run: readonly Move[];
  /** The other side had spoken before that. */
  isAnswer: boolean;
}

const nothing: OpenLoops = {
  questions: [],
  promises: [],
  meeting: null,
  reminder: null,
  run: [],
  isAnswer: false,
};

/** @param messages oldest first, as `hear` leaves them. */
export function findOpenLoops(
  messages: readonly ConversationMessage[],
  settledTo: number | null,
): OpenLoops {
  let loops = nothing;
  for (const message of messages) {
    const isSettled = settledTo !== null && message.id <= settledTo;
    const next = withMessage(loops, message);
    loops = isSettled ? { ...nothing, meeting: next.meeting, isAnswer: true } : next;
  }
  return loops;
}

function withMessage(loops: OpenLoops, message: ConversationMessage): OpenLoops {
  const speech = readSpeech(message);
  const side: Side = message.isMine ? 'mine' : 'theirs';
  const said = new Date(message.sentAt);
  const met = findMeeting(speech, { side, said, open: loops.meeting });
  const asked = askedIn(speech, { side, message, isMeeting: met.kind === 'proposed' });
  const promised = promisedIn(speech, {
    side,
    message,
    questions: loops.questions,
    isMeeting: met.kind !== 'none',
  });
  const isTurned = loops.run.length > 0 && loops.run[0]?.message.isMine !== message.isMine;
  const move: Move = {
    message,
    speech,
    asks: asked !== null || met.kind === 'proposed',
    promises: promised !== null,
    agrees: met.kind === 'agreed' || met.kind === 'agreed-to-other',
  };
  const questions = loops.questions.filter(
    (question) => !isAnswered(question, { side, speech, hasPromise: promised !== null }),
  );
  const promises = loops.promises.filter(
    (promise) => !isKept(promise, { side, message, speech, next: promised }),
  );
  return {
    questions: speech.refuses ? [] : questions.concat(asked ?? []),
    promises: promises.concat(promised ?? []),
    meeting: meetingAfter(loops.meeting, { met, message, side }),
    reminder: reminderAfter(loops.reminder, { speech, message, said }),
    run: isTurned ? [move] : [...loops.run, move],
    isAnswer: loops.isAnswer || isTurned,
  };
}

interface Spoken {
  side: Side;
  message: ConversationMessage;
}

function askedIn(
  speech: Speech,
  { side, message, isMeeting }: Spoken & { isMeeting: boolean },
): Question | null {
  if (speech.asks === null || speech.isPing) return null;
  const sentence = isMeeting ? besidesMeeting(speech, message) : speech.asks;
  if (sentence === null) return null;
  const said = new Date(message.sentAt);
  const whole = wholeOf(speech);
  if (side === 'theirs' && speech.remindsMe !== null && findDate(whole, said) !== null) return null;
  const isErrand = speech.isErrand;
  const due =
    isErrand && !isMeeting ? (findDate(sentence.words, said) ?? findDate(whole, said)) : null;
  return { owedBy: side === 'mine' ? 'theirs' : 'mine', message, sentence, isErrand, due };
}

/** All its sentences, for what stands beside the one in question. */
function wholeOf({ sentences }: Speech): string {
  return sentences
    .map(({ words }) => words)
    .join('')
    .slice(0, 600);
}

/** A question that is not about the meeting. */
function besidesMeeting({ sentences }: Speech, { sentAt }: ConversationMessage): Sentence | null {
  return (
    sentences.find(
      ({ words, acts }) =>
        words.includes(' ? ') &&
        !acts.has('meeting') &&
        !acts.has('proposal') &&
        findDate(words, new Date(sentAt)) === null &&
        words.length > 24,
    ) ?? null
  );
}

interface Answer {
  side: Side;
  speech: Speech;
  hasPromise: boolean;
}

function isAnswered({ owedBy }: Question, { side, speech, hasPromise }: Answer): boolean {
  if (owedBy !== side || speech.isPing) return false;
  return hasPromise || !speech.isClosing || speech.agrees || speech.accepts || speech.delivers;
}

type Met = ReturnType<typeof findMeeting>;

function meetingAfter(
  open: Meeting | null,
  { met, message, side }: Spoken & { met: Met },
): Meeting | null {
  switch (met.kind) {
    case 'none':
      return open;
    case 'cancelled':
      return null;
    case 'proposed':
      return { proposedBy: side, message, at: met.at, isAgreed: met.isSettled };
    case 'agreed':
      return open && { ...open, isAgreed: true };
    case 'agreed-to-other':
      return { proposedBy: side, message, at: met.at, isAgreed: true };
  }
}

function reminderAfter(
  before: Reminder | null,
  { speech, message, said }: { speech: Speech; message: ConversationMessage; said: Date },
): Reminder | null {
  if (!message.isMine && speech.remindsMe !== null) {
    const sentence = speech.remindsMe;
    const due = findDate(sentence.words, said) ?? findDate(wholeOf(speech), said);
    if (due) return { message, sentence, due };
  }
  if (before === null || speech.isClosing) return before;
  const days = (said.getTime() - Date.parse(before.message.sentAt)) / 86_400_000;
  // What is said right after it belongs to it; later they talk again, and it has done its work.
  return days > 2 ? null : before;
}
