import { solve, zeros } from './algebra.ts';

/** A sparse row: the columns that are not 0, and their values. */
export interface Row {
  at: number[];
  is: number[];
}

/** Alternatives of which one was right; a binary row is a pair with an empty one, and `chosen` 0 where it holds. */
export interface Example {
  rows: readonly Row[];
  chosen: number;
}

/** A Gaussian belief about the weights before any data: what is rare among the examples stays near it. */
export interface Prior {
  mean: Float64Array;
  variance: Float64Array;
}

/**
 * The most probable weights of a conditional logit, by full Newton steps with halving where a step would not
 * help: no randomness, no order of the examples that would matter beyond the last bits.
 */
export function fitChoices(
  examples: readonly Example[],
  prior: Prior,
): { weights: Float64Array; loss: number } {
  let weights: Float64Array = Float64Array.from(prior.mean);
  let here = lossOf(examples, weights, prior);
  for (let step = 0; step < mostSteps; step += 1) {
    const direction = newton(examples, weights, prior);
    let size = 1;
    let next = moved(weights, direction, size);
    let loss = lossOf(examples, next, prior);
    while (loss > here && size > 1e-4) {
      size /= 2;
      next = moved(weights, direction, size);
      loss = lossOf(examples, next, prior);
    }
    if (loss > here) break;
    const gain = here - loss;
    weights = next;
    here = loss;
    if (gain < 1e-7) break;
  }
  return { weights, loss: here / examples.length };
}

const mostSteps = 40;

export function scoreOf({ at, is }: Row, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < at.length; k += 1) sum += (is[k] ?? 0) * (weights[at[k] ?? 0] ?? 0);
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const grown = scores.map((score) => Math.exp(score - most));
  const total = grown.reduce((sum, one) => sum + one, 0);
  return grown.map((one) => one / total);
}

function lossOf(
  examples: readonly Example[],
  weights: Float64Array,
  { mean, variance }: Prior,
): number {
  let loss = 0;
  for (const { rows, chosen } of examples)
    loss -= Math.log(
      Math.max(1e-300, softmax(rows.map((row) => scoreOf(row, weights)))[chosen] ?? 0),
    );
  for (let k = 0; k < weights.length; k += 1)
    loss += ((weights[k] ?? 0) - (mean[k] ?? 0)) ** 2 / (2 * (variance[k] ?? 1));
  return loss;
}

function newton(
  examples: readonly Example[],
  weights: Float64Array,
  { mean, variance }: Prior,
): Float64Array {
  const n = weights.length;
  const slope = new Float64Array(n);
  const curve = zeros(n);
  const average = new Float64Array(n);
  const add = (i: number, j: number, value: number) => {
    const row = curve[i];
    if (row) row[j] = (row[j] ?? 0) + value;
  };
  for (const { rows, chosen } of examples) {
    const shares = softmax(rows.map((row) => scoreOf(row, weights)));
    const touched = new Set<number>();
    rows.forEach(({ at, is }, index) => {
      const share = shares[index] ?? 0;
      for (let k = 0; k < at.length; k += 1) {
        const i = at[k] ?? 0;
        const value = is[k] ?? 0;
        touched.add(i);
        average[i] = (average[i] ?? 0) + share * value;
        slope[i] = (slope[i] ?? 0) + ((index === chosen ? 1 : 0) - share) * value;
        for (let l = 0; l < at.length; l += 1) add(i, at[l] ?? 0, share * value * (is[l] ?? 0));
      }
    });
    for (const i of touched)
      for (const j of touched) add(i, j, -(average[i] ?? 0) * (average[j] ?? 0));
    for (const i of touched) average[i] = 0;
  }
  for (let k = 0; k < n; k += 1) {
    const spread = variance[k] ?? 1;
    slope[k] = (slope[k] ?? 0) - ((weights[k] ?? 0) - (mean[k] ?? 0)) / spread;
    add(k, k, 1 / spread);
  }
  return solve(curve, slope);
}

function moved(weights: Float64Array, direction: Float64Array, size: number): Float64Array {
  return weights.map((weight, k) => weight + size * (direction[k] ?? 0));
}
