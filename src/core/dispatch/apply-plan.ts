import { setTimeout as delay } from 'node:timers/promises';
import type { Doors } from '../doors.ts';
import type { PlannedSend, PlannedSkip, PlanStep } from '../rules/dispatch/plan.ts';
import type { Telegram } from '../telegram/port.ts';
import { type Outcome, recordOutcome } from './outcomes.ts';
import type { Due } from './read-due.ts';
import { othersApproved, sendOne } from './send-one.ts';

export interface ApplyPlan {
  due: readonly Due[];
  plan: readonly PlanStep[];
  /** `null` when the plan sends nothing. */
  telegram: Telegram | null;
  onlyWhereTheyWrote: boolean;
  report: (step: string) => void;
  signal: AbortSignal;
}

/** Does what the plan says, step by step; a wait or a stop that Telegram asks for defers the rest of the sends. */
export async function applyPlan(
  doors: Pick<Doors, 'db' | 'now'>,
  options: ApplyPlan,
): Promise<Map<string, Outcome>> {
  const byId = new Map(options.due.map((each) => [each.row.id, each] as const));
  const outcomes = new Map<string, Outcome>();
  let rest: Outcome | null = null;
  for (const step of options.plan) {
    const due = byId.get(step.id);
    // Cancelled meanwhile, by an answer that another one of its chat has come upon.
    if (!due || outcomes.has(step.id)) continue;
    if (step.kind !== 'send') {
      await settle(doors, outcomes, { due, outcome: outcomeOf(step) });
      continue;
    }
    if (rest) {
      await settle(doors, outcomes, { due, outcome: rest });
      continue;
    }
    const { sent, others } = await sendStep(doors, { ...options, step, due });
    if (!sent) continue;
    await settle(doors, outcomes, { due, outcome: sent.outcome });
    for (const other of others) await settle(doors, outcomes, { due: other, outcome: answered });
    if (sent.isOver) rest = sent.outcome;
  }
  return outcomes;
}

export const answered: Outcome = { kind: 'cancelled', why: 'they have answered' };

async function settle(
  doors: Pick<Doors, 'db' | 'now'>,
  outcomes: Map<string, Outcome>,
  { due, outcome }: { due: Due; outcome: Outcome },
): Promise<void> {
  await recordOutcome(doors, due, outcome);
  outcomes.set(due.row.id, outcome);
}

async function sendStep(
  doors: Pick<Doors, 'db' | 'now'>,
  {
    step,
    due,
    telegram,
    report,
    signal,
    onlyWhereTheyWrote,
  }: Omit<ApplyPlan, 'due' | 'plan'> & { step: PlannedSend; due: Due },
) {
  if (!telegram) throw new Error('a plan that sends needs Telegram');
  await waitUntil(step.at, { now: doors.now(), report, signal });
  report(`sending to ${due.chat.title}`);
  const sent = await sendOne({ ...doors, telegram }, due, { onlyWhereTheyWrote });
  const others = sent?.hasAnswered ? await othersApproved(doors, due) : [];
  return { sent, others };
}

/** The pace between two sends. Ctrl-C ends it: nothing is under way then. */
async function waitUntil(
  at: string,
  { now, report, signal }: { now: Date } & Pick<ApplyPlan, 'report' | 'signal'>,
): Promise<void> {
  for (let left = Math.ceil((Date.parse(at) - now.getTime()) / 1000); left > 0; left -= 1) {
    report(`next one in ${left} s`);
    await delay(1000, undefined, { signal }).catch(() => {});
    signal.throwIfAborted();
  }
  signal.throwIfAborted();
}

function outcomeOf(step: PlannedSkip): Outcome {
  switch (step.kind) {
    case 'defer':
      return { kind: 'deferred', retryAt: step.retryAt, why: step.why, isHeld: step.isHeld };
    case 'lapse':
      return { kind: 'lapsed', why: step.why };
    case 'cancel':
      return { kind: 'cancelled', why: step.why };
  }
}
