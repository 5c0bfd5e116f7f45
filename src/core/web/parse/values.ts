import * as v from 'valibot';

/**
 * What parsing leaves of a document: plain values of bounded size, cleaned of control characters, with links that
 * are absolute and http or https. Checked once more when they come back from the worker.
 */

const line = v.nullable(v.string());
const instant = v.nullable(v.string());

/** A JSON-LD object, or any other that a page embeds: nothing is known about its fields. */
const jsonObject = v.record(v.string(), v.unknown());

const linkSchema = v.object({
  url: v.string(),
  text: v.string(),
  /** `me`, `canonical`, `alternate`…, lower case. */
  rel: v.array(v.string()),
});

export const pageSchema = v.object({
  title: line,
  description: line,
  /** `en`, `de-CH`. */
  language: line,
  canonical: line,
  icon: line,
  /** First content of each `<meta>` by its name or property, lower case: `og:site_name`, `twitter:site`. */
  meta: v.record(v.string(), v.string()),
  /** Every object of the page's JSON-LD, `@graph` and lists taken apart. */
  jsonLd: v.array(jsonObject),
  /** In the order of the page, each URL once. */
  links: v.array(linkSchema),
  /** RSS and Atom that the page names. */
  feeds: v.array(v.string()),
  /** From `mailto:`. */
  emails: v.array(v.string()),
  headings: v.array(v.string()),
  /** What a reader sees, lines apart by `\n`: the beginning. */
  text: v.string(),
});

export const feedSchema = v.object({
  title: line,
  url: line,
  items: v.array(
    v.object({
      title: v.string(),
      url: line,
      publishedAt: instant,
      summary: line,
      author: line,
      categories: v.array(v.string()),
    }),
  ),
});

export const pdfSchema = v.object({
  title: line,
  author: line,
  pageCount: v.number(),
  /** Text of the first pages. */
  pages: v.array(v.string()),
  links: v.array(v.string()),
  emails: v.array(v.string()),
});

export type Page = v.InferOutput<typeof pageSchema>;
export type PageLink = v.InferOutput<typeof linkSchema>;
export type Feed = v.InferOutput<typeof feedSchema>;
export type FeedItem = Feed['items'][number];
export type Pdf = v.InferOutput<typeof pdfSchema>;
