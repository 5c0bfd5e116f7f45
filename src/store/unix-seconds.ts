import type { Instant } from './schema.ts';

/** Whole seconds since 1970. They come by the million, neighbours mostly of one day: only the day is parsed. */
export function unixSecondsOf(instant: Instant): number {
  if (!instant.startsWith(day.text)) {
    const text = instant.slice(0, DAY_LENGTH);
    day = { text, seconds: Date.parse(text) / 1000 };
  }
  return (
    day.seconds +
    3600 * twoDigits(instant, DAY_LENGTH + 1) +
    60 * twoDigits(instant, DAY_LENGTH + 4) +
    twoDigits(instant, DAY_LENGTH + 7)
  );
}

/** Of `2026-11-28T23:36:47.000Z`. */
const DAY_LENGTH = 10;
let day = { text: '1970-01-01', seconds: 0 };

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

const ZERO = 48;
