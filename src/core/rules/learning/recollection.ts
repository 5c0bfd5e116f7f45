/** How often something was there when the person answered, and how often it was the answer. */
export interface Recollection {
  seen: number;
  taken: number;
}

/**
 * What a memory says, in log-odds: beta-binomial with half a success and half a failure to begin with, against even
 * odds. Taken once: +1.1, three times: +1.9, passed over twice: -1.6; 5 of 10: 0.
 */
export function recollectionWeight({ seen, taken }: Recollection): number {
  const weight = Math.log((taken + 0.5) / (seen - taken + 0.5));
  return Math.max(-mostWeight, Math.min(mostWeight, weight));
}

const mostWeight = 3;

/** `3 times`, in words a person would use. */
export function timesOf(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}
