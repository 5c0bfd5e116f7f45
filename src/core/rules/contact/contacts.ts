import { oddSigns } from '../company/account-signs.ts';
import type { CandidateCompany } from '../company/candidates.ts';
import { shippedWeights } from '../company/shipped-weights.ts';
import type { Weights } from '../company/weights.ts';
import type { Evidence, Person } from '../evidence.ts';
import { confidenceOf, type Factor, rounded } from '../factor.ts';
import { readBio } from '../mentions/bio.ts';
import type { Collected } from '../mentions/mentions.ts';
import { readDisplayName } from '../names/display-name.ts';
import { coreOf } from '../names/names.ts';
import { circleOf, isOneOf } from './circle.ts';
import { type ContactFeatures, contactFeatureNames } from './feature-names.ts';
import { type ContactSeen, contactFeaturesOf } from './features.ts';
import { profilesOf } from './profiles.ts';
import { type Relation, relationOf } from './relation.ts';

export interface ScoredContact {
  participantId: string;
  name: string;
  confidence: number;
  bias: number;
  factors: Factor[];
  profiles: Record<string, string>;
  /** In the person's own words, from the bio. */
  role: string | null;
  /** `staff` from a confidence of 0.5 on; of the others, what they are instead, as far as they say. */
  relation: Relation;
  features: ContactFeatures;
}

interface Scoring {
  collected: Collected;
  company: Pick<CandidateCompany, 'cores'>;
  weights?: Weights;
}

/** Who in the chat works for the company: those of whom it is likelier than not, likeliest first. */
export function scoreContacts(evidence: Evidence, scoring: Scoring): ScoredContact[] {
  return scorePeople(evidence, scoring).filter(({ relation }) => relation === 'staff');
}

/** Everybody but me, bots and deleted accounts: the company's own people first, then the others of whom something is known. */
export function scorePeople(
  evidence: Evidence,
  { collected, company, weights = shippedWeights }: Scoring,
): ScoredContact[] {
  const { mySide } = collected;
  const circle = circleOf(evidence, { collected, company });
  return evidence.people
    .filter(({ isBot, isDeleted, isMe }) => !(isBot || isDeleted || isMe))
    .map((person) => {
      const isMine = mySide.has(person.peerId);
      const seen = isMine ? [] : contactFeaturesOf(person, evidence, circle);
      const extras = isMine ? [ofMySide] : doubtsOf(person);
      return { ...scored(person, { seen, extras, weights, evidence, company }), person, isMine };
    })
    .map(({ person, isMine, ...contact }) => ({
      ...contact,
      relation: relationOf(person, { isMine, confidence: contact.confidence, circle }),
    }))
    .filter(({ relation }) => relation !== 'unknown')
    .toSorted(
      (a, b) =>
        Number(b.relation === 'staff') - Number(a.relation === 'staff') ||
        b.confidence - a.confidence ||
        (a.participantId < b.participantId ? -1 : 1),
    )
    .slice(0, mostShown);
}

const mostShown = 50;

/** Told, not weighed: whoever is of my company is not of theirs. */
const ofMySide: Factor = {
  name: 'Is of your own company',
  evidence: 'what they say, or your other groups',
  weight: -8,
};

function doubtsOf(person: Person): Factor[] {
  const [odd] = oddSigns(person);
  return [
    ...(person.mark ? [warnedOf(person.mark)] : []),
    ...(odd === undefined
      ? []
      : [{ name: 'The account is new or was renamed', evidence: odd, weight: -1 }]),
  ];
}

/** Whatever such an account says of itself is what it wants to be believed. */
function warnedOf(mark: 'scam' | 'fake'): Factor {
  const evidence = mark === 'scam' ? 'marked as a scam' : 'marked as passing for somebody else';
  return { name: 'Telegram warns of this account', evidence, weight: -6 };
}

function scored(
  person: Person,
  {
    seen,
    extras,
    weights: { contact },
    evidence,
    company,
  }: {
    seen: readonly ContactSeen[];
    extras: readonly Factor[];
    weights: Weights;
    evidence: Evidence;
    company: Scoring['company'];
  },
) {
  const factors = [...seen.map(told), ...extras]
    .filter(({ weight }) => weight !== 0)
    .toSorted((a, b) => b.weight - a.weight);
  return {
    participantId: person.peerId,
    name: readDisplayName(person.name).person || person.name,
    confidence: confidenceOf(contact.bias, factors),
    bias: contact.bias,
    factors,
    profiles: profilesOf(person, evidence.messages),
    role: roleAt(person, company.cores),
    features: Object.fromEntries(seen.map(({ feature, value }) => [feature, value])),
  };

  function told({ feature, value, evidence: where }: ContactSeen): Factor {
    const weight = rounded((contact.weights[feature] ?? 0) * value);
    return { name: contactFeatureNames[feature], evidence: where, weight, feature };
  }
}

function roleAt({ bio, name }: Person, cores: readonly string[]): string | null {
  const claims = [...readBio(bio ?? ''), ...readBio(name)];
  const here = claims.find(
    ({ kind, text, role }) => kind === 'works' && role !== null && isOneOf(cores, coreOf(text)),
  );
  return (
    here?.role ?? claims.find(({ role, kind }) => kind === 'works' && role !== null)?.role ?? null
  );
}
