import type { Instant } from '../../../store/schema.ts';
import type { Fact, FactStanding } from './facts.ts';

/** What a profile picks out of the facts. Pure. */

export type StandingFact = Fact & FactStanding & { id: string; url: string | null };

export interface ProfileLink {
  network: string;
  url: string;
  /** `you` for what a person confirmed. */
  source: string;
  isConflicting: boolean;
}

export interface ProfileNews {
  /** `2026-03-01`, where it is known. */
  day: string | null;
  title: string;
  url: string | null;
  source: string;
  kind: 'news' | 'post' | 'video';
}

/** What it does: a person's words first, then its own site's, then whoever is surest. */
export function describe(
  own: string | null,
  facts: readonly StandingFact[],
): { value: string; source: string } | null {
  if (own !== null && own !== '') return { value: own, source: 'you' };
  const told = facts.filter(({ field, isCurrent }) => field === 'description' && isCurrent);
  const best = told.find(({ source }) => source === 'site') ?? told[0];
  return best ? { value: best.value, source: best.source } : null;
}

/** Its pages: those that a person confirmed, and what sources tell beside them, where it is another one. */
export function linksOf(
  socials: Readonly<Record<string, string>>,
  facts: readonly StandingFact[],
): ProfileLink[] {
  const told = facts.filter(({ field, isCurrent }) => networks.has(field) && isCurrent);
  const links: ProfileLink[] = Object.entries(socials).map(([network, url]) => ({
    network,
    url,
    source: 'you',
    isConflicting: told.some((fact) => fact.field === network && !isSamePage(fact.value, url)),
  }));
  for (const { field: network, value: url, source, isConflicting } of told) {
    const known = links.find((link) => link.network === network && isSamePage(link.url, url));
    if (known) continue;
    const isOther = links.some((link) => link.network === network);
    links.push({ network, url, source, isConflicting: isConflicting || isOther });
  }
  return links;
}

const networks: ReadonlySet<string> = new Set([
  'discord',
  'facebook',
  'farcaster',
  'github',
  'instagram',
  'linkedin',
  'medium',
  'telegram',
  'tiktok',
  'x',
  'youtube',
]);

function isSamePage(a: string, b: string): boolean {
  const bare = (url: string) =>
    url
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/^twitter\.com/, 'x.com')
      .replace(/\/+$/, '');
  return bare(a) === bare(b);
}

/** The latest first; what two sources tell of one day in the same words is told once. */
export function newsOf(facts: readonly StandingFact[], limit: number): ProfileNews[] {
  const seen = new Set<string>();
  const news: (ProfileNews & { seenAt: Instant })[] = [];
  for (const { field, value, url, source, seenAt } of facts) {
    if (field !== 'news' && field !== 'post' && field !== 'video') continue;
    const { day, title } = readDated(value);
    const key = title.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    news.push({ day, title, url, source, kind: field, seenAt });
  }
  const dayOf = (item: ProfileNews & { seenAt: Instant }) => item.day ?? item.seenAt.slice(0, 10);
  return news
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0))
    .slice(0, limit)
    .map(({ seenAt: _, ...item }) => item);
}

/** A value with the day that it is of: `2026-03-01 Acme raises $5M`. What is published twice has one value. */
export function datedValue(publishedAt: string | null, title: string): string {
  const day = publishedAt === null ? null : /^\d{4}-\d{2}-\d{2}/.exec(publishedAt)?.[0];
  return day ? `${day} ${title}` : title;
}

function readDated(value: string): { day: string | null; title: string } {
  const [, day, title] = /^(\d{4}-\d{2}-\d{2}) (.*)$/s.exec(value) ?? [];
  return day === undefined ? { day: null, title: value } : { day, title: title ?? '' };
}

/** Those whom the company's site names, without those who are contacts already: `Ann Lee, CEO`. */
export function othersNamed(
  contacts: readonly { name: string }[],
  facts: readonly StandingFact[],
): { name: string; role: string | null; source: string }[] {
  const known = new Set(contacts.map(({ name }) => name.toLowerCase()));
  const others = new Map<string, { name: string; role: string | null; source: string }>();
  for (const { field, value, source } of facts) {
    if (field !== 'person' && field !== 'connection') continue;
    const at = value.indexOf(', ');
    const name = at < 0 ? value : value.slice(0, at);
    const key = name.toLowerCase();
    const role = at < 0 ? null : value.slice(at + 2);
    if (!known.has(key) && (!others.has(key) || (others.get(key)?.role === null && role !== null)))
      others.set(key, { name, role, source });
  }
  return [...others.values()];
}
