import { expect, test } from 'vitest';
import { bestMoment, type MomentQuestion } from '../../../../src/core/rules/moment/best-moment.ts';
import { answeredTurns, openings } from '../../../../src/core/rules/moment/events.ts';
import { hourOfWeek } from '../../../../src/core/rules/moment/local-week.ts';
import {
  knownZone,
  plausibleOffsets,
  zoneBelief,
} from '../../../../src/core/rules/moment/zone-belief.ts';
import { languageHint, offsetAt, placeHint } from '../../../../src/core/rules/moment/zone-hints.ts';
import { randomFrom } from '../../../bench/random.ts';

const hourMs = 3_600_000;
/** A Tuesday. */
const now = Date.parse('2026-11-24T13:00:00.000Z');
const quiet = { from: 21, to: 8 };

function at(text: string, isMine = false) {
  return { sentAt: `2026-11-${text}:00.000Z`, isMine };
}

function question(more: Partial<MomentQuestion> = {}): MomentQuestion {
  const turns = { asked: 0, answered: 0 };
  return { events: [], zone: knownZone(0, 'told'), turns, quiet, now, ...more };
}

/** Twenty openings at this hour of UTC, on working days. */
function habitAt(hour: number) {
  return Array.from({ length: 28 }, (_, day) => ({
    at: Date.parse('2026-11-23T00:00:00.000Z') - day * 24 * hourMs + hour * hourMs,
    weight: 1,
  })).filter((event) => hourOfWeek(event.at) < 5 * 24);
}

test('only what they begin counts: not answers to me, and a session once', () => {
  const events = openings(
    [at('20T09:00'), at('20T09:10'), at('20T10:00', true), at('20T15:00'), at('21T18:00')],
    now,
  );
  expect(events.map((event) => new Date(event.at).toISOString().slice(8, 13))).toEqual([
    '20T09',
    '21T18',
  ]);
  expect(openings([{ sentAt: '2026-01-01T00:00:00.000Z', isMine: false }], now)).toEqual([]);
});

test('a turn of mine is answered when they write within a day; one still open for less does not count', () => {
  const turns = [
    at('10T09:00', true),
    at('10T09:05', true),
    at('10T12:00'),
    at('12T09:00', true),
    at('14T09:01'),
    at('24T12:00', true),
  ];
  expect(answeredTurns(turns, now)).toEqual({ asked: 2, answered: 1 });
  // Each follow-up that nobody answered counts, and the answer is to the last of them.
  const again = [at('10T09:00', true), at('13T09:00', true), at('17T09:00', true)];
  expect(answeredTurns(again, now)).toEqual({ asked: 3, answered: 0 });
  expect(answeredTurns([...again, at('17T12:00')], now)).toEqual({ asked: 3, answered: 1 });
});

test('with nothing known it is a working hour of theirs, and says how little it rests on', () => {
  const moment = bestMoment(question({ zone: knownZone(-8, 'Los Angeles, as you said') }));
  const local = hourOfWeek(Date.parse(moment?.at ?? ''), -8) % 24;
  expect(local).toBeGreaterThanOrEqual(8);
  expect(local).toBeLessThan(18);
  expect(moment?.why).toContain('too little is known of them (0 times');
  expect(moment?.why).toContain('UTC−8, Los Angeles, as you said');
  expect(moment?.n).toBe(0);
});

test('a habit moves it to their hour', () => {
  const moment = bestMoment(question({ events: habitAt(18) }));
  expect([17, 18]).toContain(new Date(moment?.at ?? '').getUTCHours());
  expect(moment?.why).toMatch(/they tend to be there then, \d\.\d times as likely as now/);
});

test('when now is about as good as any hour, it is now', () => {
  const moment = bestMoment(question({ events: habitAt(13) }));
  expect(moment).toMatchObject({ at: new Date(now).toISOString(), isNow: true });
});

