/** One row of an explanation. The rows and the bias add up to the log-odds of the confidence. */
export interface Factor {
  /** In plain words: `Named in the title, next to your company`. */
  name: string;
  /** What was seen, with its source. May hold text of others: clean it before it is shown. */
  evidence: string;
  /** Log-odds; for a priority, points. */
  weight: number;
  /** Which feature of the model it is, where it is one: to set what was learned beside what is shipped. */
  feature?: string;
}

/** To four places, so that what is printed adds up too. */
export function rounded(weight: number): number {
  // `+ 0` turns -0, which JSON cannot say, into 0.
  return Math.round(weight * 10_000) / 10_000 + 0;
}

/** 1 / (1 + e^-(bias + sum of weights)), the one formula of every confidence. */
export function confidenceOf(bias: number, factors: readonly Pick<Factor, 'weight'>[]): number {
  return 1 / (1 + Math.exp(-factors.reduce((sum, { weight }) => sum + weight, bias)));
}
