import { cityZones } from '../moment/city-zones.ts';
import type { TimeOfDay } from './time-phrase.ts';

/** A time of the day on the clock of another zone. */
export interface Abroad {
  /** An IANA name, or `UTC+3`. */
  zone: string;
  hour: number;
  minute: number;
}

/** @param time that the same words name */
export function abroadIn(words: string, { hour, minute }: TimeOfDay): Abroad | null {
  const zone = findZone(words);
  return zone === null ? null : { zone, hour, minute };
}

/**
 * The time zone that stands right behind a time of the day: `5 pm UTC`, `15:00 CET`, `10:00 по мск`, `9 am London time`;
 * `null` where none is named.
 *
 * @param words as `plainWords` makes them
 * @returns an IANA name, or `UTC+3`
 */
function findZone(words: string): string | null {
  const found = behindTime.exec(words);
  if (!found) return null;
  const { half = '', name = '', sign, ahead, city } = found.groups ?? {};
  if (city !== undefined) return cityZones.get(city) ?? null;
  // In French and Italian these are words of every day, and nobody says "pm" there.
  if (half === '' && american.has(name)) return null;
  if (ahead !== undefined) return `UTC${sign === 'plus' ? '+' : '-'}${ahead}`;
  return zones.get(name) ?? null;
}

const names = {
  UTC: 'utc gmt',
  'Europe/Berlin': 'cet cest mez mesz',
  'Europe/Kyiv': 'eet eest',
  'Europe/London': 'bst uk',
  'Europe/Moscow': 'msk мск',
  'Europe/Istanbul': 'trt',
  'America/New_York': 'est edt et',
  'America/Chicago': 'cdt ct',
  'America/Los_Angeles': 'pst pdt pt',
  'America/Sao_Paulo': 'brt',
  'Asia/Dubai': 'gst',
  'Asia/Singapore': 'sgt',
  'Asia/Hong_Kong': 'hkt',
  'Asia/Tokyo': 'jst',
  'Asia/Seoul': 'kst',
  'Australia/Sydney': 'aest aedt',
};

const zones = new Map(
  Object.entries(names).flatMap(([zone, all]) => all.split(' ').map((name) => [name, zone])),
);

const american = new Set(['est', 'et', 'ct', 'pt']);

const behindTime = new RegExp(
  String.raw`(?<= )\d{1,2}(?:[:.]\d{2})?(?: (?<half>am|pm)| (?:h|uhr|часов|часа|дня|вечера|утра))? (?:(?:по|за|in) )?(?:utc(?<sign>plus|minus)(?<ahead>\d{1,2})|(?<name>${[...zones.keys()].join('|')})|(?<city>\p{L}{4,12}(?: \p{L}{3,9})?) time)(?= )`,
  'u',
);

/** The instant at which that clock shows this on that day. */
export function clockOn(day: Date, { zone, hour, minute }: Abroad): Date {
  const shown = Date.UTC(day.getFullYear(), day.getMonth(), day.getDate(), hour, minute);
  if (zone.startsWith('UTC')) return new Date(shown - Number(zone.slice(3)) * 3_600_000);
  const at = shown - aheadMs(zone, shown);
  // Once more, for a change of the clocks in between.
  return new Date(shown - aheadMs(zone, at));
}

function aheadMs(timeZone: string, at: number): number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const part = Object.fromEntries(
    clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60_000) * 60_000;
}
