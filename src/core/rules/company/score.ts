import type { Evidence } from '../evidence.ts';
import { confidenceOf, type Factor, rounded } from '../factor.ts';
import type { Collected } from '../mentions/mentions.ts';
import type { CandidateCompany } from './candidates.ts';
import { type Choice, dot, logSumExp } from './choice.ts';
import { factorsOf } from './factors.ts';
import type { Features } from './feature-names.ts';
import { impostorsAmong } from './impostors.ts';
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
    const ahead = draft === drafts[0] ? null : (drafts[0]?.company.name ?? null);
    const told = [...own, ...doubt(draft.seen, { bias, factors: own })];
    const factors = [...told, ...remainder({ bias, factors: told, left, ahead })];
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

/** What looks like somebody else, or only a new account speaks for, is never taken without a look. */
function verdictFor(best: ScoredCandidate | undefined): Verdict {
  const verdict = verdictOf(best?.confidence ?? 0);
  const isOdd = best?.features.lookAlike || best?.features.oddAccount;
  return verdict === 'confident' && isOdd ? 'review' : verdict;
}

/** However much speaks for what looks like somebody else: who pretends says all that the other would say. */
function doubt(
  seen: readonly Seen[],
  { bias, factors }: { bias: number; factors: readonly Factor[] },
): Factor[] {
  const alike = seen.find(({ feature }) => feature === 'lookAlike');
  if (!alike || confidenceOf(bias, factors) <= atMostAlike) return [];
  const logit = factors.reduce((sum, { weight }) => sum + weight, bias);
  const weight = rounded(Math.log(atMostAlike / (1 - atMostAlike)) - logit);
  return [{ name: 'Who pretends would say all of this as well', evidence: alike.evidence, weight }];
}

const atMostAlike = 0.5;

/** The shown ones share what is certain: none takes more than those before it have left. */
function remainder({
  bias,
  factors,
  left,
  ahead,
}: {
  bias: number;
  factors: readonly Factor[];
  left: number;
  /** Who is likelier; `null` for the likeliest. */
  ahead: string | null;
}): Factor[] {
  const most = Math.max(1e-6, left - 1e-6);
  if (confidenceOf(bias, factors) <= most) return [];
  const logit = factors.reduce((sum, { weight }) => sum + weight, bias);
  const weight = rounded(Math.log(most / (1 - most)) - logit);
  return [
    ahead === null
      ? { name: 'Nothing is ever certain', evidence: 'at most 99.9999 %', weight }
      : { name: 'Another fits as well or better', evidence: ahead, weight },
  ];
}

function noExtras(): readonly Factor[] {
  return [];
}
