import type { ActivityEvent } from './events.ts';
import { hourOfWeek, populationWeek } from './local-week.ts';

/** Half-hour offsets from UTC-12 to UTC+14, in hours; the belief has a share for each. */
export const OFFSETS: readonly number[] = Array.from({ length: 53 }, (_, index) => index / 2 - 12);

export interface ZoneBelief {
  /** The likeliest offset, hours ahead of UTC. */
  offset: number;
  /** Half the width of the range that holds 80 % of the belief, in hours. */
  spread: number;
  /** A share for each of {@link OFFSETS}. */
  shares: readonly number[];
  /** Where it comes from: `set by you`, `"Berlin" in the bio`, `when they write`, … */
  source: string;
}

/** Something that speaks for some offsets: a city in a bio, the language that they write. */
export interface ZoneHint {
  source: string;
  /** Offsets in hours with how much each is favoured, relative to each other. */
  offsets: readonly (readonly [offset: number, weight: number])[];
  /** The IANA zone that it names, where it is one place; for the holidays there. */
  zone?: string | undefined;
  /** IANA zones that it may mean, the likeliest first. */
  places?: readonly string[];
  /** What the hint leaves to all other offsets: 0.5 for a language, 0.05 for a city. */
  doubt: number;
}

/**
 * Activity alone says little: within two hours of the truth for two contacts in three, however many events.
 * Taken at its word it is too sure of itself, so it counts a quarter.
 */
const TEMPER = 0.25;

/** Bayes over the offsets: where people live, the hints, and when they write. */
export function zoneBelief(
  events: readonly ActivityEvent[],
  hints: readonly ZoneHint[],
): ZoneBelief {
  const logs = OFFSETS.map((offset) => {
    let log = Math.log(population(offset));
    for (const hint of hints) log += Math.log(shareOfHint(hint, offset));
    for (const { at, weight } of events) {
      log += TEMPER * weight * Math.log((populationWeek[hourOfWeek(at, offset)] ?? 0) * 168);
    }
    return log;
  });
  const most = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - most));
  const total = raw.reduce((sum, share) => sum + share, 0);
  const shares = raw.map((share) => share / total);
  const source = hints[0]?.source ?? (events.length > 0 ? 'when they write' : 'nothing known');
  return { ...summary(shares), shares, source };
}

/** A zone that the person has named is not doubted. */
export function knownZone(offset: number, source: string): ZoneBelief {
  const nearest = Math.round(offset * 2) / 2;
  return { offset, spread: 0, shares: OFFSETS.map((one) => (one === nearest ? 1 : 0)), source };
}

/** Offsets that hold at least this share of the belief may be theirs. */
const PLAUSIBLE = 0.1;

/** The offsets that may well be theirs; the likeliest one at least. */
export function plausibleOffsets({ shares, offset }: ZoneBelief): number[] {
  const hourly = OFFSETS.filter((_offset, index) => {
    // A half-hour neighbour shares its belief with the full hour beside it.
    const around = (shares[index - 1] ?? 0) + (shares[index] ?? 0) + (shares[index + 1] ?? 0);
    return around >= PLAUSIBLE && (shares[index] ?? 0) > PLAUSIBLE / 4;
  });
  return hourly.includes(offset) ? hourly : [...hourly, offset];
}

/** Roughly where those live who use messengers for business; no offset is impossible. */
function population(offset: number): number {
  const peaks: readonly (readonly [number, number])[] = [
    [-5, 1],
    [-8, 0.6],
    [-3, 0.5],
    [1, 1.6],
    [3, 1.2],
    [4, 0.6],
    [5.5, 0.8],
    [8, 1.4],
    [9, 0.4],
  ];
  const near = peaks.reduce(
    (sum, [at, weight]) => sum + weight * Math.exp(-((offset - at) ** 2) / 2),
    0,
  );
  return (0.05 + near) * (Number.isInteger(offset) || offset === 5.5 ? 1 : 0.1);
}

function shareOfHint({ offsets, doubt }: ZoneHint, offset: number): number {
  const total = offsets.reduce((sum, [, weight]) => sum + weight, 0);
  const own = offsets.find(([at]) => Math.abs(at - offset) < 0.25)?.[1] ?? 0;
  return doubt / OFFSETS.length + (1 - doubt) * (own / total);
}

function summary(shares: readonly number[]): { offset: number; spread: number } {
  const best = shares.reduce((at, share, index) => (share > (shares[at] ?? 0) ? index : at), 0);
  let held = shares[best] ?? 0;
  let reach = 0;
  while (held < 0.8 && reach < OFFSETS.length) {
    reach += 1;
    held += (shares[best - reach] ?? 0) + (shares[best + reach] ?? 0);
  }
  return { offset: OFFSETS[best] ?? 0, spread: reach / 2 };
}
