import type { CoredMention } from './cored-mention.ts';
import { type Factor, rounded } from './factor.ts';
import { scoreWeights } from './score-weights.ts';

type ClaimSource = keyof typeof scoreWeights.claims;

/**
 * What people say of their own place, a factor for each person. One person who says it in four ways is still
 * one person, and the fifth person adds little: so one talkative agency cannot outweigh the title. One of
 * many counts less than one of few.
 *
 * @param others how many people are on the other side
 */
export function claimFactors(mentions: readonly CoredMention[], others: number): Factor[] {
  const byPerson = new Map<string, CoredMention[]>();
  for (const mention of mentions) {
    if (!isClaim(mention.source)) continue;
    const claims = byPerson.get(mention.peerId ?? '') ?? [];
    byPerson.set(mention.peerId ?? '', [...claims, mention]);
  }
  const share = Math.min(1, scoreWeights.leastShare + byPerson.size / Math.max(1, others));
  const people = [...byPerson.values()]
    .map((claims) => ({ claims, weight: weightOfPerson(claims) * share }))
    .toSorted((a, b) => b.weight - a.weight);
  const shown = people.slice(0, mostShown).map(({ claims, weight }, rank) => ({
    name: 'Somebody here says to be of it',
    evidence: evidenceOf(claims),
    weight: rounded(weight * scoreWeights.nextPerson ** rank),
  }));
  const rest = people.slice(mostShown);
  if (rest.length === 0) return shown;
  const weight = rest.reduce(
    (total, person, index) =>
      total + person.weight * scoreWeights.nextPerson ** (mostShown + index),
    0,
  );
  const name = 'More people say to be of it';
  return [...shown, { name, evidence: `${rest.length} more`, weight: rounded(weight) }];
}

const mostShown = 3;

function isClaim(source: CoredMention['source']): source is ClaimSource {
  return source in scoreWeights.claims;
}

/** The best of each kind of claim; repeating oneself adds nothing. */
function weightOfPerson(claims: readonly CoredMention[]): number {
  const kinds = [...new Set(claims.map(({ source }) => source))].filter(isClaim);
  const weights = kinds.map((kind) => scoreWeights.claims[kind]).toSorted((a, b) => b - a);
  const [first = 0, ...rest] = weights;
  const more = rest.reduce((total, weight) => total + weight * scoreWeights.moreOfOnePerson, 0);
  return Math.min(first + more, scoreWeights.mostOfOnePerson);
}

function evidenceOf(claims: readonly CoredMention[]): string {
  const seen = [...new Set(claims.map(({ evidence }) => evidence))];
  const more = seen.length > 2 ? ` (and ${seen.length - 2} more)` : '';
  return `${seen.slice(0, 2).join('; ')}${more}`;
}
