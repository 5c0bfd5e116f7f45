import type { CandidateCompany } from './candidates.ts';
import { type CompanyAnswer, candidateId, namesAny, shownText } from './company-question.ts';
import type { Evidence } from './evidence.ts';
import type { Factor } from './factor.ts';

/** What is left of a model's answer after it was checked word for word. */
export interface Opinion {
  /** The core of the company's name. */
  core: string;
  quotes: { messageId: number; quote: string }[];
}

/**
 * At most so much in log-odds, whatever a model says: two independent pieces of hard evidence weigh more, and a
 * text that talks a model into something can move a suggestion by this and no further. Not learned yet.
 */
export const MOST_OF_A_MODEL = 1.5;
const EACH_QUOTE = 0.75;

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

/** The opinion as one row of the explanation, before stage B stretches it by its slope. */
export function opinionFactors(
  { core }: Pick<CandidateCompany, 'core'>,
  { opinion, slope }: { opinion: Opinion | null; slope: number },
): Factor[] {
  if (opinion?.core !== core || slope <= 0) return [];
  const weight = Math.min(MOST_OF_A_MODEL, EACH_QUOTE * opinion.quotes.length);
  const quoted = opinion.quotes.map(({ quote }) => `"${quote}"`).join(', ');
  return [{ name: 'The language model thinks so', evidence: quoted, weight: weight / slope }];
}
