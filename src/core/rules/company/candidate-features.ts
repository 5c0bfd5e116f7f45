import { isPlain } from '../contact/circle.ts';
import type { Evidence, Source } from '../evidence.ts';
import type { CoredMention } from '../mentions/cored-mention.ts';
import type { Collected } from '../mentions/mentions.ts';
import type { CandidateCompany } from './candidates.ts';
import { claimFeatures } from './claim-features.ts';
import type { CandidateFeature } from './feature-names.ts';
import { identityFeatures } from './identity-features.ts';
import { counted, firstOf, type Seen } from './seen.ts';

/** How many of what the whole chat holds, for the shares. */
export interface Whole {
  /** Links and e-mails to companies' sites, of both sides. */
  links: number;
  /** Companies that the title names. */
  inTitle: number;
}

/** What speaks for and against one candidate, each with its evidence in words. */
export function candidateFeaturesOf(
  company: CandidateCompany,
  { evidence, collected, whole }: { evidence: Evidence; collected: Collected; whole: Whole },
): Seen[] {
  const bySource = Map.groupBy(company.mentions, ({ source }) => source);
  return [
    ...countedSources(bySource),
    ...titleRival(bySource, whole),
    ...titleLoose(bySource, collected),
    ...claims(company, { evidence, collected }),
    ...linkShare(company, whole),
    ...kinds(bySource),
    ...identityFeatures(company, evidence),
  ];
}

/** Sources whose mentions are simply counted: by different evidence, so that repeating oneself adds little. */
const countedAs: Partial<Record<Source, { feature: CandidateFeature; most: number }>> = {
  'title-pair': { feature: 'titlePair', most: 1 },
  'title-solo': { feature: 'titleSolo', most: 1 },
  'title-part': { feature: 'titlePart', most: 1 },
  'chat-username': { feature: 'chatUsername', most: 1 },
  'link-theirs': { feature: 'linkTheirs', most: 3 },
  'link-mine': { feature: 'linkMine', most: 3 },
  'email-mine': { feature: 'emailMine', most: 2 },
  mention: { feature: 'mention', most: 3 },
  forward: { feature: 'forward', most: 3 },
  file: { feature: 'file', most: 2 },
  spoken: { feature: 'spoken', most: 2 },
  addressed: { feature: 'addressed', most: 2 },
  former: { feature: 'former', most: 2 },
};

type BySource = ReadonlyMap<Source, readonly CoredMention[]>;

function countedSources(bySource: BySource): Seen[] {
  return [...bySource].flatMap(([source, mentions]): Seen[] => {
    const evidence = mentions.map((mention) => mention.evidence);
    const how = countedAs[source];
    if (how) {
      const value = counted(new Set(evidence).size, how.most);
      return [{ feature: how.feature, value, evidence: firstOf(evidence) }];
    }
    // What a person says of their own place is counted by persons.
    const feature = claimFeatures[source];
    if (!feature) return [];
    const people = new Set(mentions.map(({ peerId }) => peerId)).size;
    return [{ feature, value: counted(people, 3), evidence: firstOf(evidence, 2) }];
  });
}

function titleRival(bySource: BySource, { inTitle }: Whole): Seen[] {
  const isInTitle = titleSources.some((source) => bySource.has(source));
  if (!isInTitle || inTitle < 2) return [];
  const evidence = `${inTitle} companies in the title`;
  return [{ feature: 'titleRival', value: counted(inTitle - 1, 2), evidence }];
}

function titleLoose(bySource: BySource, { title }: Collected): Seen[] {
  const [mention] = bySource.get('title-pair') ?? [];
  if (!mention || title.isBySign) return [];
  return [{ feature: 'titleLoose', value: 1, evidence: mention.evidence }];
}

const titleSources = ['title-pair', 'title-solo', 'title-part'] as const;

function claims(
  { mentions }: CandidateCompany,
  { evidence: { chat }, collected: { others } }: { evidence: Evidence; collected: Collected },
): Seen[] {
  const claimed = mentions.filter(
    ({ source, peerId }) => source in claimFeatures && peerId !== null,
  );
  // In a username or alone in a bio it may be anything: half a claim.
  const plain = new Set(
    claimed.filter(({ source }) => isPlain(source)).map(({ peerId }) => peerId),
  );
  const all = new Set(claimed.map(({ peerId }) => peerId));
  const people = (plain.size + all.size) / 2;
  if (people === 0) return [];
  if (chat.kind === 'user')
    return [
      {
        feature: 'partnerClaims',
        value: Math.min(1, people),
        evidence: firstOf(claimed.map(({ evidence }) => evidence)),
      },
    ];
  const share = Math.min(1, people / Math.max(1, others));
  return [
    {
      feature: 'claimShare',
      value: share,
      evidence: `${all.size} of the ${others} people of the other side`,
    },
  ];
}

function linkShare({ mentions }: CandidateCompany, { links }: Whole): Seen[] {
  const own = mentions.filter(isLink).length;
  if (own === 0) return [];
  return [{ feature: 'linkShare', value: own / links, evidence: `${own} of ${links}` }];
}

export function isLink({ kind, source }: CoredMention): boolean {
  return kind === 'domain' && linkSources.has(source);
}

const linkSources: ReadonlySet<Source> = new Set([
  'link-theirs',
  'link-mine',
  'email-theirs',
  'email-mine',
]);

function kinds(bySource: BySource): Seen[] {
  const found = [...new Set([...bySource.keys()].flatMap((source) => kindOf[source] ?? []))];
  if (found.length === 1 && found[0] === 'links')
    return [{ feature: 'onlyLinks', value: 1, evidence: 'links alone' }];
  if (found.length < 2) return [];
  return [{ feature: 'kinds', value: Math.log2(found.length), evidence: found.join(', ') }];
}

const kindOf: Partial<Record<Source, string>> = {
  'title-pair': 'the title',
  'title-solo': 'the title',
  'title-part': 'the title',
  'chat-username': "the chat's username",
  bio: 'a bio',
  'bio-alone': 'a bio',
  signature: 'a signature',
  spoken: 'what they say',
  addressed: 'what you say',
  'bio-link': 'a bio',
  'display-name': 'a name',
  username: 'a username',
  intro: 'an introduction',
  'email-theirs': 'an e-mail address',
  'email-mine': 'an e-mail address',
  'link-theirs': 'links',
  'link-mine': 'links',
  mention: 'links',
  forward: 'a forward',
  file: 'a file',
};
