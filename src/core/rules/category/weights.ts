import { type Category, isCategory } from './names.ts';
import { categoryTable } from './table.ts';

/** Below this a guess is kept back: of eleven, it would hardly be likelier than its next rivals. */
export const leastSure = 0.25;

/** … and below this where nothing was read: kind and size alone are no answer. */
export const leastUnread = 0.3;

/** What a sign says for a category, in log-odds (natural logarithm); 0 where it says nothing. */
export function categoryWeightOf(category: Category, feature: string): number {
  return weights.get(feature)?.get(category) ?? 0;
}

const weights: ReadonlyMap<string, ReadonlyMap<Category, number>> = new Map(
  categoryTable
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [feature = '', ...cells] = line.split(' ');
      const ofFeature = new Map<Category, number>();
      for (let at = 0; at < cells.length; at += 2) {
        const category = cells[at] ?? '';
        if (isCategory(category)) ofFeature.set(category, Number(cells[at + 1]));
      }
      return [feature, ofFeature] as const;
    }),
);

/** The features that say something before a word is read. */
export const circumstances: readonly string[] = [...weights.keys()].filter(
  (feature) => feature !== 'any' && !feature.includes('.'),
);
