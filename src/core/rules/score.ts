import { type CandidateCompany, groupMentions } from './candidates.ts';
import { claimFactors } from './claim-factors.ts';
import type { Evidence, Source } from './evidence.ts';
import { confidenceOf, type Factor, rounded } from './factor.ts';
import { type Collected, collectMentions } from './mentions.ts';
import { countNamed, textsOfOthers } from './named.ts';
import { scoreWeights, verdictBounds } from './score-weights.ts';
import { shortened } from './shorten.ts';

export type Verdict = 'confident' | 'review' | 'none';

export interface ScoredCandidate {
  company: CandidateCompany;
  confidence: number;
  bias: number;
  factors: Factor[];
}

export interface Scored {
  verdict: Verdict;
  /** Best first, at most `mostShown`. */
  candidates: ScoredCandidate[];
  collected: Collected;
}

/**
 * The companies that may stand behind a chat. For each candidate
 * `confidence = 1 / (1 + exp(-(bias + sum of its factors' weights)))`, and together with "no company" the
 * confidences of all candidates make a probability: what speaks for one speaks against the others, as a factor.
 */
export function scoreCompanies(evidence: Evidence): Scored {
  const collected = collectMentions(evidence);
  const chatFactors = factorsOfChat(evidence, collected);
  const texts = textsOfOthers(evidence.messages, collected.mySide);
  const base = sum(chatFactors) + scoreWeights.bias;
  const drafts = groupMentions(collected.mentions, evidence.known)
    .map((company) => ({ company, factors: factorsOf(company, collected.others) }))
    .map((draft) => ({ ...draft, score: sum(draft.factors) }))
    .toSorted((a, b) => b.score - a.score || (a.company.core < b.company.core ? -1 : 1))
    .slice(0, mostWeighed)
    .map((draft) => withNamed(draft, texts));
  const candidates = drafts
    .map((draft) => {
      const rival = competition(draft, drafts, base);
      const factors = [...draft.factors, ...chatFactors, ...rival];
      const confidence = confidenceOf(scoreWeights.bias, factors);
      return { company: draft.company, confidence, bias: scoreWeights.bias, factors };
    })
    .toSorted((a, b) => b.confidence - a.confidence || (a.company.core < b.company.core ? -1 : 1))
    .slice(0, mostShown);
  return {
    verdict: verdictOf(candidates[0]?.confidence ?? 0),
    candidates,
    collected,
  };
}

export function verdictOf(confidence: number): Verdict {
  if (confidence >= verdictBounds.confident) return 'confident';
  return confidence >= verdictBounds.review ? 'review' : 'none';
}

const mostShown = 3;
/** The rest adds nothing that could be seen in the fourth place of a weight. */
const mostWeighed = 12;

interface Draft {
  company: CandidateCompany;
  factors: Factor[];
  score: number;
}

const sourceNames: Readonly<Record<keyof typeof scoreWeights.sources, string>> = {
  'title-pair': 'Named in the title, next to your company',
  'title-solo': 'The title is this name',
  'title-part': 'Named in the title',
  'chat-username': "In the chat's username",
  'link-theirs': 'They sent links to it',
  'link-mine': 'You sent links to it',
  'email-mine': 'You wrote an e-mail address of it',
  mention: 'They pointed to its page',
  forward: 'They forwarded its posts',
  file: 'In the name of a file they sent',
  named: 'They speak of it by name',
  former: 'Somebody was there before, or only advises it',
};

function factorsOf(company: CandidateCompany, others: number): Factor[] {
  const factors = claimFactors(company.mentions, others);
  // Entries of a literal have its keys, which TypeScript does not take for granted.
  for (const source of Object.keys(scoreWeights.sources) as (keyof typeof scoreWeights.sources)[]) {
    const seen = evidenceFrom(company, source);
    if (seen.length === 0) continue;
    const { weight, most } = scoreWeights.sources[source];
    const more = seen.length > 1 ? ` (and ${seen.length - 1} more)` : '';
    factors.push({
      name: sourceNames[source],
      evidence: `${seen[0]}${more}`,
      weight: rounded(weight * Math.min(most, Math.log2(1 + seen.length))),
    });
  }
  if (company.knownId)
    factors.push({
      name: 'One of your companies already',
      evidence: company.name,
      weight: scoreWeights.known,
    });
  return factors.toSorted((a, b) => b.weight - a.weight);
}

function evidenceFrom({ mentions }: CandidateCompany, source: Source): string[] {
  return [
    ...new Set(
      mentions.filter((mention) => mention.source === source).map(({ evidence }) => evidence),
    ),
  ];
}

function withNamed(draft: Draft, texts: readonly string[]): Draft {
  const count = countNamed(draft.company.name, texts);
  if (count === 0) return draft;
  const { weight, most } = scoreWeights.sources.named;
  const factor: Factor = {
    name: sourceNames.named,
    evidence: `"${draft.company.name}" in ${count === 1 ? 'a message' : `${count} messages`} of theirs`,
    weight: rounded(weight * Math.min(most, Math.log2(1 + count))),
  };
  return { ...draft, factors: [...draft.factors, factor], score: draft.score + factor.weight };
}

/** What speaks for no company at all, whichever it would be. */
function factorsOfChat({ chat }: Evidence, { isCommunity }: Collected): Factor[] {
  const factors: Factor[] = [];
  const members = chat.participantCount ?? 0;
  const title = `the title "${shortened(chat.title, 120)}"`;
  if (isCommunity)
    factors.push({
      name: 'It looks like a community',
      evidence: title,
      weight: scoreWeights.community,
    });
  if (members > 40) {
    const weight = Math.max(
      scoreWeights.mostMembersCount,
      scoreWeights.perDoublingOfMembers * Math.log2(members / 40),
    );
    factors.push({
      name: 'Many people are in it',
      evidence: `${members} members`,
      weight: rounded(weight),
    });
  }
  const weight = scoreWeights.kinds[chat.kind];
  if (weight !== 0)
    factors.push({
      name: 'Such chats have a company behind them less often',
      evidence: kindNames[chat.kind],
      weight,
    });
  return factors;
}

const kindNames = {
  user: 'a chat with one person',
  bot: 'a bot',
  group: 'a group',
  supergroup: 'a group',
  channel: 'a channel',
} as const;

/** Softmax over the candidates and "none", written as one more summand. */
function competition(draft: Draft, drafts: readonly Draft[], base: number): Factor[] {
  const others = drafts.filter((other) => other !== draft);
  const [next] = others.toSorted((a, b) => b.score - a.score);
  if (!next) return [];
  const weight = -Math.log1p(
    others.reduce((total, other) => total + Math.exp(base + other.score), 0),
  );
  if (rounded(weight) === 0) return [];
  return [
    {
      name: 'Others are possible too',
      evidence: `next: ${next.company.name}`,
      weight: rounded(weight),
    },
  ];
}

function sum(factors: readonly Factor[]): number {
  return factors.reduce((total, { weight }) => total + weight, 0);
}
