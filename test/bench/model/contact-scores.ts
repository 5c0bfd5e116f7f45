import { shippedWeights } from '../../../src/core/rules/company/shipped-weights.ts';
import type { MadeChat } from '../chats/make-chat.ts';
import { type MadePerson, peopleOf } from './contact-examples.ts';
import { readMade } from './examples.ts';

/** Everybody of the other side, with how sure the shipped weights are that they are of the company. */
export function contactScores(chat: MadeChat): { score: number; isSo: boolean }[] {
  if (chat.truth.length === 0) return [];
  return peopleOf(readMade(chat)).map(scoreOf);
}

export function scoreOf({ features, isStaff }: MadePerson): { score: number; isSo: boolean } {
  const { bias, weights } = shippedWeights.contact;
  const known: Readonly<Record<string, number>> = weights;
  const score = Object.entries(features).reduce(
    (sum, [name, value]) => sum + (known[name] ?? 0) * value,
    bias,
  );
  return { score, isSo: isStaff };
}
