import { describe, expect, it } from 'vitest';
import {
  afterQuietAt,
  afterQuietHours,
  parseQuietHours,
} from '../../../../src/core/rules/dispatch/quiet-hours.ts';

const at = (time: string) => Date.parse(time);
const outOf = (time: string, quiet: string, zone = 'UTC') =>
  new Date(afterQuietHours(at(time), parseQuietHours(quiet), zone)).toISOString();

describe('quiet hours', () => {
  it('leave the day alone', () => {
    expect(outOf('2026-11-22T12:34:56.789Z', '21-08')).toBe('2026-11-22T12:34:56.789Z');
  });

  it('last over midnight until the morning', () => {
    expect(outOf('2026-11-22T21:00:00.000Z', '21-08')).toBe('2026-11-23T08:00:00.000Z');
    expect(outOf('2026-11-23T07:59:59.999Z', '21-08')).toBe('2026-11-23T08:00:00.000Z');
  });

  it('are over when they are over at every offset that may be theirs', () => {
    const free = (time: string, offsets: readonly number[], quiet = '21-08') => {
      const open = afterQuietAt(at(time), parseQuietHours(quiet), offsets);
      return open === null ? null : new Date(open).toISOString();
    };
    expect(free('2026-11-22T12:34:56.789Z', [1, 3])).toBe('2026-11-22T12:34:56.789Z');
    // Eight in New York, and not yet in Chicago.
    expect(free('2026-11-22T13:10:00.000Z', [-5, -6])).toBe('2026-11-22T14:00:00.000Z');
    expect(free('2026-11-22T01:10:00.000Z', [5.5])).toBe('2026-11-22T02:30:00.000Z');
    expect(free('2026-11-22T20:00:00.000Z', [12, -11])).toBe('2026-11-22T20:00:00.000Z');
    expect(free('2026-11-22T12:00:00.000Z', [-8, 1, 9])).toBeNull();
    expect(free('2026-11-22T02:00:00.000Z', [0], '21-21')).toBe('2026-11-22T02:00:00.000Z');
  });

  it('may lie within one day', () => {
    expect(outOf('2026-11-22T13:10:00.000Z', '12-14')).toBe('2026-11-22T14:00:00.000Z');
  });

  it('are none when they end where they begin', () => {
    expect(outOf('2026-11-22T03:00:00.000Z', '00-00')).toBe('2026-11-22T03:00:00.000Z');
  });

  it('follow the clock on the wall of the zone, with its odd minutes', () => {
    expect(outOf('2026-11-22T18:00:00.000Z', '21-08', 'Asia/Kathmandu')).toBe(
      '2026-11-23T02:15:00.000Z',
    );
  });

  it('end at eight on the wall when the clock is set back or forward in the night', () => {
    expect(outOf('2026-10-24T22:30:00.000Z', '21-08', 'Europe/Berlin')).toBe(
      '2026-10-25T07:00:00.000Z',
    );
    expect(outOf('2026-03-28T22:30:00.000Z', '21-08', 'Europe/Berlin')).toBe(
      '2026-03-29T06:00:00.000Z',
    );
  });

  it('never let an instant through in any zone of the world', { timeout: 240_000 }, () => {
    const quiet = parseQuietHours('21-08');
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const hourOf = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        hour: 'numeric',
        hourCycle: 'h23',
      });
      for (let day = 0; day < 365; day += 7) {
        const start = Date.UTC(2026, 0, 1 + day, (day * 5) % 24, (day * 7) % 60);
        const hour = Number(hourOf.format(afterQuietHours(start, quiet, zone)));
        if (hour >= 21 || hour < 8) expect.fail(`${zone} on day ${day}: ${hour} o'clock`);
      }
    }
  });
});
