import { solvePositive } from './solve-positive.ts';

/** Named values; what is not named is 0. */
export type Features = Readonly<Record<string, number>>;

export interface Option {
  features: Features;
  /** A part of the score that is not learned. */
  offset?: number;
}

/** The person took one of several: a company among candidates and none, a category, the first of two chats. */
export interface Choice {
  options: readonly Option[];
  /** Index of the option taken. */
  chosen: number;
}

export interface Prior {
  /** Where learning starts and what it falls back to: the shipped weights. */
  weights: Features;
  /** How far a weight may stray, as the variance of a normal distribution around the shipped weight. */
  variance: number;
}

export interface Fit {
  weights: Record<string, number>;
  /** Logarithm of the posterior after each step: it never falls. */
  path: number[];
}

/**
 * The most probable weights after these choices (maximum a posteriori of a conditional logit with a Gaussian prior
 * around the shipped weights): `P(option) = exp(score) / sum of exp(score)`, score = offset + sum of weight × value.
 * Full Newton steps with a line search: steps on single weights, taken at once, diverged when they were tried. The
 * posterior is concave, so the order of the choices does not matter but for the last digits of sums: sort them first.
 *
 * @param options `from`: where to begin; the end is the same, and the nearer the sooner it is reached.
 *   `leastGain`: the climb ends where a step raises the logarithm of the posterior by less.
 */
export function fitChoices(
  choices: readonly Choice[],
  prior: Prior,
  { from = prior.weights, leastGain }: { from?: Features; leastGain?: number } = {},
): Fit {
  const indexed = indexChoices(choices);
  const { names } = indexed;
  const start = weightsOf(names, prior.weights);
  const begun = Float64Array.from(names, (name, at) => from[name] ?? start[at] ?? 0);
  const problem = { ...indexed, start, variance: prior.variance };
  const { weights, path } = fitIndexed(problem, { from: begun, leastGain });
  const learned = names.map((name, index) => [name, settled(weights[index] ?? 0)] as const);
  return { weights: { ...prior.weights, ...Object.fromEntries(learned) }, path };
}

/** Choices with places instead of names: made once where many fits are made of the same choices. */
export interface Indexed {
  names: readonly string[];
  choices: readonly IndexedChoice[];
}

export interface Problem extends Indexed {
  start: Float64Array;
  variance: number;
}

export function weightsOf(names: readonly string[], weights: Features): Float64Array {
  return Float64Array.from(names, (name) => weights[name] ?? 0);
}

/** As {@link fitChoices}, with all weights unrounded, in the order of the names. */
export function fitIndexed(
  problem: Problem,
  { from, leastGain = 1e-10 }: { from: Float64Array; leastGain?: number | undefined },
): { weights: Float64Array; path: number[] } {
  let weights = from;
  let height = posterior(problem, weights);
  const path = [height];
  for (let round = 0; round < mostRounds; round += 1) {
    const next = climb(problem, { weights, height });
    if (!next) break;
    const gain = next.height - height;
    ({ weights, height } = next);
    path.push(height);
    if (gain < leastGain) break;
  }
  return { weights, path };
}

const mostRounds = 40;
const mostHalvings = 30;

/** Beyond this the last digits of sums in another order would show. */
function settled(weight: number): number {
  return Math.round(weight * 1e6) / 1e6 + 0;
}

interface IndexedOption {
  at: Int32Array;
  values: Float64Array;
  offset: number;
}

interface IndexedChoice {
  options: readonly IndexedOption[];
  chosen: number;
}

export function indexChoices(choices: readonly Choice[]): Indexed {
  const found = new Set<string>();
  for (const { options } of choices)
    for (const { features } of options) for (const name in features) found.add(name);
  const names = [...found].toSorted();
  const places = new Map(names.map((name, index) => [name, index] as const));
  return {
    names,
    choices: choices.map(({ options, chosen }) => ({
      chosen,
      options: options.map(({ features, offset = 0 }) => {
        const entries = Object.entries(features).filter(([, value]) => value !== 0);
        return {
          at: Int32Array.from(entries, ([name]) => places.get(name) ?? 0),
          values: Float64Array.from(entries, ([, value]) => value),
          offset,
        };
      }),
    })),
  };
}

