import { confidenceOf, type Factor, rounded } from '../factor.ts';
import type { CategoryEvidence } from './evidence.ts';
import { type Category, categories, isCategory } from './names.ts';
import { readCategorySigns } from './read-signs.ts';
import type { CategorySign } from './sign.ts';
import { categoryWeightOf, leastSure, leastUnread } from './weights.ts';

export interface CategoryGuess {
  /** Its id; `null` when nothing speaks for any. */
  category: string | null;
  /** 0..1 */
  confidence: number;
  /** Add up to the confidence's log-odds, the first being the base rate. */
  factors: Factor[];
  /** What was seen, whatever it says. */
  signs: readonly CategorySign[];
}

/** What the person's own decisions add for a category where these signs were seen, as factors of their own. */
export type LearnedOfCategory = (
  signs: readonly CategorySign[],
) => (category: string) => readonly Factor[];

/** What a chat is for, as the most probable category: softmax over sums, in the manner of `score.ts`. */
export function guessCategory(
  evidence: CategoryEvidence,
  {
    among = categories,
    learned = () => () => [],
  }: { among?: readonly string[]; learned?: LearnedOfCategory } = {},
): CategoryGuess {
  const signs = readCategorySigns(evidence);
  const learnedOf = learned(signs);
  const drafts = among.map((category) => {
    const own = learnedOf(category);
    const shipped = shippedScore(category, signs);
    return { category, own, score: own.reduce((sum, { weight }) => sum + weight, shipped) };
  });
  const [best, next] = drafts.toSorted((a, b) => b.score - a.score);
  if (!best) return { category: null, confidence: 0, factors: [], signs };
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
    ...shippedFactors(best.category, signs),
    ...best.own,
    competition,
  ].filter(({ weight }) => weight !== 0);
  const confidence = confidenceOf(0, factors);
  const isRead = signs.some(({ group }) => group !== 'chat');
  if (confidence < (isRead ? leastSure : leastUnread))
    return { category: null, confidence: 0, factors: [], signs };
  return { category: best.category, confidence, factors, signs };
}

/** The sum of {@link shippedFactors}, which are told for the best category alone. */
function shippedScore(category: string, signs: readonly CategorySign[]): number {
  if (!isCategory(category)) return 0;
  return signs.reduce((sum, sign) => sum + weightOf(category, sign), weightOf(category, any));
}

function shippedFactors(category: string, signs: readonly CategorySign[]): Factor[] {
  if (!isCategory(category)) return [];
  return [any, ...signs].map((sign) => ({
    name: sign.name,
    evidence: sign.evidence,
    weight: weightOf(category, sign),
  }));
}

const any = { feature: 'any', name: 'How common it is', evidence: 'among chats', value: 1 };

function weightOf(
  category: Category,
  { feature, value }: Pick<CategorySign, 'feature' | 'value'>,
): number {
  return rounded(categoryWeightOf(category, feature) * value);
}
