import { type Choice, fitChoices, logSumExp, type Prior } from './fit-choices.ts';

/** Mean loss of predicting each decision before it is learned from, in nats; less is better. */
export interface Foresight {
  count: number;
  shipped: number;
  learned: number;
}

/**
 * Predict, then learn: what the shipped weights and the learned ones would have said of each decision before it was
 * taken. The weights are fitted anew whenever there is a quarter more to learn from: 500 decisions, some 25 fits.
 *
 * @param choices in the order in which they were decided.
 */
export function foresightOf(choices: readonly Choice[], prior: Prior): Foresight {
  let weights = prior.weights;
  let learnedFrom = 0;
  let shipped = 0;
  let learned = 0;
  for (const [index, choice] of choices.entries()) {
    if (index - learnedFrom >= Math.max(1, Math.floor(learnedFrom / 4))) {
      const known = choices.slice(0, index);
      weights = fitChoices(known, prior, { from: weights, leastGain: 0.01 }).weights;
      learnedFrom = index;
    }
    shipped += lossOf(choice, prior.weights);
    learned += lossOf(choice, weights);
  }
  const count = choices.length;
  return { count, shipped: mean(shipped, count), learned: mean(learned, count) };
}

/** The shipped weights stand until the person's own log says that learning predicts it at least as well. */
export function isTrusted({ count, shipped, learned }: Foresight): boolean {
  return count > 0 && learned <= shipped;
}

function lossOf({ options, chosen }: Choice, weights: Prior['weights']): number {
  const scores = options.map(({ features, offset = 0 }) =>
    Object.entries(features).reduce(
      (sum, [name, value]) => sum + (weights[name] ?? 0) * value,
      offset,
    ),
  );
  return logSumExp(scores) - (scores[chosen] ?? 0);
}

function mean(total: number, count: number): number {
  return count === 0 ? 0 : total / count;
}
