import type { CandidateCompany } from '../../../src/core/rules/candidates.ts';
import { coreOf, isSameName } from '../../../src/core/rules/names.ts';
import { readChat } from '../../../src/core/rules/read-chat.ts';
import { scoreCompanies } from '../../../src/core/rules/score.ts';
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

/** Everybody of the other side, in the chats whose staff is told, with how sure the shipped weights are of them. */
export function goldContacts(chats: readonly GoldChat[]): { score: number; isSo: boolean }[] {
  return chats.flatMap((chat) => {
    if (!chat.staff) return [];
    const staff = new Set(chat.staff.map((index) => `u${index + 2}`));
    const evidence = evidenceOfGold(chat);
    const reading = readChat(evidence);
    const right = reading.candidates.map(({ company }) => isRight(chat, company));
    return peopleOf({ chat: { evidence, staff }, reading, right }).map(scoreOf);
  });
}
