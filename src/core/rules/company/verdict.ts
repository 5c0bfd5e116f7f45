export type Verdict = 'confident' | 'review' | 'none';

/** From here on a suggestion is offered for one key; from `review` on with a "check". */
export const verdictBounds = { confident: 0.9, review: 0.6 } as const;

export function verdictOf(confidence: number): Verdict {
  if (confidence >= verdictBounds.confident) return 'confident';
  return confidence >= verdictBounds.review ? 'review' : 'none';
}

/**
 * A confidence in whole percent, rounded down: 89.6 % is not to look like what is offered for one key from 90 % on, and
 * 99.7 % is not certain.
 */
export function wholePercent(confidence: number): number {
  // A hundredth that is not exact in binary, such as 0.57, is that hundredth.
  return Math.min(99, Math.floor(confidence * 100 + 1e-9));
}
