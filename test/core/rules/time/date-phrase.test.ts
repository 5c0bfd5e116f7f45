import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../../src/core/rules/speech/plain-words.ts';
import { findDate, withDay } from '../../../../src/core/rules/time/date-phrase.ts';

/** A Monday morning, on this machine. */
const said = new Date(2026, 10, 23, 9, 0);

function read(text: string) {
  const found = findDate(plainWords(text), said);
  if (!found) throw new Error(`no time in "${text}"`);
  return found;
}

describe('a time of the day that names its zone is of that zone, wherever this machine stands', () => {
  it.each([
    ['Wednesday at 5pm UTC', '2026-11-25T17:00'],
    ['Wednesday 17:00 CET', '2026-11-25T16:00'],
    ['on 5 August at 17:00 CET', '2027-08-05T15:00'],
    ['Thursday 10 am ET', '2026-11-26T15:00'],
    ['в пятницу в 12:00 по мск', '2026-11-27T09:00'],
    ['Friday 9:30 UTC+8', '2026-11-27T01:30'],
    ['Friday 9:30 (GMT-3)', '2026-11-27T12:30'],
    ['Thursday 3pm London time', '2026-11-26T15:00'],
    ['Thursday 15:00 Singapore time', '2026-11-26T07:00'],
  ])('%s', (text, at) => {
    expect(read(text).at.toISOString().slice(0, 16)).toBe(at);
  });

  it('and stays so on another day', () => {
    const moved = withDay(read('Wednesday at 5pm UTC'), read('Thursday'));
    expect(moved.at.toISOString()).toBe('2026-11-26T17:00:00.000Z');
  });

  it.each(['mercredi 15h et jeudi', 'giovedì alle 15:00 est ok', 'Wednesday 5pm, some time'])(
    '%s names none',
    (text) => {
      expect(read(text).abroad).toBeNull();
    },
  );
});

describe('seasons and longer ways', () => {
  it.each([
    ['reach out in Q1', '2027-01-01'],
    ['давайте во 2 квартале', '2027-04-01'],
    ['next quarter then', '2027-01-01'],
    ['вернитесь после Нового года', '2027-01-02'],
    ['das machen wir im neuen Jahr', '2027-01-02'],
    ['12月3日给你', '2026-12-03'],
    ['سأرسله بعد يومين', '2026-11-25'],
    ['by mid next week', '2026-12-02'],
    ['en principios de mes', '2026-12-01'],
  ])('%s', (text, day) => {
    const { at } = read(text);
    const two = (part: number) => String(part).padStart(2, '0');
    expect(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`).toBe(day);
  });
});
