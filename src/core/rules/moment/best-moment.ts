import type { Instant } from '../../../store/schema.ts';
import { activityWeek } from './activity-week.ts';
import type { ActivityEvent } from './events.ts';
import { hourOfWeek } from './local-week.ts';
import { plausibleOffsets, type ZoneBelief } from './zone-belief.ts';

export interface MomentQuestion {
  events: readonly ActivityEvent[];
  zone: ZoneBelief;
  /** How many of my turns got an answer within a day. */
  turns: { asked: number; answered: number };
  /** Offsets that are no guess of theirs, but in whose quiet hours nothing is sent either, while any hour is left. */
  alsoQuietAt?: readonly number[];
  /** Local hours of the other side in which nothing is sent, `21` to `8`. */
  quiet: { from: number; to: number };
  /** Milliseconds since 1970; the moment is no earlier. */
  now: number;
  /** Days (`2026-12-25`, on their clock) on which nothing is sent. */
  holidays?: ReadonlySet<string>;
}

export interface Moment {
  at: Instant;
  /** For a person: the reason, how much is known, and what it beats. */
  why: string;
  /** That they answer within two hours, 0 to 1. */
  probability: number;
  /** The same if it went out now. */
  ofNow: number;
  /** How many times they began to write of their own accord: what it rests on. */
  n: number;
  isNow: boolean;
  /** The first hour outside of the quiet ones. */
  soonest: Instant;
  zone: { offset: number; spread: number; source: string };
}

const hourMs = 3_600_000;
/** How far ahead a moment is looked for. */
const HORIZON_HOURS = 72;
/** The window of a quick answer. */
const ANSWER_HOURS = 2;
/** What an hour of waiting costs. */
const DELAY_COST = 0.004;
/** Below it, waiting is not worth it. */
const LEAST_GAIN = 1.15;
/** Own weekend activity from which a weekend is like any day. */
const WEEKEND_SHARE = 0.15;
/** How often people look into a chat in a week, before anything is known of them. */
const SESSIONS_A_WEEK = 25;
const ENOUGH_EVENTS = 5;

/**
 * When to send so that it is seen and answered soon: the hour of the next three days in which they tend to
 * write, outside of the quiet hours of every time zone that may be theirs, on a working day unless they write
 * on weekends. Choosing from what has been seen is no proof of a cause: it says when they are active.
 *
 * @returns `null` when no hour is outside of the quiet hours of every zone that may be theirs.
 */
export function bestMoment(question: MomentQuestion): Moment | null {
  const { events, zone, now } = question;
  const week = activityWeek(events, zone);
  const allowed = allowedHours(question);
  const score = (at: number) =>
    chance(week, at, question.turns) * (1 - (DELAY_COST * (at - now)) / hourMs);
  const best = allowed.reduce<number | null>(
    (best, at) => (best === null || score(at) > score(best) ? at : best),
    null,
  );
  const ofNow = chance(week, now, question.turns);
  const isNowAllowed = allowed[0] === now;
  if (best === null) return null;
  const probability = chance(week, best, question.turns);
  const isNow = isNowAllowed && score(best) < LEAST_GAIN * score(now);
  const at = isNow ? now : best;
  return {
    at: new Date(at).toISOString(),
    why: wordsFor(question, { at, isNow, ratio: probability / Math.max(ofNow, 1e-9) }),
    probability: isNow ? ofNow : probability,
    ofNow,
    n: events.length,
    isNow,
    soonest: new Date(allowed[0] ?? at).toISOString(),
    zone: { offset: zone.offset, spread: zone.spread, source: zone.source },
  };
}

/** That they answer within two hours of `at`: they answer at all, and are there. */
function chance(
  week: readonly number[],
  at: number,
  { asked, answered }: MomentQuestion['turns'],
): number {
  const answers = (answered + 3) / (asked + 5);
  let there = 0;
  for (let hour = 0; hour < ANSWER_HOURS; hour += 1) {
    const part = 1 - (at % hourMs) / hourMs;
    const here = week[hourOfWeek(at + hour * hourMs)] ?? 0;
    const next = week[hourOfWeek(at + (hour + 1) * hourMs)] ?? 0;
    there += part * here + (1 - part) * next;
  }
  return answers * (1 - Math.exp(-SESSIONS_A_WEEK * there));
}

/** Now, and the full hours of the next three days; a weekend's only if nothing else is left. */
function allowedHours(question: MomentQuestion): number[] {
  const { now, zone, alsoQuietAt: also = [] } = question;
  const offsets = plausibleOffsets(zone);
  const first = Math.ceil(now / hourMs) * hourMs;
  const hours = [now, ...Array.from({ length: HORIZON_HOURS }, (_, hour) => first + hour * hourMs)];
  const theirs = hours.filter((at) => offsets.every((offset) => !isQuiet(at, offset, question)));
  const both = theirs.filter((at) => also.every((offset) => !isQuiet(at, offset, question)));
  const loud = both.length > 0 ? both : theirs;
  if (worksOnWeekends(question)) return loud;
  const working = loud.filter((at) => !isFree(at, question));
  return working.length > 0 ? working : loud;
}

function isQuiet(at: number, offset: number, { quiet: { from, to } }: MomentQuestion): boolean {
  if (from === to) return false;
  const hour = hourOfWeek(at, offset) % 24;
  return from < to ? hour >= from && hour < to : hour >= from || hour < to;
}

function isFree(at: number, { zone: { offset }, holidays }: MomentQuestion): boolean {
  const day = new Date(at + offset * hourMs).toISOString().slice(0, 10);
  return hourOfWeek(at, offset) >= 5 * 24 || (holidays?.has(day) ?? false);
}

function worksOnWeekends({ events, zone: { offset } }: MomentQuestion): boolean {
  if (events.length < ENOUGH_EVENTS) return false;
  const total = events.reduce((sum, { weight }) => sum + weight, 0);
  const free = events
    .filter(({ at }) => hourOfWeek(at, offset) >= 5 * 24)
    .reduce((sum, { weight }) => sum + weight, 0);
  return free / total >= WEEKEND_SHARE;
}

function wordsFor(
  { events, zone }: MomentQuestion,
  { at, isNow, ratio }: { at: number; isNow: boolean; ratio: number },
): string {
  const local = new Date(at + zone.offset * hourMs).toISOString().slice(11, 16);
  const theirs = `${local} their time (${zoneWords(zone)})`;
  const known =
    events.length < ENOUGH_EVENTS
      ? `too little is known of them (${events.length} times they began to write)`
      : `from ${events.length} times they began to write`;
  if (isNow) return `now is as good as any hour: ${theirs}; ${known}`;
  const better = ratio >= LEAST_GAIN ? `, ${ratio.toFixed(1)} times as likely as now` : '';
  return events.length < ENOUGH_EVENTS
    ? `${known}: a working hour, ${theirs}`
    : `they tend to be there then${better}: ${theirs}; ${known}`;
}

export function zoneWords({ offset, spread, source }: ZoneBelief): string {
  const sign = offset < 0 ? '−' : '+';
  const half = Number.isInteger(offset) ? '' : ':30';
  const range = spread > 0 ? ` ± ${spread} h` : '';
  return `UTC${sign}${Math.floor(Math.abs(offset))}${half}${range}, ${source}`;
}
