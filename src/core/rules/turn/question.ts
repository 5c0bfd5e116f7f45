import { wholeOf } from '../speech/clauses.ts';
import type { Sentence } from '../speech/sentence.ts';
import type { Speech } from '../speech/speech.ts';
import { findDate } from '../time/date-phrase.ts';
import type { ConversationMessage, Side } from './conversation.ts';
import type { Question } from './loops.ts';

interface Spoken {
  side: Side;
  message: ConversationMessage;
}

export function askedIn(
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

interface Answer extends Spoken {
  speech: Speech;
  hasPromise: boolean;
  /** Those that were open before. */
  questions: readonly Question[];
}

/** Whether a message answers a question, and not only another one of those that are open. */
export function isAnswered(
  question: Question,
  { side, message, speech, hasPromise, questions }: Answer,
): boolean {
  if (question.owedBy !== side || speech.isPing) return false;
  const answers =
    hasPromise || !speech.isClosing || speech.agrees || speech.accepts || speech.delivers;
  if (!answers) return false;
  const open = questions.filter(({ owedBy }) => owedBy === side);
  const meant = answeredAmong(open, { message, speech });
  return meant === undefined || meant === question;
}

/** The one of several questions that an answer is about; `undefined` for all of them. */
function answeredAmong(
  open: readonly Question[],
  { message, speech }: { message: ConversationMessage; speech: Speech },
): Question | undefined {
  if (open.length < 2) return undefined;
  const repliedTo = open.find((question) => question.message.id === message.replyTo);
  if (repliedTo) return repliedTo;
  // A list of answers, a number, "yes": to all of it.
  if (speech.length > shortAnswer || /\d|\n/.test(message.text)) return undefined;
  const stems = stemsOf(wholeOf(speech));
  const about = open.filter(({ sentence }) =>
    [...stemsOf(sentence.words)].some((stem) => stems.has(stem)),
  );
  return about.length === 1 ? about[0] : undefined;
}

const shortAnswer = 8;

/** The beginnings of its longer words, by which an answer takes up a question. */
function stemsOf(words: string): Set<string> {
  return new Set(
    words
      .split(' ')
      .filter((word) => word.length >= 4)
      .map((word) => word.slice(0, stemLength)),
  );
}

const stemLength = 6;
