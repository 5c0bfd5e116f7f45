import type { Instant } from '../../store/schema.ts';

/** A follow-up as far as its fate matters. */
export interface FateOf {
  chatId: string;
  origin: 'ai' | 'user';
  status: 'draft' | 'approved' | 'sending' | 'sent' | 'cancelled' | 'failed';
  sentAt: Instant | null;
  /** When they wrote next after it went out. */
  answeredAt: Instant | null;
  isEdited: boolean;
  isRejected: boolean;
  rejectedWhy: string | null;
}

/** What became of the follow-ups so far; counts, and no claim about causes. */
export interface Outcomes {
  sent: number;
  answered: number;
  /** Within a day of being sent. */
  answeredInADay: number;
  /** Sent more than three days ago, and nothing came. */
  ignored: number;
  /** Too young to tell. */
  waiting: number;
  /** Of the middle one of the answered, in hours; `null` while there is none. */
  medianHours: number | null;
  drafts: { byMachine: number; edited: number; rejected: number };
  rejectedBecause: { why: string; count: number }[];
}

const dayMs = 86_400_000;
const ignoredAfterMs = 3 * dayMs;

export function outcomesOf(all: readonly FateOf[], now: Date): Outcomes {
  const sent = all.filter(({ status, sentAt }) => status === 'sent' && sentAt !== null);
  const waits = sent.flatMap(({ sentAt, answeredAt }) =>
    answeredAt === null ? [] : [Date.parse(answeredAt) - Date.parse(sentAt ?? '')],
  );
  const silent = sent.filter(({ answeredAt }) => answeredAt === null);
  const age = ({ sentAt }: FateOf) => now.getTime() - Date.parse(sentAt ?? '');
  const ignored = silent.filter((one) => age(one) > ignoredAfterMs).length;
  const byMachine = all.filter(({ origin }) => origin === 'ai');
  return {
    sent: sent.length,
    answered: waits.length,
    answeredInADay: waits.filter((wait) => wait <= dayMs).length,
    ignored,
    waiting: silent.length - ignored,
    medianHours: medianHours(waits),
    drafts: {
      byMachine: byMachine.length,
      edited: byMachine.filter(({ isEdited }) => isEdited).length,
      rejected: all.filter(({ isRejected }) => isRejected).length,
    },
    rejectedBecause: reasons(all),
  };
}

function medianHours(waits: readonly number[]): number | null {
  const middle = waits.toSorted((a, b) => a - b)[Math.floor((waits.length - 1) / 2)];
  return middle === undefined ? null : Math.round(middle / 360_000) / 10;
}

function reasons(all: readonly FateOf[]): Outcomes['rejectedBecause'] {
  const counts = new Map<string, number>();
  for (const { isRejected, rejectedWhy } of all) {
    if (!isRejected || rejectedWhy === null) continue;
    counts.set(rejectedWhy, (counts.get(rejectedWhy) ?? 0) + 1);
  }
  return [...counts]
    .map(([why, count]) => ({ why, count }))
    .toSorted((a, b) => b.count - a.count || (a.why < b.why ? -1 : 1))
    .slice(0, 5);
}
