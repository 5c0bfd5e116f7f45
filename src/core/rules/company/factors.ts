import { type Factor, rounded } from '../factor.ts';
import { candidateFeatureNames, chatFeatureNames, type Feature } from './feature-names.ts';
import type { Seen } from './seen.ts';
import type { Weights } from './weights.ts';

/**
 * The logit of stage B taken apart. With `z = s_c - log(exp(s_none) + sum of exp(s_j))` it is
 * `bias + slope * z + sum of more[k] * f_k`, and `z` is a sum as well: over the candidate's features, less the
 * chat's, less what the other candidates take (`rivalry`, the log of 1 + sum of `exp(s_j - s_none)`). So a feature
 * has one row, and the rows add up exactly.
 */
export function factorsOf(
  { seen, extras }: { seen: readonly Seen[]; extras: readonly Factor[] },
  {
    chat,
    weights: { choice, confidence },
    rivalry,
    next,
  }: { chat: readonly Seen[]; weights: Weights; rivalry: number; next: string | null },
): { bias: number; factors: Factor[] } {
  const { slope, more } = confidence;
  const row = ({ feature, value, evidence }: Seen, side: 1 | -1): Factor => ({
    name: names[feature],
    evidence,
    weight: rounded((side * slope * (choice[feature] ?? 0) + (more[feature] ?? 0)) * value),
    feature,
  });
  const ofChat = chat.map((one) => row(one, -1));
  // What holds for every chat is no evidence but the base rate.
  const base = ofChat.filter(({ feature }) => feature === 'none');
  const bias = rounded(base.reduce((sum, { weight }) => sum + weight, confidence.bias));
  const rivals: Factor = {
    name: 'Others are possible too',
    evidence: next === null ? '' : `next: ${next}`,
    weight: rounded(-slope * rivalry),
  };
  const own = [
    ...seen.map((one) => row(one, 1)),
    ...extras.map((extra) => ({ ...extra, weight: rounded(slope * extra.weight) })),
  ];
  const factors = [
    ...own.toSorted((a, b) => b.weight - a.weight),
    ...ofChat.filter(({ feature }) => feature !== 'none'),
    rivals,
  ].filter(({ weight }) => weight !== 0);
  return { bias, factors };
}

const names: Readonly<Record<Feature, string>> = { ...candidateFeatureNames, ...chatFeatureNames };
