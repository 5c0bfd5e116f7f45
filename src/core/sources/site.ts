import { isSameSite } from '../rules/links/same-site.ts';
import { datedValue } from '../rules/profile/profile.ts';
import type { Page } from '../web/parse/values.ts';
import { pageFacts } from './page-facts.ts';
import { type Ask, type FoundFact, type Reading, reading, type Source } from './source.ts';
import type { Subject } from './subject.ts';

/** What the company says of itself: the strongest evidence of all, since only it can write there. */
export const site: Source = {
  name: 'site',
  adds: 'name, description, address, e-mail, social accounts, people, its own news',
  sends: "one visit to the company's home page, and to at most 4 pages that it links to",
  licence: "the company's own site",
  key: null,
  quota: () => null,
  paceMs: 0,
  ttlDays: 14,
  calls: ({ url }) =>
    url === null
      ? []
      : [
          { what: `GET ${url}`, most: 1, costMicros: 0 },
          { what: 'its pages about, team and contact', most: mostPages, costMicros: 0 },
          { what: 'its security.txt and its feed', most: 2, costMicros: 0 },
        ],
  read,
};

const mostPages = 4;

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  if (subject.url === null) return reading([]);
  const home = await ask.page(subject.url);
  if (home.kind !== 'ok') return reading([], home);
  if (!isSameSite(home.url, subject.url)) return reading(moved(home.url));
  if (isBlank(home.value)) return reading([]);
  const facts = pageFacts(home.value, { subject, url: home.url });
  facts.push({ field: 'site', value: home.url, url: home.url, confidence: 1 });
  // Each of these may be missing: what the home page said stays.
  for (const url of pagesOf(home.value, home.url)) {
    const page = await ask.page(url);
    if (page.kind === 'ok')
      facts.push(...peopleAndContacts(page.value, { subject, url: page.url }));
  }
  facts.push(...(await securityContacts(home.url, ask)), ...(await ownNews(home.value, ask)));
  return reading(facts);
}

function isBlank({ title, text, meta }: Page): boolean {
  return title === null && text.trim() === '' && Object.keys(meta).length === 0;
}

/** A domain that leads elsewhere was sold, or the company has another name now: worth knowing, but not believing. */
function moved(url: string): FoundFact[] {
  return [{ field: 'leads to', value: url, url, confidence: 1 }];
}

const telling =
  /\b(?:about|team|people|leadership|management|company|contacts?|imprint|impressum|kontakt|команда|контакты)\b/i;

function pagesOf({ links }: Page, home: string): string[] {
  const pages = links
    .filter(({ url, text }) => isSameSite(url, home) && telling.test(`${pathOf(url)} ${text}`))
    .map(({ url }) => url.replace(/#.*$/, ''))
    .filter((url) => url !== home);
  return [...new Set(pages)].slice(0, mostPages);
}

function pathOf(url: string): string {
  return (URL.parse(url)?.pathname ?? '').replaceAll(/[_/-]/g, ' ');
}

/** What the home page says better is left to it. */
function peopleAndContacts(page: Page, at: { subject: Subject; url: string }): FoundFact[] {
  const own = new Set(['person', 'profile', 'role', 'email', 'address']);
  return pageFacts(page, at).filter(({ field, contactId }) => own.has(field) || contactId);
}

/** RFC 9116: `Contact: mailto:security@acme.xyz`. */
async function securityContacts(home: string, ask: Ask): Promise<FoundFact[]> {
  const url = new URL('/.well-known/security.txt', home).href;
  const answer = await ask.text(url);
  if (answer.kind !== 'ok' || /^\s*</.test(answer.value)) return [];
  const contacts = answer.value
    .split('\n', 200)
    .map((line) => /^contact:\s*(\S+)/i.exec(line)?.[1])
    .filter((contact) => contact !== undefined);
  return contacts.slice(0, 3).map((contact) => ({
    field: 'security contact',
    value: contact.replace(/^mailto:/i, ''),
    url,
    confidence: 1,
  }));
}

async function ownNews({ feeds }: Page, ask: Ask): Promise<FoundFact[]> {
  const [url] = feeds;
  if (url === undefined) return [];
  const feed = await ask.feed(url);
  if (feed.kind !== 'ok') return [];
  const items = feed.value.items.slice(0, 5).map(({ title, url: link, publishedAt }) => ({
    field: 'news',
    value: datedValue(publishedAt, title),
    url: link ?? url,
    confidence: 1,
  }));
  return [{ field: 'feed', value: url, url, confidence: 1 }, ...items];
}
