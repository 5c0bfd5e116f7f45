import { describe, expect, test } from 'vitest';
import type { Whereabouts } from '../../../../src/core/rules/dispatch/their-quiet-hours.ts';
import { isStillUnknown, zoneDoubt } from '../../../../src/core/rules/dispatch/zone-doubt.ts';
import { type ZoneHint, zoneBelief } from '../../../../src/core/rules/moment/zone-belief.ts';
import { languageHint, placeHint } from '../../../../src/core/rules/moment/zone-hints.ts';
import { zoneNamed, zoneOffers } from '../../../../src/core/rules/moment/zone-offers.ts';

const now = Date.parse('2026-11-24T12:00:00.000Z');
const night = Date.parse('2026-11-24T02:00:00.000Z');
const quietHours = { from: 21, to: 8 };
const guess: Whereabouts = { timeZone: null, isKnown: false, offsets: [1, 3], isAsked: false };
const doubt = (told: Partial<Whereabouts>, at: number | null, quiet = quietHours) =>
  zoneDoubt({ ...guess, ...told }, { at, now }, { quietHours: quiet });

describe('a person is asked where they are', () => {
  test.each([
    ['where nothing but a guess and the own clock decide', {}, now, 'own-clock'],
    ['the same for a time that the program chooses', {}, null, 'own-clock'],
    ['where it may be night there', { isKnown: true }, night, 'night'],
    ['where no hour is day everywhere', { offsets: [-8, 1, 9], isKnown: true }, null, 'no-hour'],
  ] as const)('%s', (_name, told, at, wanted) => {
    expect(doubt(told, at)).toBe(wanted);
  });

  test.each([
    ['it is day wherever they are known to be', { isKnown: true }, now],
    ['they are known, and the program chooses', { isKnown: true }, null],
    ['it was said', { timeZone: 'Asia/Tokyo', offsets: [] }, night],
    ['they were asked and do not know', { isAsked: true }, night],
  ] as const)('not where %s', (_name, told, at) => {
    expect(doubt(told, at)).toBeNull();
  });

  test('not where no hour is quiet', () => {
    expect(doubt({}, night, { from: 8, to: 8 })).toBeNull();
  });

  test('again when what is known speaks for another place than was thought of', () => {
    expect(isStillUnknown([1, 3], { isKnown: false, offsets: [9] })).toBe(true);
    expect(isStillUnknown([1, 3], { isKnown: true, offsets: [3, 4] })).toBe(true);
    expect(isStillUnknown([1, 3], { isKnown: true, offsets: [1, 9] })).toBe(false);
  });
});

describe('what is offered', () => {
  const hints = [placeHint('BD, Tokyo', now), languageHint('ru', now)].filter(
    (hint): hint is ZoneHint => hint !== null,
  );
  const own = { at: now, ownZone: 'Europe/Berlin' };

  test('a bio first, then the language, then the own zone; each with what speaks for it', () => {
    const offers = zoneOffers({ hints, events: [] }, own);
    expect(offers[0]).toEqual({ zone: 'Asia/Tokyo', why: '"tokyo" in the bio' });
    expect(offers[1]).toEqual({ zone: 'Europe/Moscow', why: 'the language they write' });
    expect(offers.at(-1)).toEqual({ zone: 'Europe/Berlin', why: 'as you are' });
    expect(offers.length).toBeLessThanOrEqual(6);
    expect(new Set(offers.map(({ zone }) => zone)).size).toBe(offers.length);
  });

  test('hours at which they write, with how often; nothing of it without any', () => {
    const events = Array.from({ length: 40 }, (_, day) => ({
      at: Date.parse('2026-11-23T03:30:00.000Z') - day * 86_400_000,
      weight: 1,
    }));
    const offers = zoneOffers({ hints: [], events }, own);
    expect(offers[0]?.why).toBe('when they write (40 times of their own accord)');
    const likeliest = zoneBelief(events, []).offset;
    expect(likeliest).toBeGreaterThan(4);
    expect(zoneOffers({ hints: [], events: [] }, own)).toEqual([
      { zone: 'Europe/Berlin', why: 'as you are' },
    ]);
  });
});

test.each([
  ['berlin', 'Europe/Berlin'],
  [' Москва ', 'Europe/Moscow'],
  ['Buenos Aires', 'America/Argentina/Buenos_Aires'],
  ['europe/paris', 'Europe/Paris'],
  ['UTC+9', 'Asia/Tokyo'],
  ['+5:30', 'Asia/Kolkata'],
  ['gmt-11', 'Etc/GMT+11'],
  ['UTC', 'UTC'],
  ['nowhere', null],
  ['', null],
  ['-99', null],
  ['Europe/Berlin; rm -rf', null],
])('"%s" is %s', (text, zone) => {
  expect(zoneNamed(text, now)).toBe(zone);
});
