import { type CheerioAPI, load } from 'cheerio/slim';
import { decodeText } from './decode.ts';
import { readJsonLd } from './json-ld.ts';
import { limitedDom } from './limited-dom.ts';
import { mailAddress, oneLine, webLink } from './text.ts';
import type { Page, PageLink } from './values.ts';
import { visibleText } from './visible-text.ts';

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
  // The fast parser of the two: the other takes half a minute for half a megabyte of nested tags.
  const $ = load(limitedDom(decodeText(bytes, charset)), { xml: { xmlMode: false } });
  const base = webLink($('base[href]').first().attr('href'), url) ?? url;
  const meta = readMeta($);
  return {
    title: oneLine($('title').first().text(), MOST.line),
    description: meta.description ?? meta['og:description'] ?? null,
    language: oneLine($('html').first().attr('lang'), 35),
    canonical: hrefOf($, 'link[rel~="canonical"]', base),
    icon: hrefOf($, 'link[rel~="icon"]', base) ?? hrefOf($, 'link[rel~="apple-touch-icon"]', base),
    meta,
    jsonLd: readJsonLd(
      $('script')
        .toArray()
        .map((script) => $(script).text()),
    ),
    links: readLinks($, base),
    feeds: readFeeds($, base),
    emails: readEmails($),
    headings: $('h1, h2')
      .toArray()
      .slice(0, MOST.headings)
      .flatMap((heading) => oneLine($(heading).text(), MOST.label) ?? []),
    text: visibleText($.root().get(0)),
  };
}

function readMeta($: CheerioAPI): Record<string, string> {
  const found = new Map<string, string>();
  for (const tag of $('meta[content]').toArray()) {
    const name = (tag.attribs.property ?? tag.attribs.name ?? tag.attribs.itemprop)
      ?.trim()
      .toLowerCase();
    const content = oneLine(tag.attribs.content, MOST.line);
    if (!name || name.length > 80 || content === null || found.has(name)) continue;
    found.set(name, content);
    if (found.size >= MOST.meta) break;
  }
  found.delete('__proto__');
  return Object.fromEntries(found);
}

function readLinks($: CheerioAPI, base: string): PageLink[] {
  const found = new Map<string, PageLink>();
  for (const tag of $('a[href], area[href], link[rel~="me"][href]').toArray()) {
    const url = webLink(tag.attribs.href, base);
    if (!url || found.has(url)) continue;
    const text =
      oneLine($(tag).text(), MOST.label) ??
      oneLine(tag.attribs['aria-label'] ?? tag.attribs.title, MOST.label);
    found.set(url, { url, text: text ?? '', rel: relOf(tag.attribs.rel) });
    if (found.size >= MOST.links) break;
  }
  return [...found.values()];
}

function relOf(rel: string | undefined): string[] {
  return (rel ?? '')
    .toLowerCase()
    .slice(0, 100)
    .split(/\s+/)
    .filter((word) => /^[a-z-]+$/.test(word));
}

function readFeeds($: CheerioAPI, base: string): string[] {
  const found = $('link[rel~="alternate"][href]')
    .toArray()
    .filter((tag) => /^\s*application\/(rss|atom|feed)\+(xml|json)/i.test(tag.attribs.type ?? ''))
    .flatMap((tag) => webLink(tag.attribs.href, base) ?? []);
  return [...new Set(found)].slice(0, MOST.feeds);
}

function readEmails($: CheerioAPI): string[] {
  const found = $('a[href^="mailto:" i]')
    .toArray()
    .flatMap((tag) => mailAddress(tag.attribs.href ?? '') ?? []);
  return [...new Set(found)].slice(0, MOST.emails);
}

function hrefOf($: CheerioAPI, selector: string, base: string): string | null {
  return webLink($(selector).first().attr('href'), base);
}
