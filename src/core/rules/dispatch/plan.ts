import type { Instant } from '../../../store/schema.ts';
import type { DueFollowUp, PastSend } from './due-follow-up.ts';
import type { DispatchLimits } from './limits.ts';
import { type Slot, slotFinder } from './slots.ts';

export type PlanStep = PlannedSend | PlannedSkip;

export interface PlannedSend {
  kind: 'send';
  id: string;
  at: Instant;
  /** What moved it to later than its time; empty when nothing did. */
  why: string;
}

export type PlannedSkip =
  /** `isHeld`: not for a time that is known, so nothing is written down and every run looks again. */
  | { kind: 'defer'; id: string; retryAt: Instant; why: string; isHeld: boolean }
  /** Its window has passed: it goes back to the drafts until somebody approves it again. */
  | { kind: 'lapse'; id: string; why: string }
  | { kind: 'cancel'; id: string; why: string };

export interface DispatchInput {
  due: readonly DueFollowUp[];
  past: readonly PastSend[];
  limits: DispatchLimits;
  now: Instant;
}

/** Who, when, what, and why each skipped one is skipped: a value to print, and then to apply as it is. */
export function planDispatch({ due, past, limits, now }: DispatchInput): PlanStep[] {
  const findSlot = slotFinder({ past, limits, now: Date.parse(now) });
  let sends = 0;
  return [...due].sort(byDueTime).map((followUp): PlanStep => {
    const { id } = followUp;
    const cancelled = reasonToCancel(followUp, limits);
    if (cancelled) return { kind: 'cancel', id, why: cancelled };
    const heldBy = reasonToHold(followUp, limits);
    if (heldBy) return held(id, now, heldBy);
    const lateMs = Date.parse(now) - Date.parse(dueTime(followUp));
    if (lateMs > limits.latenessMs) return { kind: 'lapse', id, why: lateWhy(followUp, limits) };
    const slot = findSlot(followUp);
    if (slot.kind === 'never') return held(id, now, slot.why);
    if (slot.kind === 'later') return { kind: 'defer', id, ...retry(slot), isHeld: false };
    if (limits.limit !== null && sends >= limits.limit)
      return held(id, now, `only ${limits.limit} in this run (--limit)`);
    sends += 1;
    return { kind: 'send', id, at: iso(slot.at), why: slot.why };
  });
}

/** Said by the plan and at the approval. */
const manualWhy =
  'nothing goes into this chat by itself (its policy is manual); tgcrm followups save-draft puts it into Telegram';

/** From when on a follow-up counts as late: an approval or a wait that came after its time moves it. */
function dueTime({
  sendAt,
  approvedAt,
  notBefore,
}: Pick<DueFollowUp, 'sendAt' | 'approvedAt' | 'notBefore'>): Instant {
  return [sendAt, approvedAt, notBefore].reduce<string>(
    (latest, at) => (at !== null && at > latest ? at : latest),
    '',
  );
}

function byDueTime(a: DueFollowUp, b: DueFollowUp): number {
  const [first, second] = [a.sendAt ?? '', b.sendAt ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Why it must not go out any more, at whatever time. */
export function reasonToCancel(
  { chat, isApprovalGood }: Pick<DueFollowUp, 'chat' | 'isApprovalGood'>,
  limits: Pick<DispatchLimits, 'onlyWhereTheyWrote' | 'maxUnanswered'>,
): string | null {
  if (!isApprovalGood) return 'its text, recipient or account is not the approved one any more';
  if (chat.isMigrated) return 'the group became a supergroup';
  if (chat.state === 'ignored') return 'the chat is ignored';
  if (chat.kind === 'channel') return 'never into a broadcast channel';
  if (chat.newer === 'theirs') return 'they have written since it was approved';
  if (chat.elsewhere !== null)
    return `they have written in ${chat.elsewhere} since it was approved`;
  if (chat.newer === 'mine') return 'you have written since it was approved';
  if (chat.base === 'deleted') return 'the message it follows up on was deleted';
  if (chat.base === 'edited') return 'the message it follows up on was edited';
  if (limits.onlyWhereTheyWrote && chat.hasWritten === false)
    return 'they have never written in this chat (sending.onlyWhereTheyWrote)';
  if (chat.unanswered >= limits.maxUnanswered)
    return `${chat.unanswered} in a row without an answer (sending.maxUnanswered)`;
  return null;
}

/** Why nothing may go out for now, until a person says otherwise. */
export function reasonToHold(
  { chat }: Pick<DueFollowUp, 'chat'>,
  { pausedWhy, stoppedWhy }: Pick<DispatchLimits, 'pausedWhy' | 'stoppedWhy'>,
): string | null {
  return pausedWhy ?? stoppedWhy ?? (chat.policy === 'manual' ? manualWhy : null);
}

function lateWhy(followUp: DueFollowUp, { latenessMs }: DispatchLimits): string {
  const minutes = Math.round(latenessMs / 60_000);
  const allowed = minutes >= 120 ? `${Math.round(minutes / 60)} hours` : `${minutes} minutes`;
  return `was due ${dueTime(followUp)}, more than ${allowed} ago: approve it again`;
}

/** Not a matter of time: looked at again by every run, and its lateness goes on counting. */
function held(id: string, now: Instant, why: string): PlanStep {
  return { kind: 'defer', id, retryAt: iso(Date.parse(now) + 3_600_000), why, isHeld: true };
}

function retry({ at, why }: Extract<Slot, { kind: 'later' }>) {
  return { retryAt: iso(at), why };
}

function iso(time: number): Instant {
  return new Date(time).toISOString();
}
