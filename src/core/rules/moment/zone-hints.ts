import { foldWords } from '../names/names.ts';
import { cityZones } from './city-zones.ts';
import type { ZoneHint } from './zone-belief.ts';

/**
 * What a bio or a name says of where somebody is: a city, or a flag. Only for whom it stands there: a chat that
 * talks about Dubai says nothing.
 *
 * @param now milliseconds since 1970, for daylight saving time
 */
export function placeHint(text: string, now: number): ZoneHint | null {
  const words = foldWords(text);
  for (let at = 0; at < words.length; at += 1) {
    for (const length of [2, 1]) {
      const city = words.slice(at, at + length).join(' ');
      const zone = cityZones.get(city);
      if (zone) return hintOf(zone, { source: `"${city}" in the bio`, now });
    }
  }
  const flag = /\p{Regional_Indicator}{2}/u.exec(text)?.[0];
  const zones = flag ? zonesOfCountry[countryOf(flag)] : undefined;
  if (!zones) return null;
  const [zone] = zones.map(([name]) => name);
  return { ...severalZones(zones, { source: `the flag ${flag}`, doubt: 0.15, now }), zone };
}

/** Where a language is written; English says nothing. @param language `de`, `ru`, … */
export function languageHint(language: string, now: number): ZoneHint | null {
  const zones = zonesOfLanguage[language];
  return zones
    ? severalZones(zones, { source: 'the language they write', doubt: 0.35, now })
    : null;
}

/**
 * Hours ahead of UTC at that time, in halves.
 * @throws {RangeError} for what is no IANA name.
 */
export function offsetAt(zone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(now);
  const shown = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):?(\d{2})?/.exec(shown) ?? [];
  const ahead = Number(hours) + Number(minutes) / 60;
  return Math.round((sign === '-' ? -ahead : ahead) * 2) / 2;
}

function hintOf(zone: string, { source, now }: { source: string; now: number }): ZoneHint {
  return { source, zone, places: [zone], doubt: 0.05, offsets: [[offsetAt(zone, now), 1]] };
}

function severalZones(
  zones: readonly (readonly [string, number])[],
  { source, doubt, now }: { source: string; doubt: number; now: number },
): ZoneHint {
  const weights = new Map<number, number>();
  for (const [zone, weight] of zones) {
    const offset = offsetAt(zone, now);
    weights.set(offset, (weights.get(offset) ?? 0) + weight);
  }
  const places = zones.toSorted(([, a], [, b]) => b - a).map(([zone]) => zone);
  return { source, doubt, places, offsets: [...weights] };
}

function countryOf(flag: string): string {
  return [...flag]
    .map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 65))
    .join('');
}

type Zones = Readonly<Record<string, readonly (readonly [string, number])[]>>;

/** Countries with one zone, or with one that most live in. */
const zonesOfCountry: Zones = {
  AE: [['Asia/Dubai', 1]],
  AR: [['America/Argentina/Buenos_Aires', 1]],
  CH: [['Europe/Zurich', 1]],
  CN: [['Asia/Shanghai', 1]],
  DE: [['Europe/Berlin', 1]],
  EE: [['Europe/Tallinn', 1]],
  ES: [['Europe/Madrid', 1]],
  FR: [['Europe/Paris', 1]],
  GB: [['Europe/London', 1]],
  GE: [['Asia/Tbilisi', 1]],
  HK: [['Asia/Hong_Kong', 1]],
  ID: [['Asia/Jakarta', 1]],
  IL: [['Asia/Jerusalem', 1]],
  IN: [['Asia/Kolkata', 1]],
  IT: [['Europe/Rome', 1]],
  JP: [['Asia/Tokyo', 1]],
  KR: [['Asia/Seoul', 1]],
  NG: [['Africa/Lagos', 1]],
  NL: [['Europe/Amsterdam', 1]],
  PH: [['Asia/Manila', 1]],
  PK: [['Asia/Karachi', 1]],
  PL: [['Europe/Warsaw', 1]],
  PT: [['Europe/Lisbon', 1]],
  SG: [['Asia/Singapore', 1]],
  TH: [['Asia/Bangkok', 1]],
  TR: [['Europe/Istanbul', 1]],
  TW: [['Asia/Taipei', 1]],
  UA: [['Europe/Kyiv', 1]],
  VN: [['Asia/Ho_Chi_Minh', 1]],
};

const zonesOfLanguage: Zones = {
  ar: [
    ['Asia/Dubai', 2],
    ['Asia/Riyadh', 2],
    ['Africa/Cairo', 2],
  ],
  de: [['Europe/Berlin', 1]],
  es: [
    ['Europe/Madrid', 2],
    ['America/Mexico_City', 1],
    ['America/Bogota', 1],
    ['America/Argentina/Buenos_Aires', 1],
  ],
  fr: [['Europe/Paris', 1]],
  hi: [['Asia/Kolkata', 1]],
  id: [['Asia/Jakarta', 1]],
  it: [['Europe/Rome', 1]],
  ja: [['Asia/Tokyo', 1]],
  ko: [['Asia/Seoul', 1]],
  pl: [['Europe/Warsaw', 1]],
  pt: [
    ['America/Sao_Paulo', 3],
    ['Europe/Lisbon', 1],
  ],
  ru: [
    ['Europe/Moscow', 4],
    ['Asia/Tbilisi', 1],
    ['Europe/Kyiv', 1],
    ['Asia/Almaty', 1],
    ['Asia/Dubai', 1],
  ],
  tr: [['Europe/Istanbul', 1]],
  uk: [['Europe/Kyiv', 1]],
  vi: [['Asia/Ho_Chi_Minh', 1]],
  zh: [
    ['Asia/Shanghai', 5],
    ['Asia/Singapore', 1],
  ],
};
