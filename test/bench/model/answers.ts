import { scoreCompanies } from '../../../src/core/rules/company/score.ts';
import type { Weights } from '../../../src/core/rules/company/weights.ts';
import { isTruth } from '../chats/judge.ts';
import type { MadeChat } from '../chats/make-chat.ts';
import type { Answer } from './measures.ts';

export function answerOf(chat: MadeChat, weights: Weights): Answer {
  const [best] = scoreCompanies(chat.evidence, { weights }).candidates;
  return {
    confidence: best?.confidence ?? 0,
    isRight: best !== undefined && isTruth(chat, best.company),
    hasCompany: chat.truth.length > 0,
    isOffered: best !== undefined,
  };
}
