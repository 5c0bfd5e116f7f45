import type { CategoryFeature } from './category-features.ts';
import type { Category } from './category-words.ts';

type Weights = Readonly<Partial<Record<CategoryFeature, number>>>;

/**
 * What each feature of a chat says for each category, in log-odds (natural logarithm); nothing where it is not named.
 *
 * Provenance: set by hand: a telling word in the title is nearly enough alone, two in messages as well; a group with a
 * company behind it is about a partnership until its words say otherwise, which is how business development groups are.
 */
export const categoryWeights: Readonly<Record<Category, Weights>> = {
  customer: { title: 2.6, said: 2, company: 1 },
  prospect: { title: 2.6, said: 2, company: 0.8 },
  partner: { title: 2.6, said: 2, company: 0.4, companyGroup: 2.4 },
  investor: { title: 3, said: 2.2, company: 0.3 },
  vendor: { title: 2.6, said: 2, company: 0.6 },
  press: { title: 2.8, said: 2.2 },
  candidate: { title: 2.8, said: 2.2, companyGroup: -1 },
  community: { title: 2.2, said: 1.6, crowd: 1, channel: 4, company: -0.4 },
  internal: { title: 2.2, said: 1.6, ownShare: 4.2, company: -1 },
  personal: { title: 3, said: 2, alone: 0.6, company: -2, ownShare: -1.5 },
  spam: { title: 2, said: 2.2, unanswered: 1.2, answered: -2.5, company: -1 },
};
