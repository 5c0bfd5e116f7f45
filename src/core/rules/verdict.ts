export type Verdict = 'confident' | 'review' | 'none';

/** From here on a suggestion is offered for one key; from `review` on with a "check". */
export const verdictBounds = { confident: 0.9, review: 0.6 } as const;

export function verdictOf(confidence: number): Verdict {
  if (confidence >= verdictBounds.confident) return 'confident';
  return confidence >= verdictBounds.review ? 'review' : 'none';
}
