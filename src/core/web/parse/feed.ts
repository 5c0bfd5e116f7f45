import { parseFeed } from 'feedsmith';
import { decodeText } from './decode.ts';
import { oneLine, webLink } from './text.ts';
import type { Feed, FeedItem } from './values.ts';
import { visibleLine } from './visible-text.ts';

const MOST = { items: 200, title: 300, summary: 1000, name: 100, categories: 20 } as const;

/** One entry, whatever the format called its parts. */
interface Entry {
  title: string | undefined;
  link: string | undefined;
  published: string | undefined;
  /** May be HTML. */
  summary: string | undefined;
  author: string | undefined;
  categories: readonly (string | undefined)[];
}

/** @throws {Error} when it is no feed. */
export function readFeed({
  bytes,
  url,
  charset,
}: {
  bytes: Uint8Array;
  url: string;
  charset: string | null;
}): Feed {
  const { title, link, entries } = parts(decodeText(bytes, charset));
  return {
    title: oneLine(title, MOST.title),
    url: webLink(link, url),
    items: entries.slice(0, MOST.items).map((entry) => item(entry, url)),
  };
}

function item(entry: Entry, base: string): FeedItem {
  const categories = entry.categories.flatMap((name) => oneLine(name, MOST.name) ?? []);
  return {
    title: plain(entry.title, MOST.title) ?? '',
    url: webLink(entry.link, base),
    publishedAt: instantOf(entry.published),
    summary: plain(entry.summary, MOST.summary),
    author: oneLine(entry.author, MOST.name),
    categories: [...new Set(categories)].slice(0, MOST.categories),
  };
}

function parts(text: string): {
  title?: string | undefined;
  link?: string | undefined;
  entries: Entry[];
} {
  const { format, feed } = parseFeed(text, { maxItems: MOST.items });
  switch (format) {
    case 'rss':
      return {
        title: feed.title,
        link: feed.link,
        entries: (feed.items ?? []).map((one) => ({
          title: one.title,
          link: one.link ?? (one.guid?.isPermaLink === false ? undefined : one.guid?.value),
          published: one.pubDate ?? one.dc?.dates?.[0],
          summary: one.description ?? one.content?.encoded,
          author: one.dc?.creators?.[0] ?? one.authors?.[0]?.name,
          categories: (one.categories ?? []).map(({ name }) => name),
        })),
      };
    case 'atom':
      return {
        title: feed.title?.value,
        link: linkOf(feed.links),
        entries: (feed.entries ?? []).map((one) => ({
          title: one.title?.value,
          link: linkOf(one.links),
          published: one.published ?? one.updated,
          summary:
            one.summary?.value ?? one.content?.value ?? one.media?.groups?.[0]?.description?.value,
          author: one.authors?.[0]?.name,
          categories: (one.categories ?? []).map(({ term, label }) => label ?? term),
        })),
      };
    case 'rdf':
      return {
        title: feed.title,
        link: feed.link,
        entries: (feed.items ?? []).map((one) => ({
          title: one.title,
          link: one.link,
          published: one.dc?.dates?.[0],
          summary: one.description ?? one.content?.encoded,
          author: one.dc?.creators?.[0],
          categories: one.dc?.subjects ?? [],
        })),
      };
    case 'json':
      return {
        title: feed.title,
        link: feed.home_page_url,
        entries: (feed.items ?? []).map((one) => ({
          title: one.title,
          link: one.url ?? one.external_url,
          published: one.date_published ?? one.date_modified,
          summary: one.summary ?? one.content_text ?? one.content_html,
          author: one.authors?.[0]?.name,
          categories: one.tags ?? [],
        })),
      };
  }
}

function linkOf(
  links: readonly { href?: string | undefined; rel?: string | undefined }[] | undefined,
): string | undefined {
  return (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href;
}

/** HTML or text, as one line of text. */
function plain(text: string | undefined, most: number): string | null {
  if (!text) return null;
  const start = text.slice(0, 20_000);
  return /[<&]/.test(start) ? visibleLine(start, most) : oneLine(start, most);
}

function instantOf(text: string | undefined): string | null {
  if (!text || text.length > 60) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
