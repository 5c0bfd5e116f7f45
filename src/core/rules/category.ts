import type { CategoryEvidence, CategoryFeature, CategorySigns } from './category-features.ts';
import { readCategorySigns } from './category-features.ts';
import { categoryWeights } from './category-weights.ts';
import { categories, isCategory } from './category-words.ts';
import { confidenceOf, type Factor, rounded } from './factor.ts';

export type { CategoryEvidence } from './category-features.ts';

export interface CategoryGuess {
  /** Its id; `null` when nothing is likelier than not. */
  category: string | null;
  /** 0..1 */
  confidence: number;
  /** Add up to the confidence's log-odds, the first being the base rate. */
  factors: Factor[];
  /** What was seen, whatever it says. */
  signs: CategorySigns;
}

/** What the person's own decisions add for a category, as factors of their own. */
export type LearnedOfCategory = (category: string, signs: CategorySigns) => readonly Factor[];

/** What a chat is for, as the most probable category: softmax over sums, in the manner of `score.ts`. */
export function guessCategory(
  evidence: CategoryEvidence,
  {
    among = categories,
    learned = () => [],
  }: { among?: readonly string[]; learned?: LearnedOfCategory } = {},
): CategoryGuess {
  const signs = readCategorySigns(evidence);
  const drafts = among.map((category) => {
    const factors = [...shippedFactors(category, signs), ...learned(category, signs)];
    return { category, factors, score: factors.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const [best, next] = drafts.toSorted((a, b) => b.score - a.score);
  if (!best || best.score <= 0) return { category: null, confidence: 0, factors: [], signs };
  const others = drafts.filter((draft) => draft !== best);
  const mass = others.reduce((sum, { score }) => sum + Math.exp(score), 0);
  const competition = {
    name: 'Others are possible too',
    evidence: `next: ${next?.category ?? ''}`,
    weight: others.length === 0 ? 0 : rounded(Math.log(others.length) - Math.log(mass)),
  };
  const base = rounded(-Math.log(Math.max(1, others.length)));
  const factors: Factor[] = [
    { name: `One of ${among.length}`, evidence: 'before anything is seen', weight: base },
    ...best.factors,
    competition,
  ].filter(({ weight }) => weight !== 0);
  const confidence = confidenceOf(0, factors);
  return { category: confidence > 0.5 ? best.category : null, confidence, factors, signs };
}

function shippedFactors(category: string, signs: CategorySigns): Factor[] {
  const weights: Readonly<Partial<Record<CategoryFeature, number>>> = isCategory(category)
    ? categoryWeights[category]
    : {};
  const words = isCategory(category) ? (signs.ofWords.get(category) ?? []) : [];
  return [...words, ...signs.ofChat]
    .map(({ feature, value, evidence }) => ({
      name: featureNames[feature],
      evidence,
      weight: rounded((weights[feature] ?? 0) * value),
    }))
    .filter(({ weight }) => weight !== 0);
}

const featureNames: Readonly<Record<CategoryFeature, string>> = {
  title: 'The title says so',
  said: 'You talk of it',
  company: 'A company is behind it',
  companyGroup: 'A group with a company',
  alone: 'A chat with one person',
  crowd: 'Many people are in it',
  channel: 'It is a channel',
  bot: 'It is a bot',
  ownShare: 'Your own side is among itself',
  unanswered: 'Nobody of your side answers',
  answered: 'You talk with each other',
};
