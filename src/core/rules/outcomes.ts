import type { Instant } from '../../store/schema.ts';
import type { Timing } from './moment/timing.ts';

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
  timing: Timing | null;
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
  /** Best moment against at once, as the lot fell; `null` while nothing was sent at once to compare. */
  timing: TimingOutcomes | null;
}

interface Arm {
  /** Sent at least a day ago. */
  sent: number;
  answeredInADay: number;
}

export interface TimingOutcomes {
  best: Arm;
  control: Arm;
  /** Shares of the best less those of the control: 95 times in a hundred the truth lies within. */
  difference: { is: number; from: number; to: number };
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
    timing: timingOf(sent, now),
  };
}

function timingOf(sent: readonly FateOf[], now: Date): TimingOutcomes | null {
  const arm = (timing: Timing): Arm => {
    const old = sent.filter(
      (one) => one.timing === timing && now.getTime() - Date.parse(one.sentAt ?? '') >= dayMs,
    );
    const isSoon = ({ sentAt, answeredAt }: FateOf) =>
      answeredAt !== null && Date.parse(answeredAt) - Date.parse(sentAt ?? '') <= dayMs;
    return { sent: old.length, answeredInADay: old.filter(isSoon).length };
  };
  const [best, control] = [arm('best'), arm('control')];
  return control.sent === 0 ? null : { best, control, difference: differenceOf(best, control) };
}

/** Agresti and Caffo (2000): with one answer and one silence added to each side it is true also of a few. */
function differenceOf(best: Arm, control: Arm): TimingOutcomes['difference'] {
  const share = ({ sent, answeredInADay }: Arm) => (answeredInADay + 1) / (sent + 2);
  const spread = (arm: Arm) => (share(arm) * (1 - share(arm))) / (arm.sent + 2);
  const is = share(best) - share(control);
  const reach = 1.96 * Math.sqrt(spread(best) + spread(control));
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { is: round(is), from: round(is - reach), to: round(is + reach) };
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
