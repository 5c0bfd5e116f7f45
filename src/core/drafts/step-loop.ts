import type { MessageRow } from '../../store/schema.ts';
import type { NextStep } from '../next-steps.ts';
import type { TemplateKind } from '../rules/draft/template-words.ts';
import { type OpenLoop, topicOf } from './open-loop.ts';

/**
 * The step that a follow-up should answer: what I owe before what they owe, and a question before a meeting. Only
 * what is due now; what has another day is left to that day.
 */
export function dueStepOf(steps: readonly NextStep[], now: Date): NextStep | null {
  for (const isNext of inThisOrder) {
    const step = steps.find((one) => one.followUpId === null && isNext(one, now));
    if (step) return step;
  }
  return null;
}

/**
 * Where nothing is due: a promise without a day, or a meeting that my side has proposed. Only a person who asks for a
 * draft wants one for these already.
 */
export function openStepOf(steps: readonly NextStep[], now: Date): NextStep | null {
  const isOpen = (step: NextStep) =>
    (step.kind === 'promise' && step.dueAt === null) || isProposed(step);
  const open = steps.find((step) => step.followUpId === null && isOpen(step));
  return dueStepOf(steps, now) ?? open ?? null;
}

/** @param messages of the chat, as far as they are read */
export function loopOfStep(step: NextStep, messages: readonly MessageRow[]): OpenLoop {
  const messageId = Number(step.messageId);
  const message = messages.find((one) => one.messageId === messageId);
  const day = message ? ` of ${message.sentAt.slice(0, 10)}` : '';
  return {
    kind: purposeOf(step, message?.isOutgoing === 1),
    messageId,
    topic: topicOf(step.what),
    why: `${step.why} (message ${messageId}${day})`,
  };
}

const dayMs = 86_400_000;

/** A day without an hour stands at its noon: only a whole day later it is over everywhere. */
const inThisOrder: readonly ((step: NextStep, now: Date) => boolean)[] = [
  ({ kind, side }) => kind === 'answer' && side === 'mine',
  ({ kind, side, dueAt }, now) => kind === 'promise' && side !== 'theirs' && isBy(dueAt, now, 1),
  ({ kind, side, dueAt }, now) => kind === 'promise' && side === 'theirs' && isBy(dueAt, now, -1),
  (step) => isProposed(step) && !step.why.startsWith('proposed by your side'),
  ({ kind, dueAt }, now) => kind === 'follow-up' && isBy(dueAt, now, 0),
  (step, now) => isAgreed(step) && isBy(step.dueAt, now, 1) && !isBy(step.dueAt, now, 0),
];

/** At the latest so many days after now. */
function isBy(dueAt: string | null, now: Date, days: number): boolean {
  return dueAt !== null && Date.parse(dueAt) <= now.getTime() + days * dayMs;
}

function isAgreed({ kind, why }: NextStep): boolean {
  return kind === 'meeting' && why.startsWith('agreed');
}

function isProposed(step: NextStep): boolean {
  return step.kind === 'meeting' && !isAgreed(step);
}

function purposeOf(step: NextStep, isMine: boolean): TemplateKind {
  switch (step.kind) {
    case 'answer':
      return 'answer';
    case 'promise':
      return step.side === 'theirs' ? 'owed' : 'promised';
    case 'meeting':
      if (isAgreed(step)) return 'meeting';
      return isMine ? 'silence' : 'answer';
    case 'follow-up':
      // What they asked to be reminded of waits for my words; what I asked waits for theirs.
      return isMine ? 'silence' : 'answer';
  }
}
