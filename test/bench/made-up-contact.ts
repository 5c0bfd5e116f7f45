import type { TimedMessage } from '../../src/core/rules/moment/events.ts';
import { HOURS_OF_WEEK, hourOfWeek } from '../../src/core/rules/moment/local-week.ts';
import type { ZoneHint } from '../../src/core/rules/moment/zone-belief.ts';

/** Somebody with a life of their own, and what I have seen of it. */
export interface MadeUpContact {
  /** Hours ahead of UTC; unknown to the model. */
  offset: number;
  messages: TimedMessage[];
  hints: ZoneHint[];
  turns: { asked: number; answered: number };
  /** That they would see and answer a message within two hours of it. */
  chance(at: number): number;
  /** When I think of writing to them: in my own working hours. */
  decisionTimes(count: number): number[];
}

const hourMs = 3_600_000;
const NOW = Date.parse('2026-11-23T00:00:00.000Z');
const ZONES = [-8, -5, -3, 0, 1, 1, 2, 3, 3, 4, 5.5, 7, 8, 8, 9];

/**
 * A rhythm that is not the model's own: each has a peak and a width for work, perhaps a second one in the evening,
 * and a habit for weekends. Two thirds of what they write answers my mornings (UTC 9 to 12), which says more of
 * me than of them.
 *
 * @param openings how many conversations they have begun
 */
export function madeUpContact(random: () => number, openings: number): MadeUpContact {
  const offset = ZONES[Math.floor(random() * ZONES.length)] ?? 0;
  const week = rhythm(random);
  const there = (at: number) => week[hourOfWeek(at, offset)] ?? 0;
  const answers = 0.35 + 0.55 * random();
  const sessions = 12 + 30 * random();
  return {
    offset,
    hints: random() < 0.6 ? [languageHint(random, offset)] : [],
    messages: history({ random, there, openings }),
    turns: { asked: 10, answered: Math.round(10 * answers) },
    chance(at) {
      let seen = 0;
      for (let minute = 0; minute < 120; minute += 10) seen += there(at + minute * 60_000) / 6;
      return answers * (1 - Math.exp(-sessions * seen));
    },
    decisionTimes: (count) =>
      Array.from({ length: count }, () => {
        const day = Math.floor(random() * 14);
        return NOW + day * 24 * hourMs + (7 + random() * 12) * hourMs;
      }),
  };
}

function rhythm(random: () => number): number[] {
  const peak = 10 + 7 * random();
  const width = 1.5 + 2.5 * random();
  const evening = random() < 0.4 ? 0.6 * random() : 0;
  const weekend = random() < 0.2 ? 0.8 : 0.15 * random();
  const week = Array.from({ length: HOURS_OF_WEEK }, (_, hour) => {
    const local = hour % 24;
    const awake = local >= 7 && local < 24 ? 0.08 : 0.004;
    const work = Math.exp(-((local - peak) ** 2) / (2 * width ** 2));
    const late = evening * Math.exp(-((local - 21.5) ** 2) / 3);
    return (awake + work + late) * (hour >= 5 * 24 ? weekend : 1);
  });
  const total = week.reduce((sum, share) => sum + share, 0);
  return week.map((share) => share / total);
}

function history({
  random,
  there,
  openings,
}: {
  random: () => number;
  there: (at: number) => number;
  openings: number;
}): TimedMessage[] {
  const moments: { at: number; isMine: boolean }[] = [];
  const within = (accepts: (at: number) => number) => {
    for (;;) {
      const at = NOW - random() * 120 * 24 * hourMs;
      if (random() < accepts(at)) return at;
    }
  };
  for (let index = 0; index < openings; index += 1)
    moments.push({ at: within((at) => 20 * there(at)), isMine: false });
  for (let index = 0; index < openings * 2; index += 1) {
    const mine = within((at) => (hourOfWeek(at) % 24 >= 9 && hourOfWeek(at) % 24 < 12 ? 1 : 0));
    moments.push({ at: mine, isMine: true }, { at: mine + random() * 2 * hourMs, isMine: false });
  }
  return moments
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, isMine }) => ({ sentAt: new Date(at).toISOString(), isMine }));
}

/** A language is spoken in several zones, theirs among them. */
function languageHint(random: () => number, offset: number): ZoneHint {
  const others = [offset - 2, offset - 1, offset + 1, offset + 2].filter(() => random() < 0.6);
  const offsets = [offset, ...others].map((one) => [one, 1] as const);
  return { source: 'the language they write', doubt: 0.3, offsets };
}
