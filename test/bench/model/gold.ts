import type { CandidateCompany } from '../../../src/core/rules/candidates.ts';
import { guessCategory } from '../../../src/core/rules/category.ts';
import { coreOf, isSameName } from '../../../src/core/rules/names.ts';
import { ownShareOf } from '../../../src/core/rules/own-share.ts';
import { readChat } from '../../../src/core/rules/read-chat.ts';
import { scoreCompanies } from '../../../src/core/rules/score.ts';
import { verdictBounds } from '../../../src/core/rules/verdict.ts';
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

/** What the chat is for, by words and circumstances alone, against what a person would say. */
export function goldCategory(chat: GoldChat): { category: string | null; isRight: boolean } {
  const evidence = evidenceOfGold(chat);
  const { candidates } = scoreCompanies(evidence);
  const { category } = guessCategory({
    kind: evidence.chat.kind,
    title: evidence.chat.title,
    participantCount: evidence.chat.participantCount,
    messages: evidence.messages.map(({ text, isOutgoing }) => ({ text, isMine: isOutgoing })),
    hasCompany: (candidates[0]?.confidence ?? 0) >= verdictBounds.confident,
    ownShare: ownShareOf(evidence.people, evidence.own),
  });
  return { category, isRight: [chat.category ?? null].flat().includes(category) };
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
