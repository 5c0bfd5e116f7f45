import type { CandidateCompany } from './candidates.ts';
import type { CoredMention } from './cored-mention.ts';
import type { Evidence, Person, Source } from './evidence.ts';
import { isSameName } from './names.ts';
import { counted, firstOf } from './seen.ts';
import { shortened } from './shorten.ts';
import { isInvestor, isSupplier } from './trades.ts';

/** What a person is judged by, with the words in which it is told. */
export const contactFeatureNames = {
  bio: 'Says so in the bio',
  bioAlone: 'The bio is its name',
  bioLink: 'Its site or page stands in the bio',
  displayName: 'Shows it beside the name',
  username: 'Has it in the username',
  intro: 'Introduced themselves as of it',
  signature: 'Signs with it',
  emailTheirs: 'Writes from its e-mail address',
  spoken: 'Speaks for it',
  addresses: 'Speaks to its people',
  ownLinks: 'Sends links to your own site',
  elsewhere: 'Says to be of another company',
  alsoElsewhere: 'Names another company too',
  former: 'Was there before, or only advises it',
  supplier: 'Reads like an agency or adviser',
  investor: 'Reads like an investor',
  links: 'Sent links to it',
  alone: 'The chat is with this person alone',
  colleagues: 'Others here say to be of it',
  titled: 'The title names the company',
  crowd: 'Many people are in the chat',
  takesPart: 'Takes part',
} as const;

export type ContactFeature = keyof typeof contactFeatureNames;

/** A sparse vector, as for companies. */
export type ContactFeatures = Readonly<Partial<Record<ContactFeature, number>>>;

export interface ContactSeen {
  feature: ContactFeature;
  value: number;
  evidence: string;
}

/** What is the same for everybody in a chat. */
export interface Circle {
  company: Pick<CandidateCompany, 'cores'>;
  mentions: readonly CoredMention[];
  /** Who sends links to my own site. */
  ownTalkers: ReadonlySet<string>;
  /** How many are on the other side. */
  others: number;
  written: ReadonlyMap<string, number>;
}

export function contactFeaturesOf(
  person: Person,
  evidence: Evidence,
  circle: Circle,
): ContactSeen[] {
  const about = circle.mentions.filter(({ peerId }) => peerId === person.peerId);
  return [...ownWords(about, circle.company.cores), ...circumstances(person, evidence, circle)];
}

const claimFeatures: Partial<Record<Source, ContactFeature>> = {
  bio: 'bio',
  'bio-alone': 'bioAlone',
  'bio-link': 'bioLink',
  'display-name': 'displayName',
  username: 'username',
  intro: 'intro',
  signature: 'signature',
  'email-theirs': 'emailTheirs',
};

function ownWords(about: readonly CoredMention[], cores: readonly string[]): ContactSeen[] {
  const seen: ContactSeen[] = [];
  const claims = about.filter(({ source }) => source in claimFeatures);
  const here = claims.filter(({ core }) => isOneOf(cores, core));
  for (const [source, mentions] of Map.groupBy(here, ({ source: of }) => of)) {
    const feature = claimFeatures[source];
    const evidence = firstOf(mentions.map((mention) => mention.evidence));
    if (feature) seen.push({ feature, value: 1, evidence });
  }
  const elsewhere = claims.find(
    ({ core, source }) => !isOneOf(cores, core) && source !== 'bio-alone',
  );
  if (elsewhere) {
    const feature = here.length > 0 ? 'alsoElsewhere' : 'elsewhere';
    seen.push({ feature, value: 1, evidence: elsewhere.evidence });
  }
  const former = about.find(({ source, core }) => source === 'former' && isOneOf(cores, core));
  if (former) seen.push({ feature: 'former', value: 1, evidence: former.evidence });
  for (const [feature, source] of [
    ['links', 'link-theirs'],
    ['spoken', 'spoken'],
    ['addresses', 'addressed'],
  ] as const) {
    const found = about.filter(
      (mention) => mention.source === source && isOneOf(cores, mention.core),
    );
    if (found.length > 0)
      seen.push({
        feature,
        value: counted(found.length, 3),
        evidence: firstOf(found.map(({ evidence }) => evidence)),
      });
  }
  const elsewhereText = elsewhere ? `${elsewhere.text} ${elsewhere.evidence}` : '';
  if (isSupplier(elsewhereText))
    seen.push({ feature: 'supplier', value: 1, evidence: shortened(elsewhereText, 100) });
  if (isInvestor(elsewhereText))
    seen.push({ feature: 'investor', value: 1, evidence: shortened(elsewhereText, 100) });
  return seen;
}

export function isOneOf(cores: readonly string[], core: string): boolean {
  return cores.some((other) => isSameName(other, core));
}

function circumstances(
  person: Person,
  { chat }: Evidence,
  { company: { cores }, mentions, ownTalkers, others, written }: Circle,
): ContactSeen[] {
  if (chat.kind === 'user')
    return [{ feature: 'alone', value: 1, evidence: shortened(chat.title, 80) }];
  const seen: ContactSeen[] = [];
  if (ownTalkers.has(person.peerId))
    seen.push({ feature: 'ownLinks', value: 1, evidence: 'links to your own site' });
  const members = Math.max(chat.participantCount ?? 0, others + 1);
  if (members > 4)
    seen.push({
      feature: 'crowd',
      value: Math.min(6, Math.log2(members / 4)),
      evidence: `${members} members, ${others} of the other side`,
    });
  const claimed = mentions.filter(
    ({ source, core, peerId }) =>
      source in claimFeatures && peerId !== person.peerId && isOneOf(cores, core),
  );
  const colleagues = new Set(claimed.map(({ peerId }) => peerId)).size;
  if (colleagues > 0)
    seen.push({
      feature: 'colleagues',
      value: counted(colleagues, 3),
      evidence: `${colleagues} of the ${others} people of the other side`,
    });
  const titled = mentions.find(
    ({ source, core }) => source.startsWith('title') && isOneOf(cores, core),
  );
  if (titled) seen.push({ feature: 'titled', value: 1, evidence: titled.evidence });
  const count = written.get(person.peerId) ?? 0;
  if (count > 0)
    seen.push({
      feature: 'takesPart',
      value: Math.min(2, Math.log10(1 + count)),
      evidence: `${count === 1 ? 'a message' : `${count} messages`} in the chat`,
    });
  return seen;
}
