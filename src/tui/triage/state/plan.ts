import type { Budget } from '../../../core/budget.ts';
import type { Planned } from '../../../core/plan-ahead.ts';
import type { TriageRow } from './row.ts';

/** A follow-up that is to go out in the coming day, or waits for a person. Its texts are clean. */
export interface PlanLine {
  /** The same for the same line when it is read again: the id of the follow-up. */
  key: string;
  chatId: string;
  title: string;
  what: Planned['what'];
  /** When it goes out; where that is not known, the time that it was given. */
  at: string | null;
  /** That time on the clock here, and on theirs; empty where it is not known. */
  here: string;
  there: string;
  /** Where they are, and who says so. */
  zone: string;
  why: string;
  /** Who approved it, and how. */
  approval: string | null;
  policy: Planned['policy'];
  /** With its line breaks. */
  text: string;
}

/** What protects an account. Its texts are clean. */
export type PlanBudget = Omit<Budget, 'accountId'>;

/**
 * A chat as an act in the plan means it: of all its follow-ups only the one of the line. One that needs a new approval
 * is a draft again, as the next run makes it.
 */
export function rowOfLine(row: TriageRow, { key, what }: PlanLine): TriageRow {
  const followUps = row.followUps
    .filter(({ id }) => id === key)
    .map((one) => (what === 'new-approval' ? { ...one, status: 'draft' as const } : one));
  return { ...row, followUps };
}

/** What an act made of {@link rowOfLine}, with the other follow-ups of the chat as they were. */
export function withOthers(row: TriageRow, { meant, after }: Record<'meant' | 'after', TriageRow>) {
  const ids = new Set(meant.followUps.map(({ id }) => id));
  const others = row.followUps.filter(({ id }) => !ids.has(id));
  return others.length === 0 ? after : { ...after, followUps: [...after.followUps, ...others] };
}
