import type { Factor } from '../factor.ts';
import { type Choice, type Features, fitChoices, type Prior } from './fit-choices.ts';
import { type Foresight, foresightOf, isTrusted } from './foresight.ts';

/** A priority that the person has set. */
export interface PriorityExample {
  /** 0..100 */
  chosen: number;
  /** What the program gave then, by reason: {@link Priority.points}. */
  points: Features;
}

export interface PriorityModel {
  count: number;
  /** By reason, how many times as much (or as little) it counts as shipped, less one. */
  shifts: Features;
  foresight: Foresight;
}

/**
 * Which reasons count more for this person, and which less: Bradley-Terry over pairs of chats of which one was put
 * above the other, and over each chat against the place it was moved to. Ten points are one unit of log-odds.
 *
 * @param examples one for each chat, in the order in which they were decided.
 */
export function learnPriority(examples: readonly PriorityExample[]): PriorityModel {
  const latest = examples.slice(-mostExamples);
  const choices = latest.flatMap((example, index) => [
    ...placed(example),
    ...latest.slice(0, index).flatMap((other) => compared(example, other)),
  ]);
  const reasons = new Set(latest.flatMap(({ points }) => Object.keys(points)));
  const weights = Object.fromEntries([...reasons].map((reason) => [reason, 1] as const));
  const prior: Prior = { weights, variance: 0.15 };
  const foresight = foresightOf(choices, prior);
  if (!isTrusted(foresight)) return { count: latest.length, shifts: {}, foresight };
  const fit = fitChoices(choices, prior);
  const shifts = Object.entries(fit.weights).map(([reason, weight]) => [reason, weight - 1]);
  return { count: latest.length, shifts: Object.fromEntries(shifts), foresight };
}

/** Pairs grow with the square. */
const mostExamples = 50;
const pointsPerUnit = 10;

/** The chat was moved past the middle between where it was and where it is now. */
function placed({ chosen, points }: PriorityExample): Choice[] {
  const before = Object.values(points).reduce((sum, value) => sum + value, 0);
  if (Math.abs(chosen - before) < leastDifference) return [];
  const middle = { features: {}, offset: (chosen + before) / 2 / pointsPerUnit };
  return [{ options: [optionOf(points), middle], chosen: chosen > before ? 0 : 1 }];
}

function compared(a: PriorityExample, b: PriorityExample): Choice[] {
  if (Math.abs(a.chosen - b.chosen) < leastDifference) return [];
  return [
    { options: [optionOf(a.points), optionOf(b.points)], chosen: a.chosen > b.chosen ? 0 : 1 },
  ];
}

const leastDifference = 5;

function optionOf(points: Features) {
  const scaled = Object.entries(points).map(([reason, value]) => [reason, value / pointsPerUnit]);
  return { features: Object.fromEntries(scaled) };
}

/** One factor with the points that the learned weights add to this chat. */
export function learnedOfPriority({ count, shifts }: PriorityModel) {
  return (points: Features): Factor[] => {
    const weight = Math.round(
      Object.entries(points).reduce(
        (sum, [reason, value]) => sum + (shifts[reason] ?? 0) * value,
        0,
      ),
    );
    if (weight === 0) return [];
    const evidence = `${count === 1 ? 'a priority' : `${count} priorities`} you set yourself`;
    return [{ name: 'Learned from your choices', evidence, weight }];
  };
}
