import type { Instant } from '../../../store/schema.ts';
import type { Moment } from './best-moment.ts';

/** How the time of a follow-up was chosen: `best`, its moment; `control`, at once, to compare. */
export type Timing = 'best' | 'control';

export interface ChosenTime {
  at: Instant;
  why: string;
  /** `null` where there is nothing to compare: the best moment is now, or a person has set the time. */
  timing: Timing | null;
}

/**
 * Some of the follow-ups, drawn by lot, go out as soon as quiet hours allow instead of at their best moment: only so
 * can the two be compared without guessing what would have been.
 *
 * @param share of a hundred; @param lot 0 to 1
 */
export function chooseTime(
  moment: Pick<Moment, 'at' | 'why' | 'isNow' | 'soonest'>,
  { share, lot }: { share: number; lot: number },
): ChosenTime {
  const { at, why, isNow, soonest } = moment;
  if (isNow || soonest >= at) return { at, why, timing: null };
  if (lot * 100 >= share) return { at, why, timing: share === 0 ? null : 'best' };
  return { at: soonest, why: controlWhy, timing: 'control' };
}

const controlWhy = 'at once, by lot, to compare with their best moment (sending.controlShare)';
