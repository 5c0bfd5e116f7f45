import { coreOf, isSameName } from '../../../src/core/rules/names.ts';
import { scoreCompanies } from '../../../src/core/rules/score.ts';
import { namesOf } from '../../core/rules/gold/all.ts';
import { evidenceOfGold, type GoldChat } from '../../core/rules/gold/gold-chat.ts';
import type { Answer } from './measures.ts';

export function goldAnswers(chats: readonly GoldChat[]): Answer[] {
  return chats.map(goldAnswer);
}

export function goldAnswer(chat: GoldChat): Answer & { name: string | null } {
  const [best] = scoreCompanies(evidenceOfGold(chat)).candidates;
  const right = namesOf(chat).map(coreOf);
  return {
    confidence: best?.confidence ?? 0,
    isRight:
      [...(best?.company.cores ?? []), coreOf(best?.company.name ?? '')].some((core) =>
        right.some((one) => isSameName(one, core)),
      ) ?? false,
    hasCompany: right.length > 0,
    isOffered: best !== undefined,
    name: best?.company.name ?? null,
  };
}
