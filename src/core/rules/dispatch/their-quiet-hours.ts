import type { Instant } from '../../../store/schema.ts';
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
  /** Whoever approves one without a time, or after it, says that it may go out then. */
  approvedAt: Instant | null;
}

export interface QuietLimits {
  quietHours: QuietHours;
  /** IANA name of this machine's zone. */
  timeZone: string;
  /** How late a time may still be kept, `sending.lateness`. */
  latenessMs: number;
}

const dayMs = 24 * 3_600_000;

/**
 * The first instant from `at` on that is no quiet hour for them. Where a person said where they are, that decides;
 * where they are known, every zone that may be theirs. Else a time that a person chose goes by this machine's clock,
 * as long as it is no later than such a time may be; what the program chose, or put off further, has to be day in every
 * zone that may be theirs, and here. Asked again at the instant that it returns, it returns the same.
 *
 * @param at milliseconds since 1970
 * @returns `null` when there is no such instant: somebody has to say where they are.
 */
export function afterTheirQuietHours(
  at: number,
  { where, wanted }: { where: Whereabouts; wanted: WantedTime },
  { quietHours, timeZone, latenessMs }: QuietLimits,
): number | null {
  const { offsets, isKnown } = where;
  if (where.timeZone !== null) return afterQuietHours(at, quietHours, where.timeZone);
  if (isKnown) return afterQuietAt(at, quietHours, offsets);
  const here = afterQuietHours(at, quietHours, timeZone);
  if (isTheirWord(here, wanted, latenessMs)) return here;
  const open =
    afterBoth(at, quietHours, { offsets, timeZone }) ?? afterQuietAt(at, quietHours, offsets);
  return open ?? (wanted.isByHand || where.isAsked ? here : null);
}

/** Put off further than it may be late, it is not the hour any more that they chose. */
function isTheirWord(
  at: number,
  { sendAt, isByHand, approvedAt }: WantedTime,
  latenessMs: number,
): boolean {
  const said = Math.max(...[sendAt, approvedAt].map((time) => Date.parse(time ?? '') || 0));
  return isByHand && at <= said + latenessMs;
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