/** The loss of predicting one choice, in nats. */
export function lossOf({ options, chosen }: IndexedChoice, weights: Float64Array): number {
  const scores = options.map((option) => scoreOf(option, weights));
  return logSumExp(scores) - (scores[chosen] ?? 0);
}

function scoreOf({ at, values, offset }: IndexedOption, weights: Float64Array): number {
  let score = offset;
  for (let i = 0; i < at.length; i += 1) score += (weights[at[i] ?? 0] ?? 0) * (values[i] ?? 0);
  return score;
}

function posterior({ choices, start, variance }: Problem, weights: Float64Array): number {
  let total = 0;
  for (const choice of choices) total -= lossOf(choice, weights);
  for (let i = 0; i < weights.length; i += 1)
    total -= ((weights[i] ?? 0) - (start[i] ?? 0)) ** 2 / (2 * variance);
  return total;
}

/** One Newton step, halved until it rises; `null` at the top. */
function climb(
  problem: Problem,
  { weights, height }: { weights: Float64Array; height: number },
): { weights: Float64Array<ArrayBuffer>; height: number } | null {
  const { gradient, curvature } = slopes(problem, weights);
  const step = solvePositive(curvature, gradient);
  let size = 1;
  for (let halving = 0; halving < mostHalvings; halving += 1) {
    const tried = Float64Array.from(weights, (weight, index) => weight + size * (step[index] ?? 0));
    const reached = posterior(problem, tried);
    if (reached > height) return { weights: tried, height: reached };
    size /= 2;
  }
  return null;
}

function slopes({ choices, start, variance }: Problem, weights: Float64Array) {
  const count = weights.length;
  const gradient = weights.map((weight, index) => ((start[index] ?? 0) - weight) / variance);
  const curvature = Array.from({ length: count }, (_, row) => {
    const values = new Float64Array(count);
    values[row] = 1 / variance;
    return values;
  });
  const mean = new Float64Array(count);
  const touched = new Int32Array(count);
  const isTouched = new Uint8Array(count);
  for (const { options, chosen } of choices) {
    const scores = options.map((option) => scoreOf(option, weights));
    const whole = logSumExp(scores);
    let some = 0;
    for (const [index, option] of options.entries()) {
      const share = Math.exp((scores[index] ?? 0) - whole);
      for (let i = 0; i < option.at.length; i += 1) {
        const a = option.at[i] ?? 0;
        const x = option.values[i] ?? 0;
        mean[a] = (mean[a] ?? 0) + share * x;
        if (index === chosen) gradient[a] = (gradient[a] ?? 0) + x;
        if (isTouched[a] === 0) {
          isTouched[a] = 1;
          touched[some] = a;
          some += 1;
        }
      }
      addSquare(curvature, option, share);
    }
    for (let i = 0; i < some; i += 1) {
      const a = touched[i] ?? 0;
      const x = mean[a] ?? 0;
      gradient[a] = (gradient[a] ?? 0) - x;
      const row = curvature[a];
      if (row && x !== 0)
        for (let j = 0; j < some; j += 1) {
          const b = touched[j] ?? 0;
          row[b] = (row[b] ?? 0) - x * (mean[b] ?? 0);
        }
    }
    for (let i = 0; i < some; i += 1) {
      const a = touched[i] ?? 0;
      mean[a] = 0;
      isTouched[a] = 0;
    }
  }
  return { gradient, curvature };
}

/** A share of almost nothing moves nothing: most options of most choices have one. */
const leastShare = 1e-12;

function addSquare(
  curvature: readonly Float64Array[],
  { at, values }: IndexedOption,
  share: number,
): void {
  if (share < leastShare) return;
  for (let i = 0; i < at.length; i += 1) {
    const row = curvature[at[i] ?? 0];
    const x = share * (values[i] ?? 0);
    if (row)
      for (let j = 0; j < at.length; j += 1) {
        const b = at[j] ?? 0;
        row[b] = (row[b] ?? 0) + x * (values[j] ?? 0);
      }
  }
}

export function logSumExp(scores: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  if (!Number.isFinite(most)) return most;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return most + Math.log(sum);
}
