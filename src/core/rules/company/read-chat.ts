import type { Evidence } from '../evidence.ts';
import { type Collected, collectMentions } from '../mentions/mentions.ts';
import { candidateFeaturesOf, isLink, type Whole } from './candidate-features.ts';
import { type CandidateCompany, groupMentions } from './candidates.ts';
import { chatFeaturesOf } from './chat-features.ts';
import type { Choice } from './choice.ts';
import type { Feature, Features } from './feature-names.ts';
import { countNamed, textsOfMine, textsOfOthers } from './named.ts';
import { counted, type Seen } from './seen.ts';

/** A chat read, before anything is weighed: the candidates, and what is seen of each. */
export interface ChatReading {
  collected: Collected;
  /** What speaks for or against any company at all. */
  chat: readonly Seen[];
  candidates: readonly CandidateReading[];
}

export interface CandidateReading {
  company: CandidateCompany;
  seen: readonly Seen[];
}

/** Pure: no weight has a part in it, so the same chat always gives the same vectors. */
export function readChat(evidence: Evidence): ChatReading {
  const collected = collectMentions(evidence);
  const companies = groupMentions(collected.mentions, evidence.known);
  const weighed = companies.toSorted(byPromise).slice(0, mostWeighed);
  const whole: Whole = {
    links: collected.mentions.filter(isLink).length,
    inTitle: collected.title.parts.length,
  };
  const texts = textsOfOthers(evidence.messages, collected.mySide);
  const mine = textsOfMine(evidence.messages, collected.mySide);
  return {
    collected,
    chat: toFourPlaces(chatFeaturesOf(evidence, { collected, companies, texts })),
    candidates: weighed.map((company) => ({
      company,
      seen: toFourPlaces([
        ...candidateFeaturesOf(company, { evidence, collected, whole }),
        ...named(company, { feature: 'named', texts }),
        ...named(company, { feature: 'namedMine', texts: mine }),
      ]),
    })),
  };
}

/** The vectors of a reading, in its order: what the model sees, and what a decision keeps. */
export function choiceOf({ chat, candidates }: ChatReading): Choice {
  return { none: vectorOf(chat), candidates: candidates.map(({ seen }) => vectorOf(seen)) };
}

function vectorOf(seen: readonly Seen[]): Features {
  const vector: Partial<Record<Feature, number>> = {};
  for (const { feature, value } of seen) vector[feature] = value;
  return vector;
}

/** Short in JSON, and the same on every machine. */
function toFourPlaces(seen: readonly Seen[]): Seen[] {
  return seen.map((one) => ({ ...one, value: Math.round(one.value * 10_000) / 10_000 }));
}

/** Those beyond add nothing: a chat that names dozens of companies is about none of them. */
const mostWeighed = 12;

function byPromise(a: CandidateCompany, b: CandidateCompany): number {
  return promise(b) - promise(a) || (a.core < b.core ? -1 : 1);
}

function promise({ mentions }: CandidateCompany): number {
  const kinds = new Set(mentions.map(({ source }) => source));
  const isNamed = mentions.some(({ source }) => source.startsWith('title') || source === 'intro');
  return (isNamed ? 100 : 0) + kinds.size * 10 + Math.log2(1 + mentions.length);
}

function named(
  { name }: CandidateCompany,
  { feature, texts }: { feature: 'named' | 'namedMine'; texts: readonly string[] },
): Seen[] {
  const count = countNamed(name, texts);
  if (count === 0) return [];
  const where = count === 1 ? 'a message' : `${count} messages`;
  const whose = feature === 'named' ? 'theirs' : 'yours';
  return [{ feature, value: counted(count, 3), evidence: `"${name}" in ${where} of ${whose}` }];
}
