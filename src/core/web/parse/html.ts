import { load } from 'cheerio/slim';
import { decodeText } from './decode.ts';
import { readJsonLd } from './json-ld.ts';
import { outlineOf, type PageOutline } from './page-outline.ts';
import { mailAddress, oneLine, webLink } from './text.ts';
import type { Page, PageLink } from './values.ts';

// Once for all pages: each call makes a class, and what a class of one page holds outlives that page by far.
const $ = load([], { xml: { xmlMode: false } });

const MOST = {
  links: 500,
  meta: 120,
  feeds: 10,
  emails: 20,
  headings: 40,
  line: 1000,
  label: 200,
} as const;

export interface Html {
  bytes: Uint8Array;
  url: string;
  charset: string | null;
}

/** What a page says about itself. */
export function readPage({ bytes, url, charset }: Html): Page {
  const { root, text } = outlineOf(decodeText(bytes, charset));
  const tags = $(root).find('*').toArray();
  const named = (...names: string[]) => tags.filter(({ name }) => names.includes(name));
  const lineOf = (tag: Tag | undefined, most: number) =>
    tag ? oneLine($(tag).text(), most) : null;
  const base = webLink(named('base')[0]?.attribs.href, url) ?? url;
  const links = named('link');
  const meta = readMeta(named('meta'));
  return {
    title: lineOf(named('title')[0], MOST.line),
    description: meta.description ?? meta['og:description'] ?? null,
    language: oneLine(named('html')[0]?.attribs.lang, 35),
    canonical: hrefOf(links, 'canonical', base),
    icon: hrefOf(links, 'icon', base) ?? hrefOf(links, 'apple-touch-icon', base),
    meta,
    jsonLd: readJsonLd(named('script').map((script) => $(script).text())),
    links: readLinks([...links.filter(isRel('me')), ...named('a', 'area')], { base, lineOf }),
    feeds: readFeeds(links.filter(isRel('alternate')), base),
    emails: readEmails(named('a')),
    headings: named('h1', 'h2')
      .slice(0, MOST.headings)
      .flatMap((heading) => lineOf(heading, MOST.label) ?? []),
    text,
  };
}

type Tag = Extract<PageOutline['root']['children'][number], { tagName: string }>;

const isRel = (word: string) => (tag: Tag) => relOf(tag.attribs.rel).includes(word);

function readMeta(tags: readonly Tag[]): Record<string, string> {
  const found = new Map<string, string>();
  for (const { attribs } of tags) {
    const name = (attribs.property ?? attribs.name ?? attribs.itemprop)?.trim().toLowerCase();
    const content = oneLine(attribs.content, MOST.line);
    if (!name || name.length > 80 || content === null || found.has(name)) continue;
    found.set(name, content);
    if (found.size >= MOST.meta) break;
  }
  found.delete('__proto__');
  return Object.fromEntries(found);
}

function readLinks(
  tags: readonly Tag[],
  { base, lineOf }: { base: string; lineOf: (tag: Tag, most: number) => string | null },
): PageLink[] {
  const found = new Map<string, PageLink>();
  for (const tag of tags) {
    const { href, rel, title, 'aria-label': label } = tag.attribs;
    const url = webLink(href, base);
    if (!url || found.has(url)) continue;
    const text = lineOf(tag, MOST.label) ?? oneLine(label ?? title, MOST.label);
    found.set(url, { url, text: text ?? '', rel: relOf(rel) });
    if (found.size >= MOST.links) break;
  }
  return [...found.values()];
}

function relOf(rel: string | undefined): string[] {
  if (!rel) return [];
  const words = rel.toLowerCase().slice(0, 100).split(/\s+/);
  return words.filter((word) => /^[a-z-]+$/.test(word));
}

function readFeeds(links: readonly Tag[], base: string): string[] {
  const found = links
    .filter(({ attribs }) =>
      /^\s*application\/(rss|atom|feed)\+(xml|json)/i.test(attribs.type ?? ''),
    )
    .flatMap(({ attribs }) => webLink(attribs.href, base) ?? []);
  return [...new Set(found)].slice(0, MOST.feeds);
}

function readEmails(tags: readonly Tag[]): string[] {
  const found = tags.flatMap(({ attribs }) => mailAddress(attribs.href ?? '') ?? []);
  return [...new Set(found)].slice(0, MOST.emails);
}

function hrefOf(links: readonly Tag[], rel: string, base: string): string | null {
  return webLink(links.find(isRel(rel))?.attribs.href, base);
}
