import type { CandidateCompany } from './candidates.ts';
import { type Choice, dot, logSumExp } from './choice.ts';
import type { Evidence } from './evidence.ts';
import { confidenceOf, type Factor, rounded } from './factor.ts';
import { factorsOf } from './factors.ts';
import type { Features } from './feature-names.ts';
import { impostorsAmong } from './impostors.ts';
import type { Collected } from './mentions.ts';
import { type ChatReading, choiceOf, readChat } from './read-chat.ts';
import type { Seen } from './seen.ts';
import { shippedWeights } from './shipped-weights.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import type { Weights } from './weights.ts';

export interface ScoredCandidate {
  company: CandidateCompany;
  confidence: number;
  bias: number;
  factors: Factor[];
  /** Its own vector, for a decision to keep. */
  features: Features;
}

export interface Scored {
  verdict: Verdict;
  /** Best first, at most `mostShown`. */
  candidates: ScoredCandidate[];
  collected: Collected;
  /** What to look at twice: signs that somebody passes for another, and names that several companies carry. */
  warnings: string[];
  /** The vectors of all candidates, the shown ones first and in their order, and of the chat: for learning. */
  choice: Choice;
  /** Those of the vectors, in their order. */
  companies: CandidateCompany[];
}

export interface ScoreOptions {
  weights?: Weights;
  /**
   * Factors from outside of the chat, such as what is remembered of a company from earlier answers. Their
   * weights count in stage A beside the candidate's features, and are shown times the slope of stage B.
   */
  extras?: (company: CandidateCompany) => readonly Factor[];
}

/**
 * The companies that may stand behind a chat. For each candidate
 * `confidence = 1 / (1 + exp(-(bias + sum of its factors' weights)))`.
 */
export function scoreCompanies(
  evidence: Evidence,
  { weights = shippedWeights, extras = noExtras }: ScoreOptions = {},
): Scored {
  const reading = readChat(evidence);
  const { none, candidates: vectors } = choiceOf(reading);
  const sNone = dot(none, weights.choice);
  const drafts = reading.candidates
    .map(({ company, seen }, index) => {
      const features = vectors[index] ?? {};
      const more = extras(company);
      const score = more.reduce((sum, { weight }) => sum + weight, dot(features, weights.choice));
      return { company, seen, features, extras: more, score };
    })
    .toSorted((a, b) => b.score - a.score || (a.company.core < b.company.core ? -1 : 1));
  let left = 1;
  const candidates = drafts.slice(0, mostShown).map((draft): ScoredCandidate => {
    const rivals = drafts.filter((other) => other !== draft);
    const rivalry = logSumExp([0, ...rivals.map(({ score }) => score - sNone)]);
    const { bias, factors: own } = factorsOf(draft, {
      chat: reading.chat,
      weights,
      rivalry,
      next: rivals[0]?.company.name ?? null,
    });
    const factors = [...own, ...remainder({ bias, factors: own, left, best: drafts[0] })];
    const confidence = confidenceOf(bias, factors);
    left -= confidence;
    const { company, features } = draft;
    return { company, confidence, bias, factors, features };
  });
  return {
    verdict: verdictFor(candidates[0]),
    candidates,
    collected: reading.collected,
    warnings: warningsOf(evidence, { reading, shown: drafts.slice(0, mostShown) }),
    choice: { none, candidates: drafts.map(({ features }) => features) },
    companies: drafts.map(({ company }) => company),
  };
}

const mostShown = 3;

function warningsOf(
  { people }: Evidence,
  { reading, shown }: { reading: ChatReading; shown: readonly { seen: readonly Seen[] }[] },
): string[] {
  const ofCandidates = shown.flatMap(({ seen }) =>
    seen.flatMap(({ feature, evidence }) => {
      if (feature === 'lookAlike') return [evidence];
      return feature === 'namesakes' ? [`several companies are called so: ${evidence}`] : [];
    }),
  );
  return [...new Set([...ofCandidates, ...impostorsAmong(people, reading.collected.mySide)])];
}

/** What looks like somebody else is never taken without a look, however much speaks for it. */
function verdictFor(best: ScoredCandidate | undefined): Verdict {
  const verdict = verdictOf(best?.confidence ?? 0);
  return verdict === 'confident' && best?.features.lookAlike ? 'review' : verdict;
}

/** The shown ones share what is certain: none takes more than those before it have left. */
function remainder({
  bias,
  factors,
  left,
  best,
}: {
  bias: number;
  factors: readonly Factor[];
  left: number;
  best: { company: CandidateCompany } | undefined;
}): Factor[] {
  const most = Math.max(1e-6, left - 1e-6);
  if (confidenceOf(bias, factors) <= most) return [];
  const logit = factors.reduce((sum, { weight }) => sum + weight, bias);
  const weight = rounded(Math.log(most / (1 - most)) - logit);
  const evidence = best?.company.name ?? '';
  return [{ name: 'Another fits as well or better', evidence, weight }];
}

function noExtras(): readonly Factor[] {
  return [];
}
