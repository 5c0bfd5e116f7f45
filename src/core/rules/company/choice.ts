import type { Features } from './feature-names.ts';
import type { FeatureWeights } from './weights.ts';

/** A chat as the model sees it: a vector for each candidate, and one for "there is no company". */
export interface Choice {
  none: Features;
  candidates: readonly Features[];
}

/** `sum of weights[k] * features[k]` */
export function dot(features: Features, weights: FeatureWeights): number {
  let sum = 0;
  for (const name in features) {
    if (!isFeatureOf(features, name)) continue;
    sum += (features[name] ?? 0) * (weights[name] ?? 0);
  }
  return sum;
}

/** Stage A. `extras` are log-odds of each candidate from elsewhere, such as what is remembered of it. */
export function probabilities(
  { none, candidates }: Choice,
  { choice, extras = [] }: { choice: FeatureWeights; extras?: readonly number[] },
): { none: number; candidates: number[] } {
  const scores = candidates.map((features, index) => dot(features, choice) + (extras[index] ?? 0));
  const all = [dot(none, choice), ...scores];
  const total = logSumExp(all);
  const [ofNone = 1, ...ofCandidates] = all.map((score) => Math.exp(score - total));
  return { none: ofNone, candidates: ofCandidates };
}

/** `log(sum of exp(x))` without overflow. */
export function logSumExp(values: readonly number[]): number {
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (most === Number.NEGATIVE_INFINITY) return most;
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
}

function isFeatureOf(features: Features, name: string): name is keyof Features {
  return Object.hasOwn(features, name);
}
