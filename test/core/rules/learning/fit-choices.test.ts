import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Choice,
  fitChoices,
  type Prior,
} from '../../../../src/core/rules/learning/fit-choices.ts';
import { foresightOf, isTrusted } from '../../../../src/core/rules/learning/foresight.ts';
import { recollectionWeight } from '../../../../src/core/rules/learning/recollection.ts';

const prior: Prior = { weights: { a: 1, b: 1, none: 0 }, variance: 0.5 };

const choices: fc.Arbitrary<Choice[]> = fc.array(
  fc
    .record({
      options: fc.array(
        fc.record({
          features: fc.dictionary(
            fc.constantFrom('a', 'b', 'c', 'd'),
            fc.double({ min: -30, max: 30, noNaN: true }),
          ),
        }),
        { minLength: 2, maxLength: 5 },
      ),
      chosen: fc.nat(4),
    })
    .map(({ options, chosen }) => ({ options, chosen: chosen % options.length })),
  { maxLength: 40 },
);

describe('weights learned from choices', () => {
  it('get more probable with every step, however odd the choices', () => {
    fc.assert(
      fc.property(choices, (all) => {
        const { path, weights } = fitChoices(all, prior);
        for (const [index, height] of path.entries())
          if (index > 0) expect(height).toBeGreaterThanOrEqual(path[index - 1] ?? 0);
        for (const weight of Object.values(weights)) expect(Number.isFinite(weight)).toBe(true);
      }),
    );
  });

  it('are the same in any order of the choices, and wherever the climb began', () => {
    fc.assert(
      fc.property(choices, fc.array(fc.nat(), { maxLength: 40 }), (all, keys) => {
        const shuffled = all
          .map((choice, index) => ({ choice, key: keys[index] ?? index }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ choice }) => choice);
        const { weights } = fitChoices(all, prior);
        const other = fitChoices(shuffled, prior, { from: { a: 3, b: -2, c: 1 } }).weights;
        for (const [name, weight] of Object.entries(weights))
          expect(other[name]).toBeCloseTo(weight, 4);
      }),
      { numRuns: 50 },
    );
  });

  it('are the shipped ones without a choice, and move towards what is chosen', () => {
    expect(fitChoices([], prior).weights).toEqual(prior.weights);
    const options = [{ features: { a: 1 } }, { features: { b: 1 } }];
    const ten = Array.from({ length: 10 }, () => ({ options, chosen: 1 }));
    const { weights } = fitChoices(ten, prior);
    expect(weights.b).toBeGreaterThan(1.5);
    expect(weights.a).toBeLessThan(0.5);
  });

  it('solve the equation of the top: the pull of the choices is the pull of the prior', () => {
    const options = [{ features: { a: 2, c: 1 } }, { features: { b: 1 } }];
    const all = [0, 0, 1, 0].map((chosen) => ({ options, chosen }));
    const { weights } = fitChoices(all, prior);
    const score = 2 * (weights.a ?? 0) + (weights.c ?? 0) - (weights.b ?? 0);
    const share = 1 / (1 + Math.exp(-score));
    expect(2 * (3 - 4 * share)).toBeCloseTo(((weights.a ?? 0) - 1) / 0.5, 4);
  });
});

describe('the guard', () => {
  const options = [{ features: { a: 1 } }, { features: { b: 0.5 } }];

  it('trusts what was learned where it predicts better than what is shipped', () => {
    const all = Array.from({ length: 30 }, () => ({ options, chosen: 1 }));
    const foresight = foresightOf(all, prior);
    expect(foresight.learned).toBeLessThan(foresight.shipped);
    expect(isTrusted(foresight)).toBe(true);
  });

  it('falls back to what is shipped where learning only runs after chance', () => {
    // Each answer contradicts what the one before has just taught.
    const fickle = Array.from({ length: 40 }, (_, index) => ({
      options: [{ features: { a: 2 } }, { features: { b: 2 } }],
      chosen: index % 2,
    }));
    expect(isTrusted(foresightOf(fickle, { ...prior, variance: 50 }))).toBe(false);
    expect(isTrusted(foresightOf([], prior))).toBe(false);
  });
});

it('a memory says more the more often it was right, and never too much', () => {
  const once = recollectionWeight({ seen: 1, taken: 1 });
  const thrice = recollectionWeight({ seen: 3, taken: 3 });
  expect(once).toBeGreaterThan(0);
  expect(thrice).toBeGreaterThan(once);
  expect(recollectionWeight({ seen: 4, taken: 2 })).toBe(0);
  expect(recollectionWeight({ seen: 2, taken: 0 })).toBeLessThan(-1);
  expect(recollectionWeight({ seen: 1e6, taken: 1e6 })).toBe(3);
});
