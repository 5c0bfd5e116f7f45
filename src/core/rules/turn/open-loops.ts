import { wholeOf } from '../speech/clauses.ts';
import type { Sentence } from '../speech/sentence.ts';
import { readSpeech, type Speech } from '../speech/speech.ts';
import { findDate } from '../time/date-phrase.ts';
import type { ConversationMessage, Side } from './conversation.ts';
import type { Meeting, Move, OpenLoops, Reminder } from './loops.ts';
import { findMeeting } from './meeting.ts';
import { isKept, promisedIn } from './promise.ts';
import { askedIn, isAnswered } from './question.ts';

const nothing: OpenLoops = {
  questions: [],
  promises: [],
  meeting: null,
  reminder: null,
  run: [],
  before: [],
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
    asks: asked !== null || (met.kind === 'proposed' && !met.isSettled),
    promises: promised !== null,
    agrees:
      met.kind === 'agreed' ||
      met.kind === 'agreed-to-other' ||
      (met.kind === 'proposed' && met.isSettled),
  };
  const { questions: open } = loops;
  const answer = { side, message, speech, hasPromise: promised !== null, questions: open };
  const questions = open.filter((question) => !isAnswered(question, answer));
  const promises = loops.promises.filter(
    (promise) => !isKept(promise, { side, message, speech, next: promised }),
  );
  return {
    questions: (speech.refuses || speech.waives ? [] : questions).concat(asked ?? []),
    promises: promises.concat(promised ?? []),
    meeting: meetingAfter(loops.meeting, { met, message, side }),
    reminder: reminderAfter(loops.reminder, { speech, message, said }),
    run: isTurned ? [move] : [...loops.run, move],
    before: isTurned ? loops.run : loops.before,
    isAnswer: loops.isAnswer || isTurned,
  };
}

interface Spoken {
  side: Side;
  message: ConversationMessage;
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
  const sentence = speech.remindsMe ?? absenceIn(speech);
  if (!message.isMine && sentence !== null) {
    const due = findDate(sentence.words, said) ?? findDate(wholeOf(speech), said);
    if (due) return { message, sentence, due };
  }
  if (before === null || speech.isClosing) return before;
  const days = (said.getTime() - Date.parse(before.message.sentAt)) / 86_400_000;
  // What is said right after it belongs to it; later they talk again, and it has done its work.
  return days > 2 ? null : before;
}

/** "I'm out of office until Monday": to be written to again, whether or not they say so. */
function absenceIn({ sentences, isAway, asks, promises }: Speech): Sentence | null {
  if (!isAway || asks !== null || promises !== null) return null;
  return sentences.find(({ acts, words }) => acts.has('absence') && !ofOthers.test(words)) ?? null;
}

const ofOthers =
  / (?:he|she|hes|shes|they|theyre|он|она|они|він|вона|вони|ella|ellos|ele|ela|elle|ils|lui|lei|ona) /u;
