import type { DueFollowUp, PastSend } from './due-follow-up.ts';
import type { DispatchLimits } from './limits.ts';
import { afterTheirQuietHours } from './their-quiet-hours.ts';

export type Slot =
  /** Within the patience of this run; milliseconds since 1970. */
  | { kind: 'now'; at: number; why: string }
  | { kind: 'later'; at: number; why: string }
  | { kind: 'never'; why: string };

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Finds for one follow-up after the other the earliest instant that all limits allow, counting
 * those that were given a slot before it: so a backlog comes out at its pace, never as a burst.
 */
export function slotFinder({
  past,
  limits,
  now,
}: {
  past: readonly PastSend[];
  limits: DispatchLimits;
  now: number;
}): (followUp: DueFollowUp) => Slot {
  const taken = past.map(({ sentAt, ...one }) => ({ ...one, at: Date.parse(sentAt) }));
  return (followUp) => {
    const closed = closedWhy(limits);
    if (closed) return { kind: 'never', why: closed };
    const slot = earliest(followUp, taken, limits, now);
    if (!slot) return { kind: 'never', why: nowhereDayWhy };
    const isWaitedFor = slot.at - now <= limits.patienceMs;
    // One that waits for its own chat must not hold back the others.
    if (isWaitedFor || !slot.isOwn) {
      taken.push({ chatId: followUp.chat.id, wording: followUp.wording, at: slot.at });
    }
    if (isWaitedFor) return { kind: 'now', at: slot.at, why: slot.why };
    return { kind: 'later', at: slot.at, why: slot.why };
  };
}

function closedWhy({ perHour, perDay, perChatPerDay }: DispatchLimits): string | null {
  if (perHour === 0) return 'no sends are allowed (sending.perHour is 0)';
  if (perDay === 0) return 'no sends are allowed (sending.perDay is 0)';
  return perChatPerDay === 0 ? 'no sends are allowed (sending.perChatPerDay is 0)' : null;
}

interface Taken {
  chatId: string;
  wording: string;
  at: number;
}

interface Constraint {
  /** The earliest instant at or after `at` that it allows; `null` when there is none. */
  next: (at: number) => number | null;
  why: string;
  /** Concerns this chat alone. */
  isOwn: boolean;
}

function earliest(followUp: DueFollowUp, taken: Taken[], limits: DispatchLimits, now: number) {
  const all = constraints(followUp, taken, limits);
  let slot = { at: now, why: '', isOwn: false };
  // Each constraint only moves the slot forward, so this ends when none of them moves it.
  for (let isMoved = true; isMoved; ) {
    isMoved = false;
    for (const { next, why, isOwn } of all) {
      const at = next(slot.at);
      if (at === null) return null;
      if (at <= slot.at) continue;
      slot = { at, why, isOwn: slot.isOwn || isOwn };
      isMoved = true;
    }
  }
  return slot;
}

function constraints(
  { id, chat, sendAt, isByHand, approvedAt, wording }: DueFollowUp,
  taken: Taken[],
  limits: DispatchLimits,
) {
  const all = taken.map(({ at }) => at);
  const here = taken.filter(({ chatId }) => chatId === chat.id).map(({ at }) => at);
  const same = sameWords(taken, { wording, chatId: chat.id });
  const { where } = chat;
  const { perHour, perDay, perChatPerDay, sameTextPerDay } = limits;
  const until = (instant: string | null) => (at: number) =>
    instant === null ? at : Math.max(at, Date.parse(instant));
  const list: Constraint[] = [
    // For the plan of the coming day: in a run its time has come already.
    { next: until(sendAt), why: '', isOwn: true },
    { next: until(limits.newLoginUntil), why: newLoginWhy, isOwn: false },
    { next: until(limits.waitUntil), why: 'Telegram asked to wait', isOwn: false },
    { next: until(chat.waitUntil), why: 'Telegram asked to wait in this chat', isOwn: true },
    {
      next: (at) => afterPace(at, all, gapMs(id, limits)),
      why: 'the pace between sends (sending.pace)',
      isOwn: false,
    },
    {
      next: (at) => afterWindow(at, all, perHour, hourMs),
      why: `${perHour} an hour (sending.perHour)`,
      isOwn: false,
    },
    {
      next: (at) => afterWindow(at, all, perDay, dayMs),
      why: `${perDay} a day (sending.perDay)`,
      isOwn: false,
    },
    {
      next: (at) => afterWindow(at, here, perChatPerDay, dayMs),
      why: `${perChatPerDay} a day into one chat (sending.perChatPerDay)`,
      isOwn: true,
    },
    {
      next: (at) => afterWindow(at, same, sameTextPerDay, dayMs),
      why: `the same text into ${sameTextPerDay} chats a day (sending.sameTextPerDay)`,
      isOwn: true,
    },
    {
      next: (at) => {
        const wanted = { sendAt, isByHand, approvedAt };
        return afterTheirQuietHours(at, { where, wanted }, limits);
      },
      why: 'quiet hours (sending.quietHours)',
      isOwn: where.timeZone !== null || where.offsets.length > 0,
    },
  ];
  return list;
}

const nowhereDayWhy =
  'no hour is day wherever they may be: say where they are (chats set --time-zone), or choose a time (followups edit --at)';

/** When these words last went into each other chat. */
function sameWords(
  taken: readonly Taken[],
  { wording, chatId }: { wording: string; chatId: string },
): number[] {
  const latest = new Map<string, number>();
  for (const one of taken) {
    if (one.wording !== wording || one.chatId === chatId) continue;
    latest.set(one.chatId, Math.max(one.at, latest.get(one.chatId) ?? 0));
  }
  return [...latest.values()];
}

const newLoginWhy = 'the login is new (sending.newLoginPause)';

/** Keeps the distance to every send, those before and those planned after. */
function afterPace(at: number, times: readonly number[], gap: number): number {
  const near = times.filter((time) => Math.abs(time - at) < gap);
  return near.length === 0 ? at : Math.max(at, ...near.map((time) => time + gap));
}

/** At most `cap` sends in any stretch of `windowMs`. */
function afterWindow(at: number, times: readonly number[], cap: number, windowMs: number): number {
  const within = times.filter((time) => Math.abs(time - at) < windowMs).sort((a, b) => a - b);
  if (within.length < cap) return at;
  return Math.max(at, (within[within.length - cap] ?? at) + windowMs);
}

/** Between the least and the most, fixed for each follow-up: a plan made twice is the same plan. */
function gapMs(id: string, { pace }: DispatchLimits): number {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return (pace.least + ((hash >>> 0) % (pace.most - pace.least + 1))) * 1000;
}
