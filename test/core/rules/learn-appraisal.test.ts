import { describe, expect, it } from 'vitest';
import { guessCategory } from '../../../src/core/rules/category/guess-category.ts';
import { categories } from '../../../src/core/rules/category/names.ts';
import { readCategorySigns } from '../../../src/core/rules/category/read-signs.ts';
import {
  categoryCues,
  learnCategories,
  learnedOfCategory,
  toFeatures,
} from '../../../src/core/rules/learning/learn-categories.ts';
import {
  learnedOfPriority,
  learnPriority,
} from '../../../src/core/rules/learning/learn-priority.ts';

const chat = (title: string) => ({
  kind: 'supergroup' as const,
  title,
  participantCount: 5,
  messages: [],
  people: [],
  ownNames: ['ourco'],
  hasCompany: true,
});

const sorted = (title: string, chosen: string) => ({
  chosen,
  ...toFeatures(readCategorySigns(chat(title))),
  cues: categoryCues({ title, companyId: null }),
});

describe('categories learned from what the person sorted', () => {
  const among = [...categories, 'portfolio'];
  const guess = (title: string, examples: ReturnType<typeof sorted>[]) =>
    guessCategory(chat(title), {
      among,
      learned: learnedOfCategory(
        learnCategories(examples, among),
        categoryCues({ title, companyId: null }),
      ),
    });

  it('a group with a company is another category for this person after a few', () => {
    expect(guess('Acme <> Ourco', []).category).toBe('partner');
    const examples = [
      'Abc <> Ourco',
      'Def x Ourco',
      'Ghi / Ourco',
      'Jkl <> Ourco',
      'M & Ourco',
    ].map((title) => sorted(title, 'customer'));
    const { category, confidence, factors } = guess('Zeta', examples);
    expect(category).toBe('customer');
    const logit = factors.reduce((sum, { weight }) => sum + weight, 0);
    expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-logit)), 9);
    expect(factors.find(({ name }) => name === 'Learned from your answers')?.evidence).toBe(
      '5 chats you sorted yourself',
    );
  });

  it('a category of the person is told by what its chats have in common', () => {
    const examples = ['Seedling Fund II: Abc', 'Seedling: Def', 'Ghi (Seedling)'].map((title) =>
      sorted(title, 'portfolio'),
    );
    const { category, factors } = guess('Seedling // Zeta', examples);
    expect(category).toBe('portfolio');
    expect(factors.map(({ name }) => name)).toContain('You said so 3 times');
  });

  it('is the same in any order, and forgets what is taken away', () => {
    const examples = ['Abc', 'Def', 'Ghi', 'Jkl'].map((title) => sorted(title, 'vendor'));
    const forward = learnCategories(examples, among);
    const backward = learnCategories(examples.toReversed(), among);
    expect(backward.shifts).toEqual(forward.shifts);
    expect(learnCategories([], among)).toMatchObject({ count: 0, shifts: {}, memory: {} });
  });
});

describe('priorities learned from those the person set', () => {
  const points = { start: 15, company: 15, fresh: 10, crowd: -12 };
  const quiet = { start: 15, fresh: 10, crowd: -12 };

  it('what was raised counts more, what was lowered less; whole points, one factor', () => {
    const model = learnPriority([
      { chosen: 90, points },
      { chosen: 5, points: quiet },
      { chosen: 85, points: { ...points, unread: 4 } },
    ]);
    expect(model.shifts.company).toBeGreaterThan(0.1);
    const [factor, ...more] = learnedOfPriority(model)({ start: 15, company: 15 });
    expect(more).toEqual([]);
    expect(factor?.weight).toBeGreaterThan(0);
    expect(Number.isInteger(factor?.weight)).toBe(true);
    expect(factor?.evidence).toBe('3 priorities you set yourself');
  });

  it('predicts the order of chats that were not seen', () => {
    // For this person crowds matter, and companies do not.
    const taught = Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0
        ? { chosen: 70 + index, points: { start: 15, crowd: -12, fresh: index } }
        : { chosen: 20 - index, points: { start: 15, company: 15, fresh: index } },
    );
    const model = learnPriority(taught);
    const sum = (seen: Record<string, number>) =>
      [
        ...Object.values(seen),
        ...learnedOfPriority(model)(seen).map(({ weight }) => weight),
      ].reduce((total, weight) => total + weight, 0);
    const crowd = { start: 15, crowd: -12, fresh: 5 };
    const company = { start: 15, company: 15, fresh: 5 };
    expect(sum(company) - sum(crowd)).toBeLessThan(27 / 2);
  });

  it('nothing is learned from nothing', () => {
    expect(learnedOfPriority(learnPriority([]))(points)).toEqual([]);
  });
});
