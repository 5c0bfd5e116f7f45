import type { Instant } from '../../../store/schema.ts';
import type { DueFollowUp, PastSend } from './due-follow-up.ts';
import type { DispatchLimits } from './limits.ts';
import { planDispatch, reasonToCancel, reasonToHold } from './plan.ts';
import { type ServerState, scheduleProblem, wholeSecond } from './server-state.ts';
import { afterTheirQuietHours } from './their-quiet-hours.ts';

/** One that is approved for Telegram's own schedule, or stands there. */
export interface ServerFollowUp extends DueFollowUp {
  server: Exclude<ServerState, null>;
  scheduledAt: Instant | null;
}

export type ServerStep =
  | { kind: 'put'; id: string; at: Instant; why: string }
  /** Not now, and not lost: the next run asks again. */
  | { kind: 'wait'; id: string; why: string }
  | { kind: 'cancel'; id: string; why: string }
  /** It stands there and nothing known speaks against it: look at the chat. */
  | { kind: 'look'; id: string }
  | { kind: 'rest'; id: string; until: Instant }
  | { kind: 'take-back'; id: string; why: string; after: AfterTakeBack };

/**
 * What becomes of it here when Telegram has let go of it: it is off; it waits until it may go out again; it goes
 * back there, for another time; it stays what a person made of it.
 */
export type AfterTakeBack = 'cancel' | 'hold' | 'move' | 'stay';

export interface ServerInput {
  rows: readonly ServerFollowUp[];
  past: readonly PastSend[];
  limits: DispatchLimits;
  now: Instant;
}

/** What is to be done about Telegram's own schedule, as a value; a reply that the store knows is acted on at once. */
export function planServer({ rows, past, limits, now }: ServerInput): ServerStep[] {
  const taken = [...past];
  return rows.map((row): ServerStep => {
    if (row.server !== 'to-be-put') return stepThere(row, limits, now);
    const step = stepToPut(row, { past: taken, limits, now });
    if (step.kind === 'put')
      taken.push({ chatId: row.chat.id, wording: row.wording, sentAt: step.at });
    return step;
  });
}

function stepThere(row: ServerFollowUp, limits: DispatchLimits, now: Instant): ServerStep {
  const { id } = row;
  const takeBack = (why: string, after: AfterTakeBack) =>
    ({ kind: 'take-back', id, why, after }) as const;
  if (row.status !== 'approved') return takeBack('it is not approved any more', 'stay');
  const cancelled = reasonToCancel(row, limits);
  if (cancelled) return takeBack(cancelled, 'cancel');
  const held = reasonToHold(row, limits);
  if (held) return takeBack(held, 'hold');
  if (row.server === 'to-be-taken-back') return takeBack('it has another time now', 'move');
  const at = Date.parse(row.scheduledAt ?? now);
  const about = { where: row.chat.where, wanted: row };
  if (afterTheirQuietHours(at, about, limits) !== at && at > Date.parse(now))
    return takeBack('quiet hours (sending.quietHours)', 'move');
  if (row.notBefore !== null && row.notBefore > now && Date.parse(now) < at)
    return { kind: 'rest', id, until: row.notBefore };
  return { kind: 'look', id };
}

/** The same limits as for a send from here, for its own time; each that is put counts for the next. */
function stepToPut(
  row: ServerFollowUp,
  { past, limits, now }: Omit<ServerInput, 'rows'>,
): ServerStep {
  const { id } = row;
  // A wait that Telegram asked for is one for the call, and none for the time of the send.
  if (limits.waitUntil !== null && limits.waitUntil > now)
    return { kind: 'wait', id, why: 'Telegram asked to wait' };
  // However late it is, it is still to be put there.
  const due = [{ ...row, notBefore: later(row.sendAt, now) }];
  const own = { limit: null, waitUntil: null, patienceMs: Number.POSITIVE_INFINITY };
  const [step] = planDispatch({ due, past, limits: { ...limits, ...own }, now });
  if (!step || step.kind === 'lapse') return { kind: 'wait', id, why: 'it is late' };
  if (step.kind === 'cancel') return { kind: 'cancel', id, why: step.why };
  if (step.kind === 'defer') return { kind: 'wait', id, why: step.why };
  const at = wholeSecond(step.at);
  const problem = scheduleProblem(at, new Date(now));
  if (problem) return { kind: 'wait', id, why: problem.message };
  return { kind: 'put', id, at, why: step.why };
}

function later(sendAt: Instant | null, now: Instant): Instant {
  return sendAt !== null && sendAt > now ? sendAt : now;
}

/** How long one that stands there is left alone: the nearer its time, the shorter. */
export function nextLook(scheduledAt: Instant, now: Date): Instant {
  const aheadMs = Date.parse(scheduledAt) - now.getTime();
  const restMs = Math.min(Math.max(aheadMs / 20, shortestRestMs), longestRestMs);
  return new Date(now.getTime() + restMs).toISOString();
}

const shortestRestMs = 55_000;
const longestRestMs = 15 * 60_000;
