import type { Measured } from './measures.ts';

export const sliceNames = ['familiar', 'new', 'noisy'] as const;
export type SliceName = (typeof sliceNames)[number];

/** A measure with its 95 % interval. */
export type Bounds = Record<string, { value: number; low: number; high: number }>;

type What = keyof Measured | 'contactsAuc';

/** At least so much, of the interval's lower end. */
const least: Record<SliceName, Partial<Record<What, number>>> = {
  familiar: { top1: 0.95, precision: 0.975, coverage: 0.85, contactsAuc: 0.95 },
  new: { top1: 0.94, precision: 0.975, contactsAuc: 0.95 },
  noisy: { top1: 0.89, precision: 0.975, coverage: 0.72, contactsAuc: 0.95 },
};

/** At most so much. The error of calibration by its value: drawing again adds noise, which it counts as error. */
const most: Partial<Record<What, { bound: number; of: 'value' | 'high' }>> = {
  noneNamed: { bound: 0.05, of: 'high' },
  brier: { bound: 0.06, of: 'high' },
  ece: { bound: 0.02, of: 'value' },
};

/** @returns the names of what misses its gate. */
export function missed(slice: SliceName, bounds: Bounds): string[] {
  const tooLow = Object.entries(least[slice]).filter(
    ([what, bound]) => !((bounds[what]?.low ?? 0) >= bound),
  );
  const tooHigh = Object.entries(most).filter(
    ([what, { bound, of }]) => !((bounds[what]?.[of] ?? 1) <= bound),
  );
  return [...tooLow, ...tooHigh].map(([what]) => what);
}
