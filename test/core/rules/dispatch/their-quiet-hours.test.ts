import { describe, expect, test } from 'vitest';
import {
  afterTheirQuietHours,
  type Whereabouts,
} from '../../../../src/core/rules/dispatch/their-quiet-hours.ts';
import { randomFrom } from '../../../bench/random.ts';

const hourMs = 3_600_000;
const quiet = { from: 21, to: 8 };
const nowhere: Whereabouts = { timeZone: null, isKnown: false, offsets: [], isAsked: false };
const limits = { quietHours: quiet, timeZone: 'UTC', latenessMs: 2 * hourMs };

function openAt(
  time: string,
  {
    where = {},
    isByHand = false,
    sendAt = time,
    timeZone = 'UTC',
  }: { where?: Partial<Whereabouts>; isByHand?: boolean; sendAt?: string; timeZone?: string },
): string | null {
  const about = { where: { ...nowhere, ...where }, wanted: { sendAt, isByHand, approvedAt: null } };
  const open = afterTheirQuietHours(Date.parse(time), about, { ...limits, timeZone });
  return open === null ? null : new Date(open).toISOString().slice(0, 16);
}

const noon = '2026-11-24T12:00:00.000Z';
const evening = '2026-11-24T19:30:00.000Z';

describe('quiet hours of somebody whose zone is a guess', () => {
  const guess = { offsets: [3, 5.5] };

  test('a time that a person chose goes by this machine’s clock, for that hour', () => {
    expect(openAt(evening, { where: guess, isByHand: true })).toBe('2026-11-24T19:30');
    expect(openAt('2026-11-24T22:00:00.000Z', { isByHand: true })).toBe('2026-11-25T08:00');
  });

  test('whoever approves one without a time says that it may go out then', () => {
    const wanted = { sendAt: null, isByHand: true, approvedAt: evening };
    const where = { ...nowhere, offsets: [5.5] };
    const open = (time: string) =>
      afterTheirQuietHours(Date.parse(time), { where, wanted }, limits) === Date.parse(time);
    expect(open(evening)).toBe(true);
    expect(open('2026-11-25T19:30:00.000Z')).toBe(false);
  });

  test('put off further than it may be late, it has to be day wherever they may be', () => {
    const put = { where: guess, isByHand: true, sendAt: noon };
    expect(openAt('2026-11-24T14:00:00.000Z', put)).toBe('2026-11-24T14:00');
    expect(openAt(evening, put)).toBe('2026-11-25T08:00');
    const far = { where: { offsets: [-6] }, isByHand: true };
    expect(openAt('2026-11-24T22:00:00.000Z', far)).toBe('2026-11-25T14:00');
    expect(openAt('2026-11-25T08:00:00.000Z', { ...far, sendAt: '2026-11-24T22:00:00.000Z' })).toBe(
      '2026-11-25T14:00',
    );
  });

  test('a time that the program chose has to be day wherever they may be, and here', () => {
    expect(openAt(noon, { where: guess })).toBe('2026-11-24T12:00');
    expect(openAt(evening, { where: guess })).toBe('2026-11-25T08:00');
    expect(openAt('2026-11-24T04:00:00.000Z', { where: guess })).toBe('2026-11-24T08:00');
  });

  test('where both have no hour in common, theirs decides', () => {
    const far = { where: { offsets: [-8] }, timeZone: 'Asia/Tokyo' };
    expect(openAt(noon, far)).toBe('2026-11-24T23:00');
    expect(openAt(noon, { where: { offsets: [-5] }, timeZone: 'Pacific/Auckland' })).toBe(
      '2026-11-24T19:00',
    );
  });

  test('where no hour is day everywhere it waits, until somebody says where they are, or does not know', () => {
    const torn = { offsets: [-8, 1, 9] };
    expect(openAt(noon, { where: torn })).toBeNull();
    expect(openAt(noon, { where: { ...torn, isKnown: true } })).toBeNull();
    expect(openAt(noon, { where: { ...torn, isAsked: true } })).toBe('2026-11-24T12:00');
    expect(openAt(noon, { where: torn, isByHand: true })).toBe('2026-11-24T12:00');
    expect(openAt(evening, { where: torn, isByHand: true, sendAt: noon })).toBe('2026-11-24T19:30');
    expect(openAt(noon, { where: { ...torn, timeZone: 'Asia/Tokyo' } })).toBe('2026-11-24T23:00');
  });
});

test('where they are known, a time by hand heeds them, too', () => {
  const tokyo = { offsets: [9], isKnown: true };
  expect(openAt(noon, { where: tokyo, isByHand: true })).toBe('2026-11-24T23:00');
  expect(openAt(evening, { where: { ...tokyo, timeZone: 'Europe/London' } })).toBe(
    '2026-11-24T19:30',
  );
});

test('what the program chose or put off is never quiet at an offset that may be theirs', () => {
  const random = randomFrom(11);
  const pick = (count: number) => Math.floor(random() * count);
  const zones = ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kathmandu', 'Asia/Tokyo'];
  let held = 0;
  for (let round = 0; round < 4000; round += 1) {
    const offsets = Array.from({ length: 1 + pick(4) }, () => pick(53) / 2 - 12);
    const at = Date.parse(noon) + pick(60 * 24 * 200) * 60_000;
    const sendAt = new Date(at - (1 + pick(20)) * hourMs).toISOString();
    const where = { ...nowhere, offsets, isKnown: random() < 0.3 };
    const wanted = { sendAt, isByHand: false, approvedAt: null };
    const timeZone = zones[pick(zones.length)] ?? 'UTC';
    const open = afterTheirQuietHours(at, { where, wanted }, { ...limits, timeZone });
    if (open === null) {
      held += 1;
      continue;
    }
    expect(open).toBeGreaterThanOrEqual(at);
    for (const offset of offsets) {
      const hour = new Date(open + offset * hourMs).getUTCHours();
      expect(hour >= 8 && hour < 21, `${new Date(open).toISOString()} at ${offset}`).toBe(true);
    }
  }
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(3000);
});
