import type { LearnedOfCategory } from '../category/guess-category.ts';
import { categories, isCategory } from '../category/names.ts';
import type { CategorySign } from '../category/sign.ts';
import { categoryWeightOf, circumstances } from '../category/weights.ts';
import { type Factor, rounded } from '../factor.ts';
import { foldWords } from '../names/names.ts';
import { type Features, fitChoices, type Prior } from './fit-choices.ts';
import { type Foresight, foresightOf, isTrusted } from './foresight.ts';
import { recollectionWeight, timesOf } from './recollection.ts';

/** A chat that the person has sorted. */
export interface CategoryExample {
  /** Id of the category. */
  chosen: string;
  /** What kind, size and people say; and for each category, how much its title, its talk and its people speak for it. */
  chat: Features;
  words: Readonly<Record<string, Features>>;
  /** What the chat may be remembered by: {@link categoryCues}. */
  cues: readonly string[];
}

export interface CategoryModel {
  count: number;
  /** Learned minus shipped, by `category:feature`; empty while the shipped ones predict better. */
  shifts: Features;
  /** By `category cue`: how often the cue was there, and the category the answer. */
  memory: Readonly<Record<string, { seen: number; taken: number }>>;
  foresight: Foresight;
}

/** @param examples one for each chat, in the order in which they were decided. */
export function learnCategories(
  examples: readonly CategoryExample[],
  among: readonly string[],
): CategoryModel {
  const known = examples.filter(({ chosen }) => among.includes(chosen)).slice(-mostExamples);
  const prior: Prior = { weights: shippedWeights(), variance: 0.5 };
  const choices = known.map((example) => ({
    options: among.map((category) => ({ features: featuresOf(category, example) })),
    chosen: among.indexOf(example.chosen),
  }));
  const foresight = foresightOf(choices, prior);
  const memory = recollect(known);
  if (!isTrusted(foresight)) return { count: known.length, shifts: {}, memory, foresight };
  const { weights } = fitChoices(choices, prior);
  const shifts = Object.entries(weights)
    .map(([name, weight]) => [name, rounded(weight - (prior.weights[name] ?? 0))] as const)
    .filter(([, shift]) => shift !== 0);
  return { count: known.length, shifts: Object.fromEntries(shifts), memory, foresight };
}

const mostExamples = 500;

/** What the person's own answers add for each category of one chat. */
export function learnedOfCategory(
  model: CategoryModel,
  cues: readonly string[],
): LearnedOfCategory {
  if (model.count === 0) return () => () => [];
  return (signs) => {
    const seen = toFeatures(signs);
    return (category) => {
      const factors = remembered(model, category, cues);
      const weight = shiftOf(model, featuresOf(category, seen));
      if (weight !== 0)
        factors.push({
          name: 'Learned from your answers',
          evidence: `${model.count === 1 ? 'a chat' : `${model.count} chats`} you sorted yourself`,
          weight,
        });
      return factors;
    };
  };
}

function shiftOf({ shifts }: CategoryModel, features: Features): number {
  const moved = Object.entries(features).map(([name, value]) => (shifts[name] ?? 0) * value);
  return rounded(moved.reduce((sum, shift) => sum + shift, 0));
}

/** Words of the title and the company: what a sorted chat is remembered by. */
export function categoryCues(chat: { title: string; companyId: string | null }): string[] {
  const words = foldWords(chat.title).filter((word) => word.length >= 3 && !/^\d+$/.test(word));
  const company = chat.companyId === null ? [] : [`company ${chat.companyId}`];
  return [...company, ...new Set(words.slice(0, 12).map((word) => `word ${word}`))];
}

/**
 * What is learned from: the circumstances one by one, and for each category what the shipped weights make of all other
 * signs. So a person's few answers move a few dozen weights, not a thousand.
 */
export function toFeatures(signs: readonly CategorySign[]) {
  const chat: Features = Object.fromEntries(
    signs
      .filter(({ group }) => group === 'chat')
      .map(({ feature, value }) => [feature, rounded(value)]),
  );
  const read = signs.filter(({ group }) => group !== 'chat');
  const words = categories.flatMap((category) => {
    const sums = new Map<string, number>();
    for (const { group, feature, value } of read) {
      const weight = categoryWeightOf(category, feature) * value;
      if (weight !== 0) sums.set(group, rounded((sums.get(group) ?? 0) + weight));
    }
    return sums.size === 0 ? [] : [[category, Object.fromEntries(sums)] as const];
  });
  return { chat, words: Object.fromEntries(words) };
}

function featuresOf(
  category: string,
  { chat, words }: Pick<CategoryExample, 'chat' | 'words'>,
): Features {
  const all = { any: 1, ...chat, ...words[category] };
  return Object.fromEntries(
    Object.entries(all).map(([feature, value]) => [`${category}:${feature}`, value]),
  );
}

function shippedWeights(): Features {
  return Object.fromEntries(
    categories.flatMap((category) => [
      ...['any', ...circumstances].map((feature) => [
        `${category}:${feature}`,
        categoryWeightOf(category, feature),
      ]),
      // Their values are log-odds already.
      ...['title', 'said', 'people'].map((group) => [`${category}:${group}`, 1]),
    ]),
  );
}

function recollect(examples: readonly CategoryExample[]): CategoryModel['memory'] {
  const seen = new Map<string, number>();
  const taken = new Map<string, number>();
  for (const { cues, chosen } of examples)
    for (const cue of cues) {
      seen.set(cue, (seen.get(cue) ?? 0) + 1);
      const key = `${chosen} ${cue}`;
      taken.set(key, (taken.get(key) ?? 0) + 1);
    }
  const entries = [...taken].map(([key, count]) => {
    const cue = key.slice(key.indexOf(' ') + 1);
    return [key, { seen: seen.get(cue) ?? count, taken: count }] as const;
  });
  return Object.fromEntries(entries);
}

/** The one cue that says most: words of one title are seldom two reasons. */
function remembered(model: CategoryModel, category: string, cues: readonly string[]): Factor[] {
  const [best] = cues
    .flatMap((cue) => {
      const recollection = model.memory[`${category} ${cue}`];
      return recollection ? [{ cue, recollection }] : [];
    })
    .map((entry) => ({ ...entry, weight: rounded(recollectionWeight(entry.recollection)) }))
    .toSorted((a, b) => b.weight - a.weight || (a.cue < b.cue ? -1 : 1));
  if (!best || best.weight <= 0) return [];
  const { taken, seen } = best.recollection;
  const [kind, word] = [
    best.cue.slice(0, best.cue.indexOf(' ')),
    best.cue.slice(best.cue.indexOf(' ') + 1),
  ];
  const where = kind === 'company' ? 'of this company' : `with "${word}" in the title`;
  const isBuiltIn = isCategory(category) ? '' : ', a category of yours';
  return [
    {
      name: `You said so ${timesOf(taken)}`,
      evidence: `${taken} of ${seen} chats ${where}${isBuiltIn}`,
      weight: best.weight,
    },
  ];
}
