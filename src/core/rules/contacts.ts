import { readBio } from './bio.ts';
import type { CandidateCompany } from './candidates.ts';
import { contactWeights } from './contact-weights.ts';
import { readDisplayName } from './display-name.ts';
import type { Evidence, Person } from './evidence.ts';
import { confidenceOf, type Factor, rounded } from './factor.ts';
import type { Collected } from './mentions.ts';
import { coreOf, isSameName } from './names.ts';
import { profilesOf } from './profiles.ts';
import { shortened } from './shorten.ts';

export interface ScoredContact {
  participantId: string;
  name: string;
  confidence: number;
  factors: Factor[];
  profiles: Record<string, string>;
  /** In the person's own words, from the bio. */
  role: string | null;
}

/** Who in the chat works for the company; those of whom it is likelier than not, likeliest first. */
export function scoreContacts(
  evidence: Evidence,
  {
    collected: { mySide, mentions },
    company,
  }: { collected: Collected; company: Pick<CandidateCompany, 'cores'> },
): ScoredContact[] {
  const others = evidence.people.filter(
    ({ peerId, isBot, isDeleted }) => !(mySide.has(peerId) || isBot || isDeleted),
  );
  const written = countWritten(evidence);
  return others
    .map((person) => {
      const about = mentions.filter(({ peerId }) => peerId === person.peerId);
      const factors = [
        ...ownWords(about, company.cores),
        ...circumstances({ person, evidence, others: others.length, written }),
      ];
      return {
        participantId: person.peerId,
        name: readDisplayName(person.name).person || person.name,
        confidence: confidenceOf(contactWeights.bias, factors),
        factors,
        profiles: profilesOf(person, evidence.messages),
        role: roleAt(person, company.cores),
      };
    })
    .filter(({ confidence }) => confidence >= 0.5)
    .toSorted((a, b) => b.confidence - a.confidence || (a.participantId < b.participantId ? -1 : 1))
    .slice(0, mostShown);
}

const mostShown = 50;

type About = Collected['mentions'];

/** What the person says of where they work. */
function ownWords(about: About, cores: readonly string[]): Factor[] {
  const factors: Factor[] = [];
  const claims = about.filter(({ source }) => source in contactWeights.claims);
  const here = claims.filter((claim) => isOneOf(cores, claim.core));
  const elsewhere = claims.filter((claim) => !isOneOf(cores, claim.core));
  const former = about.find((claim) => claim.source === 'former' && isOneOf(cores, claim.core));
  const [strongest] = here.toSorted((a, b) => worth(b.source) - worth(a.source));
  if (strongest)
    factors.push({
      name: 'Says to be of it',
      evidence: strongest.evidence,
      weight: worth(strongest.source),
    });
  if (elsewhere[0])
    factors.push({
      name: here.length > 0 ? 'Names another company too' : 'Says to be of another company',
      evidence: elsewhere[0].evidence,
      weight: here.length > 0 ? contactWeights.alsoElsewhere : contactWeights.elsewhere,
    });
  if (former)
    factors.push({
      name: 'Was there before, or only advises it',
      evidence: former.evidence,
      weight: contactWeights.former,
    });
  const links = about.filter(
    ({ source, core: of }) => source === 'link-theirs' && isOneOf(cores, of),
  );
  if (links[0])
    factors.push({
      name: 'Sent links to it',
      evidence: links[0].evidence,
      weight: contactWeights.links,
    });
  return factors;
}

function isOneOf(cores: readonly string[], core: string): boolean {
  return cores.some((other) => isSameName(other, core));
}

function worth(source: About[number]['source']): number {
  const claims: Partial<Record<typeof source, number>> = contactWeights.claims;
  return claims[source] ?? 0;
}

/** What speaks for everybody on the other side of a small chat. */
function circumstances({
  person,
  evidence: { chat },
  others,
  written,
}: {
  person: Person;
  evidence: Evidence;
  others: number;
  written: ReadonlyMap<string, number>;
}): Factor[] {
  if (chat.kind === 'user')
    return [
      {
        name: 'The chat is with this person alone',
        evidence: shortened(chat.title, 80),
        weight: contactWeights.alone,
      },
    ];
  const members = Math.max(chat.participantCount ?? 0, others);
  const size = rounded(
    Math.max(
      contactWeights.crowdMost,
      contactWeights.few - contactWeights.perDoubling * Math.log2(Math.max(1, members / 4)),
    ),
  );
  const factors: Factor[] = [
    {
      name: size >= 0 ? 'Few people are in the chat' : 'Many people are in the chat',
      evidence: `${members} members, ${others} of the other side`,
      weight: size,
    },
  ];
  const count = written.get(person.peerId) ?? 0;
  if (count > 0)
    factors.push({
      name: 'Takes part',
      evidence: `${count === 1 ? 'a message' : `${count} messages`} in the chat`,
      weight: rounded(contactWeights.takesPart * Math.min(2, Math.log10(1 + count))),
    });
  return factors;
}

function countWritten({ messages }: Evidence): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { senderPeerId } of messages)
    if (senderPeerId) counts.set(senderPeerId, (counts.get(senderPeerId) ?? 0) + 1);
  return counts;
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
