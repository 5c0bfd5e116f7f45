import { type Factor, rounded } from '../factor.ts';
import type { Features } from './feature-names.ts';
import type { Weights } from './weights.ts';

export interface LearnedFactor extends Factor {
  /** The part of the weight that comes from the person's answers; what is left is shipped. Absent where it is 0. */
  learned?: number;
}

/** Says of each factor of a candidate how much of it was learned. The weights stay what they are. */
export function withLearnedParts(
  factors: readonly Factor[],
  {
    features,
    none,
    weights,
    shipped,
  }: { features: Features; none: Features; weights: Weights; shipped: Weights },
): LearnedFactor[] {
  const { slope } = weights.confidence;
  return factors.map((factor) => {
    const { feature, weight } = factor;
    if (feature === undefined) return factor;
    if (feature === 'memory') return { ...factor, learned: weight };
    const ofCandidate = valueIn(features, feature);
    const value = ofCandidate ?? -(valueIn(none, feature) ?? 0);
    const shift = (valueIn(weights.choice, feature) ?? 0) - (valueIn(shipped.choice, feature) ?? 0);
    const learned = rounded(slope * shift * value);
    return learned === 0 ? factor : { ...factor, learned };
  });
}

/** The base rate is a factor too, the one of every chat. */
export function learnedBias({
  none,
  weights,
  shipped,
}: {
  none: Features;
  weights: Weights;
  shipped: Weights;
}): number {
  const shift = (weights.choice.none ?? 0) - (shipped.choice.none ?? 0);
  return rounded(-weights.confidence.slope * shift * (none.none ?? 0));
}

function valueIn(vector: object, name: string): number | undefined {
  const value: unknown = Reflect.get(vector, name);
  return typeof value === 'number' ? value : undefined;
}
