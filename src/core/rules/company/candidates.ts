import type { KnownCompany, Source } from '../evidence.ts';
import { type CoredMention, coreOfDomain } from '../mentions/cored-mention.ts';
import { groupByName, type MentionGroup } from '../mentions/group-mentions.ts';
import { shortened } from '../text/shorten.ts';
import { knownNames } from './known-companies.ts';

/** A company that the mentions may mean, with what is known of it. */
export interface CandidateCompany {
  /** Id of the company in the CRM, if it is one of them. */
  knownId: string | null;
  name: string;
  domain: string | null;
  url: string | null;
  socials: Record<string, string>;
  core: string;
  /** The cores of all its spellings. */
  cores: readonly string[];
  mentions: CoredMention[];
}

/** Puts the mentions of one company together, and recognises the companies of the CRM among them. */
export function groupMentions(
  mentions: readonly CoredMention[],
  known: readonly KnownCompany[],
): CandidateCompany[] {
  return groupByName(mentions)
    .filter((group) => group.mentions.some(({ source }) => source !== 'former'))
    .map((group) => companyOf(group, known));
}

function companyOf(
  { cores, mentions }: MentionGroup,
  known: readonly KnownCompany[],
): CandidateCompany {
  const [core = ''] = cores;
  const domain = likeliestDomain(mentions);
  const own = recognise({ cores, domain }, known);
  const named = mentions.find(({ kind, source }) => kind === 'name' && source !== 'former');
  const socials = { ...socialsOf(mentions), ...own?.socials };
  const theDomain = own?.domain ?? domain;
  return {
    knownId: own?.id ?? null,
    name:
      own?.name ??
      shortened(named?.text ?? capitalised(labelOf(domain) ?? mentions[0]?.text ?? core), 60),
    domain: theDomain,
    url: own?.url ?? (theDomain ? `https://${theDomain}` : null),
    socials,
    core,
    cores,
    mentions,
  };
}

/** By domain, or by name where no two domains speak against it: a name alone is not an identity. */
function recognise(
  { cores, domain }: { cores: readonly string[]; domain: string | null },
  known: readonly KnownCompany[],
): KnownCompany | null {
  const names = knownNames(known);
  const byDomain = domain === null ? undefined : names.byDomain.get(domain);
  if (byDomain) return byDomain;
  const ofThatName = cores.flatMap((core) => names.byAnyCore.get(core) ?? []);
  const byName = new Set(
    ofThatName.filter((company) => domain === null || company.domain === null),
  );
  const [only = null] = byName;
  return byName.size === 1 ? only : null;
}

const domainWorth: Partial<Record<Source, number>> = {
  'email-theirs': 3,
  'bio-link': 3,
  bio: 3,
  'title-pair': 3,
  'title-solo': 3,
  'title-part': 3,
  'display-name': 3,
  intro: 3,
  signature: 3,
};

function likeliestDomain(mentions: readonly CoredMention[]): string | null {
  const worth = new Map<string, number>();
  for (const { kind, text, source } of mentions) {
    if (kind !== 'domain' || source === 'former') continue;
    worth.set(text, (worth.get(text) ?? 0) + (domainWorth[source] ?? 1));
  }
  return best(worth);
}

function socialsOf(mentions: readonly CoredMention[]): Record<string, string> {
  const byNetwork = new Map<string, Map<string, number>>();
  for (const { kind, text, network, url, source } of mentions) {
    if (kind !== 'handle' || network === null || source === 'former') continue;
    const urls = byNetwork.get(network) ?? new Map<string, number>();
    const page = profilePage(network, text) ?? url;
    if (page) urls.set(page, (urls.get(page) ?? 0) + 1);
    byNetwork.set(network, urls);
  }
  const entries = [...byNetwork].map(([network, urls]) => [network, best(urls)] as const);
  return Object.fromEntries(entries.flatMap(([network, url]) => (url ? [[network, url]] : [])));
}

/** The page of a name on a network, in one spelling. */
export function profilePage(network: string, handle: string): string | null {
  const root = { x: 'x.com/', telegram: 't.me/', github: 'github.com/', medium: 'medium.com/@' }[
    network
  ];
  return root ? `https://${root}${handle}` : null;
}

function best(counts: ReadonlyMap<string, number>): string | null {
  const [first] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

function labelOf(domain: string | null): string | null {
  return domain === null ? null : (domain.split('.')[0] ?? coreOfDomain(domain));
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
