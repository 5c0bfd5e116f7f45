import type { CategoryEvidence } from '../../../src/core/rules/category/evidence.ts';
import { categoryEvidenceOf } from '../../../src/core/rules/category/evidence.ts';
import {
  type CategoryGuess,
  guessCategory,
} from '../../../src/core/rules/category/guess-category.ts';
import type { CandidateCompany } from '../../../src/core/rules/company/candidates.ts';
import { readChat } from '../../../src/core/rules/company/read-chat.ts';
import { scoreCompanies } from '../../../src/core/rules/company/score.ts';
import { verdictBounds } from '../../../src/core/rules/company/verdict.ts';
import { coreOf, isSameName } from '../../../src/core/rules/names/names.ts';
import { namesOf } from '../../core/rules/gold/all.ts';
import { evidenceOfGold, type GoldChat } from '../../core/rules/gold/gold-chat.ts';
import { peopleOf } from './contact-examples.ts';
import { scoreOf } from './contact-scores.ts';
import type { Answer } from './measures.ts';

export function goldAnswers(chats: readonly GoldChat[]): Answer[] {
  return chats.map(goldAnswer);
}

export function goldAnswer(chat: GoldChat): Answer & { name: string | null } {
  const [best] = scoreCompanies(evidenceOfGold(chat)).candidates;
  return {
    confidence: best?.confidence ?? 0,
    isRight: best !== undefined && isRight(chat, best.company),
    hasCompany: namesOf(chat).length > 0,
    isOffered: best !== undefined,
    name: best?.company.name ?? null,
  };
}

function isRight(
  chat: GoldChat,
  { cores, name }: Pick<CandidateCompany, 'cores' | 'name'>,
): boolean {
  const right = namesOf(chat).map(coreOf);
  return [...cores, coreOf(name)].some((core) => right.some((one) => isSameName(one, core)));
}

/** What the chat is for, before anybody has confirmed anything, against what a person would say. */
export function goldCategory(chat: GoldChat): SortedAnswer {
  const guess = guessCategory(categoryEvidenceOfGold(chat));
  return { ...guess, isRight: [chat.category ?? null].flat().includes(guess.category) };
}

export type SortedAnswer = CategoryGuess & { isRight: boolean };

export function categoryEvidenceOfGold(chat: GoldChat): CategoryEvidence {
  const evidence = evidenceOfGold(chat);
  const [best] = scoreCompanies(evidence).candidates;
  const hasCompany = (best?.confidence ?? 0) >= verdictBounds.confident;
  return categoryEvidenceOf({ ...evidence, hasCompany });
}

/** Everybody of the other side, in the chats whose staff is told, with how sure the shipped weights are of them. */
export function goldContacts(
  chats: readonly GoldChat[],
): { name: string; score: number; isSo: boolean }[] {
  return chats.flatMap((chat) => {
    if (!chat.staff) return [];
    const staff = new Set(chat.staff.map((index) => `u${index + 2}`));
    const evidence = evidenceOfGold(chat);
    const reading = readChat(evidence);
    const right = reading.candidates.map(({ company }) => isRight(chat, company));
    return peopleOf({ chat: { evidence, staff }, reading, right }).map((person) => ({
      ...scoreOf(person),
      name: person.name,
    }));
  });
}
