import type { Evidence } from '../evidence.ts';
import { rounded } from '../factor.ts';
import { MOST_OF_A_MODEL, type ModelRecord, worthOf } from '../learning/model-trust.ts';
import type { CandidateCompany } from './candidates.ts';
import type { LearnedFactor } from './learned-parts.ts';
import { type CompanyAnswer, candidateId, namesAny, shownText } from './question.ts';

/** What is left of a model's answer after it was checked word for word. */
export interface Opinion {
  /** The core of the company's name. */
  core: string;
  quotes: { messageId: number; quote: string }[];
}

/** The feature by which a factor is known as a model's. */
export const OPINION = 'opinion';

/** So many quotes count in full; one counts for its part. */
const ENOUGH_QUOTES = 2;

/**
 * Keeps of an answer only what can be proved: a candidate of the rules, with quotes that stand in the named
 * message of the other side and name that company. `null` when nothing is left, also for "none": that nothing
 * was found cannot be quoted.
 */
export function checkOpinion(
  { company, claims }: CompanyAnswer,
  { evidence, candidates }: { evidence: Evidence; candidates: readonly CandidateCompany[] },
): Opinion | null {
  const chosen = candidates.find((_, index) => candidateId(index) === company);
  if (!chosen) return null;
  const cores = chosen.cores.filter((core) => core.length >= 3);
  const theirs = new Map(
    evidence.messages
      .filter(({ isOutgoing }) => !isOutgoing)
      .map(({ messageId, text }) => [messageId, shownText(text)] as const),
  );
  const proved = new Map<number, string>();
  for (const { message, quote } of claims) {
    const words = quote.trim();
    const stands = words.length >= 4 && (theirs.get(message)?.includes(words) ?? false);
    if (stands && namesAny(words, cores)) proved.set(message, words);
  }
  const quotes = [...proved].map(([messageId, quote]) => ({ messageId, quote }));
  return quotes.length > 0 ? { core: chosen.core, quotes } : null;
}

/**
 * The opinion as one row of the explanation, before stage B stretches it by its slope: as much of the most as the
 * model's record with this person is worth.
 */
export function opinionFactors(
  { core }: Pick<CandidateCompany, 'core'>,
  { opinion, record, slope }: { opinion: Opinion | null; record: ModelRecord; slope: number },
): LearnedFactor[] {
  if (opinion?.core !== core || slope <= 0) return [];
  const part = Math.min(1, opinion.quotes.length / ENOUGH_QUOTES);
  const worth = worthOf(record);
  const quoted = opinion.quotes.map(({ quote }) => `"${quote}"`).join(', ');
  const { decided, right } = record;
  const learned = rounded(part * (worth - MOST_OF_A_MODEL));
  return [
    {
      name: 'The language model thinks so',
      evidence: decided === 0 ? quoted : `${quoted}; it was right ${right} of ${decided} times`,
      weight: (part * worth) / slope,
      feature: OPINION,
      ...(learned !== 0 && { learned }),
    },
  ];
}
