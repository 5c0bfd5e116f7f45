import { afterQuietAt } from './quiet-hours.ts';
import type { QuietLimits, Whereabouts } from './their-quiet-hours.ts';

/** Why it matters that nobody has said where they are. */
export type ZoneDoubt =
  /** No hour is day wherever they may be. */
  | 'no-hour'
  /** It may be night for them at the time that was chosen. */
  | 'night'
  /** Only a guess and this machine's clock decide what is night for them. */
  | 'own-clock';

/**
 * Whether a person should be asked where they are, before something is to go out to them.
 *
 * @param at of the time that was chosen, in milliseconds since 1970; `null`: the program chooses it
 * @returns `null` where the answer changes nothing, or was given.
 */
export function zoneDoubt(
  { timeZone, isAsked, isKnown, offsets }: Whereabouts,
  { at, now }: { at: number | null; now: number },
  { quietHours }: Pick<QuietLimits, 'quietHours'>,
): ZoneDoubt | null {
  if (timeZone !== null || isAsked || quietHours.from === quietHours.to) return null;
  if (afterQuietAt(now, quietHours, offsets) === null) return 'no-hour';
  if (at !== null && afterQuietAt(at, quietHours, offsets) !== at) return 'night';
  return isKnown ? null : 'own-clock';
}

export function doubtWords(doubt: ZoneDoubt, title: string): string {
  switch (doubt) {
    case 'no-hour':
      return `no hour is surely day for ${title}: nothing says well enough where that is`;
    case 'night':
      return `it may be night for ${title} then: where that is, is not certain`;
    case 'own-clock':
      return `nobody knows where ${title} is: what is night there, your own clock and a guess decide`;
  }
}

/** Hours of writing tell no two neighbours apart. */
const nearHours = 2;

/** "I do not know" holds until something comes that speaks for another place than was thought of then. */
export function isStillUnknown(
  thought: readonly number[],
  { isKnown, offsets }: Pick<Whereabouts, 'isKnown' | 'offsets'>,
): boolean {
  const isNear = (offset: number) => thought.some((one) => Math.abs(one - offset) < nearHours);
  return !isKnown || offsets.every(isNear);
}
