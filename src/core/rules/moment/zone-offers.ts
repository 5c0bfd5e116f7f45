import { foldWords } from '../names/names.ts';
import { cityZones } from './city-zones.ts';
import type { ActivityEvent } from './events.ts';
import { plausibleOffsets, type ZoneHint, zoneBelief } from './zone-belief.ts';
import { offsetAt } from './zone-hints.ts';

/** A place to choose from, with what speaks for it. */
export interface ZoneOffer {
  /** IANA name. */
  zone: string;
  why: string;
}

/**
 * Where they may be, for a person who is asked: what they say of themselves first, then the language, then the hours at
 * which they write, and the own zone of the person, whatever speaks for it.
 *
 * @param at milliseconds since 1970; @param ownZone IANA name of this machine's zone
 */
export function zoneOffers(
  { hints, events }: { hints: readonly ZoneHint[]; events: readonly ActivityEvent[] },
  { at, ownZone }: { at: number; ownZone: string },
): ZoneOffer[] {
  const told = hints.flatMap(({ places = [], source }) =>
    places.map((zone) => ({ zone, why: source })),
  );
  const times = events.length === 1 ? 'once' : `${events.length} times`;
  const why = `when they write (${times} of their own accord)`;
  const hours = events.length === 0 ? [] : plausibleOffsets(zoneBelief(events, hints));
  const written = hours
    .filter((offset) => !told.some(({ zone }) => offsetAt(zone, at) === offset))
    .flatMap((offset) => zoneAt(offset, at) ?? [])
    .map((zone) => ({ zone, why }));
  const own = { zone: ownZone, why: 'as you are' };
  const all = [...told.slice(0, mostOffers - 1), ...written].slice(0, mostOffers - 1);
  const seen = new Set<string>();
  return [...all, own].filter(({ zone }) => !seen.has(zone) && seen.add(zone));
}

const mostOffers = 6;

/** A city, an IANA name, or `UTC+3`; `null` for anything else. @param at for daylight saving time */
export function zoneNamed(text: string, at: number): string | null {
  const trimmed = text.trim();
  const city = cityZones.get(foldWords(trimmed).join(' '));
  if (city !== undefined) return city;
  const [, sign, hours = '', minutes = '0'] =
    /^(?:utc|gmt)?\s*([+-])(\d{1,2})(?::?(00|30))?$/i.exec(trimmed) ?? [];
  if (sign !== undefined) {
    const ahead = Number(hours) + Number(minutes) / 60;
    return zoneAt(sign === '-' ? -ahead : ahead, at);
  }
  if (!/^[a-z][\w+/-]*$/i.test(trimmed)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: trimmed }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}

/** A place where most who have this offset just then may live; else the bare offset, where there is one. */
function zoneAt(offset: number, at: number): string | null {
  const place = places.find((zone) => offsetAt(zone, at) === offset);
  if (place !== undefined) return place;
  if (!Number.isInteger(offset) || offset < -12 || offset > 14) return null;
  // POSIX counts them the other way round.
  return offset === 0 ? 'UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
}

const places = [
  ...['Europe/London', 'Europe/Berlin', 'Europe/Kyiv', 'Europe/Istanbul', 'Asia/Dubai'],
  ...['Asia/Karachi', 'Asia/Kolkata', 'Asia/Dhaka', 'Asia/Jakarta', 'Asia/Singapore'],
  ...['Asia/Tokyo', 'Australia/Sydney', 'Pacific/Auckland', 'America/Sao_Paulo'],
  ...['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  ...['America/Bogota', 'America/Mexico_City', 'America/Halifax', 'Asia/Tehran'],
];
