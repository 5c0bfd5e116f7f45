import { expect, test } from 'vitest';
import { unixSecondsOf } from '../../src/store/unix-seconds.ts';

test('the seconds of an instant are those of its date, whatever was asked before', () => {
  // Days back and forth, the first and the last second of one, leap days, far years.
  const instants = [
    '2026-11-28T23:59:59.000Z',
    '2026-11-29T00:00:00.000Z',
    '2026-11-28T00:00:00.000Z',
    '2026-11-28T12:34:56.789Z',
    '1970-01-01T00:00:01.000Z',
    '2024-02-29T10:20:30.000Z',
    '1969-12-31T23:59:58.000Z',
    '2105-12-31T23:59:59.000Z',
  ];
  for (const instant of [...instants, ...instants.toReversed()]) {
    expect(unixSecondsOf(instant)).toBe(Math.floor(Date.parse(instant) / 1000));
  }
});
