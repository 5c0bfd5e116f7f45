import type { Instant } from '../../../store/schema.ts';
import type { TemplateKind } from '../draft/template-words.ts';
import { type Change, changeOf } from './change.ts';
import { rewording } from './follow-habits.ts';
import type { Names } from './marks.ts';

/** What the machine wrote, and from what. */
export interface Drafted extends Names {
  text: string;
  language: string;
  kind: TemplateKind;
  /** `null` for words of a language model. */
  templateId: string | null;
  /** The habits of the person that had a part in it, by name. */
  habits: readonly string[];
}

/** A draft of the machine's, and what a person decided about it; no decision, no outcome. */
export interface DraftOutcome {
  chatId: string;
  drafted: Drafted;
  /** As it was approved, or rejected. */
  text: string;
  fate: Change | 'rejected';
  answer: Answer | null;
  /** When it was decided. */
  at: Instant;
}

/** Its words are those of its template, to the letter. */
export function isVerbatim({ habits }: Drafted): boolean {
  return !habits.some((name) => rewording.has(name));
}

/** Of what was sent: they wrote within three days, they did not, or it is too early to tell. */
export type Answer = 'answered' | 'ignored' | 'waiting';

/** A follow-up as far as it says what a person made of a draft. */
export interface Decided {
  chatId: string;
  drafted: Drafted;
  text: string;
  approvedAt: Instant | null;
  approvedBy: 'person' | 'policy' | null;
  /** When a person has turned it down. */
  rejectedAt: Instant | null;
  answer: Answer | null;
}

/** @returns `null` for one that nobody has decided yet, or that went out by itself. */
export function draftOutcome(row: Decided): DraftOutcome | null {
  const { chatId, drafted, text, approvedAt, approvedBy, rejectedAt, answer } = row;
  const same = { chatId, drafted, text, answer };
  if (rejectedAt !== null) return { ...same, fate: 'rejected', at: rejectedAt };
  if (approvedAt === null || approvedBy === 'policy') return null;
  return { ...same, fate: changeOf(drafted.text, text), at: approvedAt };
}

const ignoredAfterMs = 3 * 86_400_000;

export function answerTo(
  { sentAt, answeredAt }: { sentAt: Instant | null; answeredAt: Instant | null },
  now: Date,
): Answer | null {
  if (sentAt === null) return null;
  const sent = Date.parse(sentAt);
  const silentUntil = answeredAt === null ? now.getTime() : Date.parse(answeredAt);
  if (silentUntil - sent > ignoredAfterMs) return 'ignored';
  return answeredAt === null ? 'waiting' : 'answered';
}
