import { mailDomain } from '../rules/links/links.ts';
import type { Page } from '../web/parse/values.ts';
import { type NamedPerson, readOrganisations, readPeople } from './json-ld.ts';
import { isHandleOf } from './names-company.ts';
import { readSocialLink, type SocialLink } from './social-link.ts';
import type { FoundFact } from './source.ts';
import { profileValue, type Subject } from './subject.ts';

/** What a page of the company says of it. Pure. @param url where the page is */
export function pageFacts(
  page: Page,
  { subject, url }: { subject: Subject; url: string },
): FoundFact[] {
  const organisations = readOrganisations(page);
  // A page may carry the JSON-LD of its partners too: the first one is whose page it is.
  const [own] = organisations;
  const { meta } = page;
  const told: [string, string | null | undefined][] = [
    ['name', own?.name ?? meta['og:site_name']],
    ['legal name', own?.legalName],
    ['description', own?.description ?? meta['og:description'] ?? page.description],
    ['founded', own?.founded],
    ['address', own?.address],
  ];
  const facts: FoundFact[] = told.flatMap(([field, value]) =>
    value ? [{ field, value, url, confidence: 1 }] : [],
  );
  for (const { network, url: value, confidence } of socialsOf(page, { subject, own }))
    facts.push({ field: network, value, url, confidence });
  for (const email of [...(own?.emails ?? []), ...page.emails].slice(0, mostEmails))
    if (mailDomain(email))
      facts.push({ field: 'email', value: email.toLowerCase(), url, confidence: 1 });
  const people = [...(own?.people ?? []), ...readPeople(page), ...linkedPeople(page)];
  return [
    ...facts,
    ...people.slice(0, mostPeople).flatMap((person) => personFacts(person, { subject, url })),
  ];
}

const mostEmails = 10;
const mostPeople = 60;

interface TrustedLink extends SocialLink {
  confidence: number;
}

/** sameAs, `twitter:site` and `rel=me` are the page's word for its own accounts; among plain links one must choose. */
function socialsOf(
  { meta, links }: Page,
  { subject, own }: { subject: Subject; own: { sameAs: readonly string[] } | undefined },
): TrustedLink[] {
  const handle = meta['twitter:site']?.replace(/^@/, '');
  const sure = [
    ...(own?.sameAs ?? []),
    ...(handle && !handle.includes('/') ? [`https://x.com/${handle}`] : []),
    ...links.filter(({ rel }) => rel.includes('me')).map(({ url }) => url),
  ];
  const found = new Map<string, TrustedLink>();
  for (const link of readAll(sure))
    found.set(link.network, found.get(link.network) ?? { ...link, confidence: 1 });
  const byNetwork = Map.groupBy(readAll(links.map(({ url }) => url)), ({ network }) => network);
  for (const [network, all] of byNetwork) {
    if (found.has(network)) continue;
    const named = all.find((link) => isHandleOf(subject, link.handle));
    const [first] = all;
    const isOnlyOne = new Set(all.map((link) => link.url)).size === 1;
    if (named) found.set(network, { ...named, confidence: 0.95 });
    else if (first && isOnlyOne) found.set(network, { ...first, confidence: 0.9 });
  }
  return [...found.values()];
}

function readAll(links: readonly string[]): SocialLink[] {
  return links
    .map(readSocialLink)
    .filter((link) => link !== null)
    .filter(({ network }) => network !== 'linkedin-person');
}

/** `<a href="https://linkedin.com/in/annlee">Ann Lee</a>` */
function linkedPeople({ links }: Page): NamedPerson[] {
  return links.flatMap(({ url, text }) => {
    const target = readSocialLink(url);
    const isPersonal = target?.network === 'linkedin-person' || target?.network === 'x';
    const isName = /^\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,2}$/u.test(text.trim());
    return isPersonal && isName ? [{ name: text.trim(), role: null, pages: [url] }] : [];
  });
}

function personFacts(
  { name, role, pages }: NamedPerson,
  { subject, url }: { subject: Subject; url: string },
): FoundFact[] {
  const contactId = subject.people.find((known) => isSamePerson(known.name, name))?.contactId;
  const found = pages.map(readSocialLink).filter((link) => link !== null);
  const facts: FoundFact[] = [
    { field: 'person', value: role === null ? name : `${name}, ${role}`, url, confidence: 1 },
    ...found.map((link) => ({
      field: 'profile',
      value: profileValue(name, link.url),
      url,
      confidence: 1,
    })),
  ];
  if (!contactId) return facts;
  // The company names somebody of that name: very likely, but not surely, the one in the chat.
  const confidence = 0.8;
  if (role !== null) facts.push({ field: 'role', value: role, url, confidence, contactId });
  for (const { network, url: value } of found) {
    const field = network === 'linkedin-person' ? 'linkedin' : network;
    facts.push({ field, value, url, confidence, contactId });
  }
  return facts;
}

/** A first name alone is nobody. */
export function isSamePerson(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) =>
    name.toLowerCase().normalize('NFKC').split(/\s+/).toSorted().join(' '),
  );
  return x === y && (x ?? '').includes(' ');
}
