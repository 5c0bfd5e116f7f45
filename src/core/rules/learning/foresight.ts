import {
  type Choice,
  fitIndexed,
  indexChoices,
  lossOf,
  type Prior,
  weightsOf,
} from './fit-choices.ts';

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
  const indexed = indexChoices(choices);
  const { names } = indexed;
  const start = weightsOf(names, prior.weights);
  let weights = start;
  let learnedFrom = 0;
  let shipped = 0;
  let learned = 0;
  for (const [index, choice] of indexed.choices.entries()) {
    if (index - learnedFrom >= Math.max(1, Math.floor(learnedFrom / 4))) {
      const known = { names, choices: indexed.choices.slice(0, index), start };
      const problem = { ...known, variance: prior.variance };
      ({ weights } = fitIndexed(problem, { from: weights, leastGain: 0.01 }));
      learnedFrom = index;
    }
    shipped += lossOf(choice, start);
    learned += lossOf(choice, weights);
  }
  const count = choices.length;
  return { count, shipped: mean(shipped, count), learned: mean(learned, count) };
}

/** The shipped weights stand until the person's own log says that learning predicts it at least as well. */
export function isTrusted({ count, shipped, learned }: Foresight): boolean {
  return count > 0 && learned <= shipped;
}

function mean(total: number, count: number): number {
  return count === 0 ? 0 : total / count;
}
