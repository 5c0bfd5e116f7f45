import type { Instant } from '../../../store/schema.ts';
import { shortened } from '../text/shorten.ts';
import type { DatePhrase } from '../time/date-phrase.ts';
import type { ConversationMessage, Side } from './conversation.ts';
import type { Meeting, OpenLoops, Promised, Question, Reminder } from './loops.ts';
import type { Reading } from './turn.ts';

export type StepKind = 'answer' | 'promise' | 'meeting' | 'follow-up';

/** What somebody should do, as a message says; what time alone decides stands in `shownFrom` and `shownUntil`. */
export interface FoundStep {
  kind: StepKind;
  /** Who should do it; a meeting is for both. */
  side: Side | 'both';
  /** In their words, shortened. Raw. */
  what: string;
  dueAt: Instant | null;
  messageId: number;
  why: string;
  shownFrom: Instant;
  shownUntil: Instant;
}

/** @param zone of this machine, as `why` names it: the zone in which days and hours were read */
export function findNextSteps({ loops, isCrowd }: Reading, zone: string): FoundStep[] {
  const { questions, promises, meeting, reminder } = loops;
  const steps = [
    ...questions
      .filter(({ owedBy }) => owedBy === 'mine')
      .map((question) => answerStep(question, zone)),
    ...promises.map((promise) => promiseStep(promise, zone)),
    ...(meeting ? [meetingStep(meeting, zone)] : []),
    ...(reminder ? [reminderStep(reminder, zone)] : []),
    ...(isCrowd ? [] : silenceSteps(loops, zone)),
  ];
  return onePerMessage(steps);
}

function answerStep({ message, sentence, due }: Question, zone: string): FoundStep {
  const why = `${nameOf(message)} asked, nobody has answered`;
  const until = days(due?.at ?? message.sentAt, answerDays);
  return step('answer', { side: 'mine', message, text: sentence.text, due, zone, why, until });
}

/** Of what was asked longer ago than that, nobody expects an answer any more. */
const answerDays = 90;

function promiseStep({ by, message, sentence, due }: Promised, zone: string): FoundStep {
  const why = by === 'mine' ? 'promised by your side' : `promised by ${nameOf(message)}`;
  const until = days(due?.at ?? message.sentAt, promiseDays);
  return step('promise', { side: by, message, text: sentence.text, due, zone, why, until });
}

const promiseDays = 45;

function meetingStep({ message, at, isAgreed, proposedBy }: Meeting, zone: string): FoundStep {
  const proposer = proposedBy === 'mine' ? 'your side' : nameOf(message);
  const why = isAgreed ? 'agreed' : `proposed by ${proposer}, not agreed yet`;
  const until = at ? endOfMeeting(at) : days(message.sentAt, undatedDays);
  return step('meeting', { side: 'both', message, text: message.text, due: at, zone, why, until });
}

/** Whoever wanted to talk, without a day, for so long did not. */
const undatedDays = 14;

function endOfMeeting({ at, hasTime }: DatePhrase): Date {
  if (hasTime) return new Date(at.getTime() + 3_600_000);
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1);
}

function reminderStep({ message, sentence, due }: Reminder, zone: string): FoundStep {
  const why = `${nameOf(message)} asked to be written to then`;
  const until = days(due.at, promiseDays);
  const told = { side: 'mine', message, text: sentence.text, due, zone, why, until } as const;
  return step('follow-up', told);
}

/** What my side has asked, and nobody has answered; asked for a day, it is due on that day. */
function silenceSteps(loops: OpenLoops, zone: string): FoundStep[] {
  if (loops.run[0]?.message.isMine !== true) return [];
  const dated = loops.questions.findLast(({ owedBy, due }) => owedBy === 'theirs' && due !== null);
  if (dated?.due) {
    const { message, sentence, due } = dated;
    const until = days(due.at, silenceMostDays);
    const why = 'your side asked for it by then';
    return [
      step('follow-up', { side: 'mine', message, text: sentence.text, due, zone, why, until }),
    ];
  }
  const asked = loops.run.findLast(({ asks }) => asks);
  if (!asked) return [];
  const { message } = asked;
  const upcoming = loops.meeting?.message.id === message.id ? loops.meeting.at : null;
  const from = upcoming ? endOfMeeting(upcoming) : days(message.sentAt, silenceDays);
  const why = `your side asked, no answer for ${silenceDays} days`;
  const until = days(message.sentAt, silenceMostDays);
  const told = { side: 'mine', message, text: message.text, due: null, zone, why, until } as const;
  return [{ ...step('follow-up', told), dueAt: from.toISOString(), shownFrom: from.toISOString() }];
}

/** Nine of ten answers come within a day or two (Kooti et al., 2015). */
const silenceDays = 3;
const silenceMostDays = 60;

interface Told {
  side: FoundStep['side'];
  message: ConversationMessage;
  text: string;
  due: DatePhrase | null;
  zone: string;
  why: string;
  until: Date;
}

function step(kind: StepKind, { side, message, text, due, zone, why, until }: Told): FoundStep {
  return {
    kind,
    side,
    what: shortened(text.replace(/\s+/g, ' ').trim() || message.text, longestWhat),
    dueAt: due ? due.at.toISOString() : null,
    messageId: message.id,
    why: due ? `${why}; ${due.hasTime ? 'time' : 'day'} read as ${due.abroad?.zone ?? zone}` : why,
    // Telegram's clock may be ahead of this one.
    shownFrom: days(message.sentAt, -1).toISOString(),
    shownUntil: until.toISOString(),
  };
}

const longestWhat = 140;

function nameOf({ senderName }: ConversationMessage): string {
  return senderName || 'the other side';
}

function days(from: Date | Instant, count: number): Date {
  return new Date(new Date(from).getTime() + count * 86_400_000);
}

function onePerMessage(steps: readonly FoundStep[]): FoundStep[] {
  const seen = new Set<string>();
  return steps.filter(({ kind, messageId }) => {
    const key = `${kind} ${messageId}`;
    return !seen.has(key) && seen.add(key);
  });
}
