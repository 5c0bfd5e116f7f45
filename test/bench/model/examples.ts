import { dot, logSumExp } from '../../../src/core/rules/company/choice.ts';
import {
  candidateFeatures,
  chatFeatures,
  type Feature,
  type Features,
} from '../../../src/core/rules/company/feature-names.ts';
import { type ChatReading, choiceOf, readChat } from '../../../src/core/rules/company/read-chat.ts';
import type { FeatureWeights } from '../../../src/core/rules/company/weights.ts';
import { isTruth } from '../chats/judge.ts';
import type { MadeChat } from '../chats/make-chat.ts';
import type { Example, Row } from './fit.ts';

export const features: readonly Feature[] = [...candidateFeatures, ...chatFeatures];
const columnOf = new Map(features.map((name, index) => [name, index] as const));

/** A made-up chat as the model sees it, with the candidates that are right. */
export interface Read {
  chat: MadeChat;
  reading: ChatReading;
  none: Features;
  candidates: readonly Features[];
  right: readonly boolean[];
}

export function readMade(chat: MadeChat): Read {
  const reading = readChat(chat.evidence);
  const { none, candidates } = choiceOf(reading);
  const right = reading.candidates.map(({ company }) => isTruth(chat, company));
  return { chat, reading, none, candidates, right };
}

/** Stage A: the right candidate among all and "none"; "none" also where the right one was not even found. */
export function choiceExample({ none, candidates, right }: Read): Example {
  return {
    rows: [rowOf(none), ...candidates.map((one) => rowOf(one))],
    chosen: right.indexOf(true) + 1,
  };
}

/** Stage B: is the first candidate right? Over `z`, its own features and those of the chat. */
export function confidenceExample(read: Read, choice: FeatureWeights): Example | null {
  const best = bestOf(read, choice);
  if (!best) return null;
  const row = rowOf({ ...read.none, ...read.candidates[best.index] });
  // Two more columns: `z`; the bias is the feature "none", which every chat has.
  return {
    rows: [
      { at: [...row.at, features.length], is: [...row.is, best.z] },
      { at: [], is: [] },
    ],
    chosen: read.right[best.index] ? 0 : 1,
  };
}

export function bestOf(
  { none, candidates }: Pick<Read, 'none' | 'candidates'>,
  choice: FeatureWeights,
): { index: number; z: number } | null {
  const scores = candidates.map((one) => dot(one, choice));
  const index = scores.indexOf(Math.max(...scores));
  const score = scores[index];
  if (score === undefined) return null;
  const others = scores.filter((_, other) => other !== index);
  return { index, z: score - logSumExp([dot(none, choice), ...others]) };
}

function rowOf(vector: Features): Row {
  const at: number[] = [];
  const is: number[] = [];
  for (const name of features) {
    const value = vector[name];
    if (value === undefined || value === 0) continue;
    at.push(columnOf.get(name) ?? 0);
    is.push(value);
  }
  return { at, is };
}