test('on a Friday evening it waits for Monday, unless they write on weekends', () => {
  const friday = Date.parse('2026-11-27T20:00:00.000Z');
  const monday = bestMoment(question({ now: friday }));
  expect(new Date(monday?.at ?? '').getUTCDay()).toBe(1);
  const weekender = Array.from({ length: 20 }, (_, week) => ({
    at: Date.parse('2026-11-21T11:00:00.000Z') - (week % 8) * 7 * 24 * hourMs,
    weight: 1,
  }));
  const saturday = bestMoment(question({ now: friday, events: weekender }));
  expect(new Date(saturday?.at ?? '').getUTCDay()).toBe(6);
});

test('a holiday of theirs is no working day', () => {
  const moment = bestMoment(
    question({ now: Date.parse('2026-12-23T22:00:00.000Z'), holidays: new Set(['2026-12-24']) }),
  );
  expect(moment?.at.slice(0, 10)).toBe('2026-12-25');
});

test('never in the quiet hours of a zone that may be theirs; no hour at all is said, not guessed', () => {
  const random = randomFrom(3);
  for (let round = 0; round < 300; round += 1) {
    const moment = Math.floor(now + random() * 300 * 24 * hourMs);
    const count = Math.floor(random() * 20);
    const events = Array.from({ length: count }, () => ({
      at: moment - random() * 90 * 24 * hourMs,
      weight: random(),
    }));
    const hints = random() < 0.5 ? [] : [languageHint('es', moment)].flatMap((hint) => hint ?? []);
    const zone = zoneBelief(events, hints);
    const best = bestMoment(question({ now: moment, events, zone }));
    for (const offset of best ? plausibleOffsets(zone) : []) {
      const hour = hourOfWeek(Date.parse(best?.at ?? ''), offset) % 24;
      expect(hour >= 8 && hour < 21).toBe(true);
    }
  }
  const anywhere = { ...knownZone(0, ''), shares: Array.from({ length: 53 }, () => 1) };
  expect(bestMoment(question({ zone: anywhere }))).toBeNull();
});

test('the stated probabilities are probabilities, and more events never break them', () => {
  for (const hour of [0, 6, 12, 18]) {
    const moment = bestMoment(
      question({ events: habitAt(hour), turns: { asked: 9, answered: 9 } }),
    );
    expect(moment?.probability).toBeGreaterThan(0);
    expect(moment?.probability).toBeLessThan(1);
    expect(moment?.probability).toBeGreaterThanOrEqual((moment?.ofNow ?? 1) * 0.99);
  }
});

test.for([
  ['BD @ Acme | Singapore', 8, 'singapore'],
  ['Живу в Дубай', 4, 'дубай'],
  ['Head of growth, Tel Aviv', 2, 'tel aviv'],
  ['🇯🇵 builder', 9, '🇯🇵'],
] as const)('%s is at UTC+%d', ([bio, offset, said]) => {
  const hint = placeHint(bio, now);
  expect(hint?.offsets).toEqual([[offset, 1]]);
  expect(hint?.source).toContain(said);
});

test('a bio without a place says nothing, nor does English', () => {
  expect(placeHint('Parisian at heart, reading', now)).toBeNull();
  expect(languageHint('en', now)).toBeNull();
});

test('daylight saving time is that of the day', () => {
  expect(offsetAt('Europe/Berlin', Date.parse('2026-07-01T00:00:00Z'))).toBe(2);
  expect(offsetAt('Europe/Berlin', now)).toBe(1);
  expect(offsetAt('Asia/Kolkata', now)).toBe(5.5);
  expect(offsetAt('America/New_York', now)).toBe(-5);
});

test('a city outweighs a language; activity alone stays in doubt', () => {
  const hints = [placeHint('Lisbon', now), languageHint('pt', now)].flatMap((hint) => hint ?? []);
  expect(zoneBelief([], hints)).toMatchObject({ offset: 0, source: '"lisbon" in the bio' });
  const alone = zoneBelief(habitAt(9), []);
  expect(alone.spread).toBeGreaterThan(0);
  expect(alone.source).toBe('when they write');
});
