import { type Random, randomFrom } from '../made-up-text.ts';

/** One answer: how sure it was, whether it was right, and whether there was anything to be found at all. */
export interface Answer {
  /** 0 where nothing was offered. */
  confidence: number;
  isRight: boolean;
  hasCompany: boolean;
  isOffered: boolean;
}

export interface Measured {
  top1: number;
  precision: number;
  coverage: number;
  noneNamed: number;
  brier: number;
  ece: number;
}

/** At the bound from which an answer is offered for one key. */
const sure = 0.9;

export function measure(answers: readonly Answer[]): Measured {
  const withCompany = answers.filter(({ hasCompany }) => hasCompany);
  const without = answers.filter(({ hasCompany }) => !hasCompany);
  const offered = answers.filter(({ isOffered }) => isOffered);
  const isSure = ({ confidence }: Answer) => confidence >= sure;
  return {
    top1: share(withCompany, ({ isRight }) => isRight),
    precision: share(answers.filter(isSure), ({ isRight }) => isRight),
    coverage: share(withCompany, isSure),
    noneNamed: share(without, isSure),
    brier: mean(offered.map(({ confidence, isRight }) => (confidence - Number(isRight)) ** 2)),
    ece: calibrationError(offered),
  };
}

/** The mean gap between what was said and what was so, over 15 bins of as many answers each. */
function calibrationError(answers: readonly Answer[], bins = 15): number {
  const sorted = answers.toSorted((a, b) => a.confidence - b.confidence);
  let gap = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const part = sorted.slice(
      Math.floor((bin * sorted.length) / bins),
      Math.floor(((bin + 1) * sorted.length) / bins),
    );
    const said = mean(part.map(({ confidence }) => confidence));
    const was = share(part, ({ isRight }) => isRight);
    if (part.length > 0) gap += (part.length / sorted.length) * Math.abs(said - was);
  }
  return gap;
}

/** 95 % interval by drawing as many again, with replacement, 400 times. */
export function bootstrap<T, Name extends string>(
  items: readonly T[],
  measureAll: (items: readonly T[]) => Readonly<Record<Name, number>>,
  { draws = 400, seed = 5 }: { draws?: number; seed?: number } = {},
): Record<Name, { value: number; low: number; high: number }> {
  const random = randomFrom(seed);
  const value = measureAll(items);
  const drawn = Array.from({ length: draws }, () => measureAll(drawAgain(random, items)));
  const entries = namesOf(value).map((name) => {
    const sorted = drawn.map((one) => one[name]).toSorted((a, b) => a - b);
    const at = (part: number) =>
      sorted[Math.min(draws - 1, Math.floor(draws * part))] ?? Number.NaN;
    return [name, { value: value[name], low: at(0.025), high: at(0.975) }] as const;
  });
  // The entries have the record's own names.
  return Object.fromEntries(entries) as Record<Name, { value: number; low: number; high: number }>;
}

/** The chance that one who belongs is put before one who does not. */
export function areaUnderCurve(scored: readonly { score: number; isSo: boolean }[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  let at = 0;
  while (at < sorted.length) {
    let end = at;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end += 1;
    // Ties share their mean rank.
    for (let k = at; k < end; k += 1) if (sorted[k]?.isSo) ranks += (at + 1 + end) / 2;
    at = end;
  }
  const so = sorted.filter(({ isSo }) => isSo).length;
  return (ranks - (so * (so + 1)) / 2) / (so * (sorted.length - so));
}

export function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? Number.NaN : items.filter(holds).length / items.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function drawAgain<T>(random: Random, items: readonly T[]): T[] {
  return Array.from(items, () => items[Math.floor(random() * items.length)]).filter(
    (item) => item !== undefined,
  );
}

function namesOf<Name extends string>(record: Readonly<Record<Name, number>>): Name[] {
  return Object.keys(record) as Name[];
}
