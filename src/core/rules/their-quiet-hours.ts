import type { Instant } from '../../store/schema.ts';
import { afterQuietAt, afterQuietHours, type QuietHours } from './quiet-hours.ts';

/** Where the other side of a chat may be. */
export interface Whereabouts {
  /** IANA name, as a person said; it holds alone. */
  timeZone: string | null;
  /** A bio names a place, or they wrote often enough: {@link offsets} hold alone. */
  isKnown: boolean;
  /** Hours ahead of UTC that may well be theirs; empty where a person said more. */
  offsets: readonly number[];
  /** A person was asked, and does not know. */
  isAsked: boolean;
}

/** A time that a follow-up is to go out at. */
export interface WantedTime {
  sendAt: Instant | null;
  /** A person chose it, not this program. */
  isByHand: boolean;
}

export interface QuietLimits {
  quietHours: QuietHours;
  /** IANA name of this machine's zone. */
  timeZone: string;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * The first instant from `at` on that is no quiet hour for them. Where a person said where they are, that decides;
 * where they are known, every zone that may be theirs. Else a time that a person chose goes by this machine's clock,
 * for that hour; what the program chose, or put off, has to be day in every zone that may be theirs, and here.
 *
 * @param at milliseconds since 1970
 * @returns `null` when there is no such instant: somebody has to say where they are.
 */
export function afterTheirQuietHours(
  at: number,
  { where, wanted }: { where: Whereabouts; wanted: WantedTime },
  { quietHours, timeZone }: QuietLimits,
): number | null {
  const { offsets } = where;
  if (where.timeZone !== null) return afterQuietHours(at, quietHours, where.timeZone);
  const isTheirWord = isForThatHour(at, wanted);
  if (where.isKnown || !isTheirWord) {
    const both = where.isKnown ? null : afterBoth(at, quietHours, { offsets, timeZone });
    const open = both ?? afterQuietAt(at, quietHours, offsets);
    if (open !== null) return open;
    if (!(isTheirWord || where.isAsked)) return null;
  }
  return afterQuietHours(at, quietHours, timeZone);
}

/** Put off by an hour or more, it is not the hour any more that they chose. */
function isForThatHour(at: number, { sendAt, isByHand }: WantedTime): boolean {
  return isByHand && sendAt !== null && at < Date.parse(sendAt) + hourMs;
}

/** Day at all of these offsets and on this machine's clock, too. */
function afterBoth(
  at: number,
  quiet: QuietHours,
  { offsets, timeZone }: { offsets: readonly number[]; timeZone: string },
): number | null {
  for (let time = at; time <= at + dayMs; ) {
    const there = afterQuietAt(time, quiet, offsets);
    if (there === null) return null;
    const here = afterQuietHours(there, quiet, timeZone);
    if (here === time) return time;
    time = here;
  }
  return null;
}
