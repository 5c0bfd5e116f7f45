import type { ContactFeature } from '../contact/feature-names.ts';
import type { Feature } from './feature-names.ts';

/** Log-odds (natural logarithm) for one unit of each feature; what is missing is 0. */
export type FeatureWeights = Readonly<Partial<Record<Feature, number>>>;

/**
 * What a suggestion is weighed with, in two stages. A value that is passed in: the scorer has no weights of its
 * own, so that what was learned from a person's answers can take the place of what is shipped.
 */
export interface Weights {
  /**
   * Stage A, the choice among the candidates and "none": `s_c = sum of choice[k] * f_k(c)`, the weights of chat
   * features making `s_none`; `P(c) = exp(s_c) / (exp(s_none) + sum of exp(s_j))`.
   */
  choice: FeatureWeights;
  /**
   * Stage B, how sure the choice is:
   * `logit = bias + slope * (s_c - log(sum of exp of all others, "none" included)) + sum of more[k] * f_k`,
   * over the candidate's own features and those of the chat.
   */
  confidence: { bias: number; slope: number; more: FeatureWeights };
  /** Who of the chat is of the company: `logit = bias + sum of weights[k] * f_k`. */
  contact: { bias: number; weights: Readonly<Partial<Record<ContactFeature, number>>> };
}
