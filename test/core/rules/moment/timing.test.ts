import { expect, test } from 'vitest';
import { holidaysOf } from '../../../../src/core/rules/moment/holidays.ts';
import { chooseTime } from '../../../../src/core/rules/moment/timing.ts';

const moment = {
  at: '2026-11-25T09:00:00.000Z',
  why: 'they tend to be there then',
  isNow: false,
  soonest: '2026-11-24T13:00:00.000Z',
};

test('so many in a hundred go out at once, by lot, and the rest at their best moment', () => {
  const chosen = Array.from({ length: 100 }, (_, lot) =>
    chooseTime(moment, { share: 20, lot: lot / 100 }),
  );
  const control = chosen.filter(({ timing }) => timing === 'control');
  expect(control).toHaveLength(20);
  expect(new Set(control.map(({ at }) => at))).toEqual(new Set([moment.soonest]));
  const rest = chosen.filter(({ timing }) => timing === 'best');
  expect(new Set(rest.map(({ at }) => at))).toEqual(new Set([moment.at]));
});

test('without a share nothing is compared, nor where now is the best moment', () => {
  const { at, why } = moment;
  expect(chooseTime(moment, { share: 0, lot: 0 })).toEqual({ at, why, timing: null });
  const now = { ...moment, isNow: true, at: moment.soonest };
  expect(chooseTime(now, { share: 100, lot: 0 })).toMatchObject({ timing: null });
});

test.each([
  ['Europe/Berlin', '2027-03-26', 'Good Friday'],
  ['Europe/Berlin', '2026-10-03', 'unity'],
  ['America/New_York', '2026-11-26', 'Thanksgiving'],
  ['America/Chicago', '2027-05-31', 'the last Monday of May'],
  ['Europe/Athens', '2027-05-03', 'Eastern Easter Monday'],
  ['Asia/Shanghai', '2027-02-06', 'new moon'],
  ['Asia/Dubai', '2027-03-11', 'Eid'],
  ['Europe/Kyiv', '2026-08-24', 'independence'],
  ['Europe/London', '2027-08-30', 'the last Monday of August'],
  ['Europe/Moscow', '2027-01-08', 'the eighth day of the year'],
])('%s is off on %s: %s', (zone, day) => {
  expect(holidaysOf(zone, 2026)).toContain(day);
});

test('a zone of no one country has none', () => {
  expect(holidaysOf('UTC', 2026).size).toBe(0);
});
