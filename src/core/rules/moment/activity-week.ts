import type { ActivityEvent } from './events.ts';
import { HOURS_OF_WEEK, hourOfWeek, normalised, populationWeek } from './local-week.ts';
import { OFFSETS, type ZoneBelief } from './zone-belief.ts';

/** So many own events weigh as much as what is known of everybody. */
const PRIOR_EVENTS = 20;

/**
 * When the other side writes, as shares of the hours of a UTC week: what holds for everybody in their time
 * zone, which gives way to their own habit as events come in.
 */
export function activityWeek(events: readonly ActivityEvent[], zone: ZoneBelief): number[] {
  const everybody = inZone(zone);
  const total = events.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return everybody;
  const own = habit(events);
  const trust = total / (total + PRIOR_EVENTS);
  return everybody.map((share, hour) => (1 - trust) * share + trust * (own[hour] ?? 0));
}

/** Everybody's week, seen through the doubt about the zone. */
function inZone({ shares }: Pick<ZoneBelief, 'shares'>): number[] {
  const week = Array.from({ length: HOURS_OF_WEEK }, () => 0);
  OFFSETS.forEach((offset, index) => {
    const share = shares[index] ?? 0;
    if (share < 1e-4) return;
    for (let hour = 0; hour < HOURS_OF_WEEK; hour += 1) {
      week[hour] = (week[hour] ?? 0) + share * shareAt(hour + offset);
    }
  });
  return normalised(week);
}

/** Between two hours where the offset is a half. */
function shareAt(hour: number): number {
  const before = Math.floor(hour);
  const part = hour - before;
  return (1 - part) * around(before) + part * around(before + 1);
}

function around(hour: number): number {
  return populationWeek[((hour % HOURS_OF_WEEK) + HOURS_OF_WEEK) % HOURS_OF_WEEK] ?? 0;
}

/** Three parts hour of the day, one part hour of the week, both blurred by about an hour. */
function habit(events: readonly ActivityEvent[]): number[] {
  const ofDay = Array.from({ length: 24 }, () => 0);
  const ofWeek = Array.from({ length: HOURS_OF_WEEK }, () => 0);
  for (const { at, weight } of events) {
    const hour = hourOfWeek(at);
    for (let apart = -3; apart <= 3; apart += 1) {
      const part = weight * Math.exp(-(apart ** 2) / 2.5);
      const near = (hour + apart + HOURS_OF_WEEK) % HOURS_OF_WEEK;
      ofWeek[near] = (ofWeek[near] ?? 0) + part;
      ofDay[near % 24] = (ofDay[near % 24] ?? 0) + part;
    }
  }
  const days = dayShares(events);
  const day = normalised(ofDay);
  const byDay = Array.from(
    { length: HOURS_OF_WEEK },
    (_, hour) => (day[hour % 24] ?? 0) * (days[Math.floor(hour / 24)] ?? 0),
  );
  const byWeek = normalised(ofWeek);
  return normalised(byDay).map((share, hour) => 0.75 * share + 0.25 * (byWeek[hour] ?? 0));
}

/** Of each day of the week, with a few made-up events so that a day without any is not ruled out. */
function dayShares(events: readonly ActivityEvent[]): number[] {
  const days = [1, 1, 1, 1, 1, 0.2, 0.2];
  for (const { at, weight } of events) {
    const day = Math.floor(hourOfWeek(at) / 24);
    days[day] = (days[day] ?? 0) + weight;
  }
  return normalised(days);
}
