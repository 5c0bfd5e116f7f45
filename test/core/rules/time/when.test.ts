import { describe, expect, it } from 'vitest';
import { parseWhen } from '../../../../src/core/rules/time/when.ts';

// A Sunday, in whatever zone this machine is.
const now = new Date(2026, 10, 22, 14, 30);
const local = (...parts: [number, number, number, number, number]) => new Date(...parts);

describe('a time that somebody gives', () => {
  it.each([
    ['now', now],
    ['2026-11-25T09:00:00Z', new Date('2026-11-25T09:00:00Z')],
    ['2026-11-25T09:00:00.250+02:00', new Date('2026-11-25T07:00:00.250Z')],
    ['2026-11-25 09:15', local(2026, 10, 25, 9, 15)],
    ['2026-11-25', local(2026, 10, 25, 10, 0)],
    ['+2h', local(2026, 10, 22, 16, 30)],
    ['+45m', local(2026, 10, 22, 15, 15)],
    ['in 3 days', local(2026, 10, 25, 14, 30)],
    ['+1w', local(2026, 10, 29, 14, 30)],
    ['today 16:00', local(2026, 10, 22, 16, 0)],
    ['tomorrow', local(2026, 10, 23, 10, 0)],
    ['Tomorrow at 9:05', local(2026, 10, 23, 9, 5)],
    ['monday', local(2026, 10, 23, 10, 0)],
    ['sun 18:00', local(2026, 10, 29, 18, 0)],
    ['18:30', local(2026, 10, 22, 18, 30)],
    ['09:00', local(2026, 10, 23, 9, 0)],
  ])('%s', (text, expected) => {
    expect(parseWhen(text, now)).toEqual(expected);
  });

  it.each(['', 'soon', '25:00', '2026-02-31', '2026-13-01', '2h', '+', 'tomorrow 9', 'mo', '-1h'])(
    'is not "%s"',
    (text) => {
      expect(parseWhen(text, now)).toBeNull();
    },
  );
});
