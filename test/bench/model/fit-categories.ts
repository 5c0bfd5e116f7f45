import { type Category, categories } from '../../../src/core/rules/category/names.ts';
import type { Random } from '../made-up-text.ts';

/** A chat as its category is fitted on: what was seen in it, and what it is for. */
export interface CategoryExample {
  signs: readonly { feature: string; value: number; isRead: boolean }[];
  /** Each would be right. */
  right: readonly string[];
}

/** By feature, then in the order of `categories`. */
export type CategoryTable = ReadonlyMap<string, readonly number[]>;

export interface CategoryFit {
  /** How far a weight may stray from where it starts, as a variance. */
  variance: number;
  /** Which part of the words is missed: a list that was written beside these chats knows their words, not those of others. */
  missed: number;
  /** How often each chat is taken, each time with other words missed. */
  copies: number;
}

/**
 * The most probable weights (multinomial logistic, Gaussian prior around the start), by accelerated gradient ascent: the
 * same numbers for the same chats and seed.
 */
export function fitCategories(
  examples: readonly CategoryExample[],
  {
    start,
    random,
    variance,
    missed,
    copies,
  }: CategoryFit & { start: CategoryTable; random: Random },
): CategoryTable {
  const names = [...start.keys()];
  const at = new Map(names.map((name, index) => [name, index] as const));
  const many = examples.flatMap((example) =>
    Array.from({ length: copies }, (_, copy) => ({
      right: example.right,
      signs: example.signs.filter(({ isRead }) => copy === 0 || !isRead || random() >= missed),
    })),
  );
  const rows = many.map(({ signs, right }) => ({
    at: signs.flatMap(({ feature }) => at.get(feature) ?? []),
    values: signs.filter(({ feature }) => at.has(feature)).map(({ value }) => value),
    target: categories.map((category) => (right.includes(category) ? 1 / right.length : 0)),
  }));
  const width = categories.length;
  const first = Float64Array.from(names.flatMap((name) => start.get(name) ?? []));
  const step = 1 / (steepest(rows, names.length) / (2 * copies) + 1 / variance);
  let weights = first.slice();
  let before = first.slice();
  for (let round = 0; round < rounds; round += 1) {
    const ahead = weights.map(
      (weight, index) => weight + (round / (round + 3)) * (weight - (before[index] ?? 0)),
    );
    const slope = ahead.map((weight, index) => ((first[index] ?? 0) - weight) / variance);
    for (const { at: places, values, target } of rows) {
      const shares = softmax(
        categories.map((_, option) =>
          places.reduce(
            (sum, place, index) =>
              sum + (ahead[place * width + option] ?? 0) * (values[index] ?? 0),
            0,
          ),
        ),
      );
      for (let option = 0; option < width; option += 1) {
        const miss = ((target[option] ?? 0) - (shares[option] ?? 0)) / copies;
        for (let index = 0; index < places.length; index += 1) {
          const place = (places[index] ?? 0) * width + option;
          slope[place] = (slope[place] ?? 0) + miss * (values[index] ?? 0);
        }
      }
    }
    before = weights;
    weights = ahead.map((weight, index) => weight + step * (slope[index] ?? 0));
  }
  return new Map(
    names.map((name, index) => [name, [...weights.slice(index * width, (index + 1) * width)]]),
  );
}

const rounds = 1500;

interface Row {
  at: readonly number[];
  values: readonly number[];
}

/** The largest eigenvalue of the signs' products, by power iteration: steps must be shorter than its inverse. */
function steepest(rows: readonly Row[], width: number): number {
  let ahead = new Float64Array(width).fill(1 / Math.sqrt(width));
  let length = 0;
  for (let round = 0; round < 30; round += 1) {
    const next = new Float64Array(width);
    for (const { at, values } of rows) {
      const sum = at.reduce(
        (total, place, index) => total + (ahead[place] ?? 0) * (values[index] ?? 0),
        0,
      );
      for (const [index, place] of at.entries())
        next[place] = (next[place] ?? 0) + sum * (values[index] ?? 0);
    }
    length = Math.hypot(...next);
    ahead = next.map((value) => value / length);
  }
  return length;
}

export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const masses = scores.map((score) => Math.exp(score - most));
  const all = masses.reduce((sum, mass) => sum + mass, 0);
  return masses.map((mass) => mass / all);
}

/** The priors as a table, from lines such as `theirs.price prospect 2.2 spam 0.3`. */
export function categoryTable(lines: string): CategoryTable {
  return new Map(
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [feature = '', ...cells] = line.split(' ');
        const weightOf = (category: Category) => {
          const place = cells.indexOf(category);
          return place < 0 ? 0 : Number(cells[place + 1]);
        };
        return [feature, categories.map(weightOf)] as const;
      }),
  );
}
