/** What an answer may be. */
export type Media = 'html' | 'json' | 'feed' | 'text' | 'pdf' | 'robots';

const accepted: Record<Media, { header: string; pattern: RegExp }> = {
  html: {
    header: 'text/html, application/xhtml+xml;q=0.9',
    pattern: /^(text\/html|application\/xhtml\+xml)$/,
  },
  json: {
    header: 'application/json',
    pattern: /^(application\/json|text\/json|application\/[a-z0-9.-]+\+json)$/,
  },
  feed: {
    header:
      'application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/xml;q=0.8, text/xml;q=0.8',
    pattern:
      /^(application\/(rss|atom|rdf)\+xml|application\/xml|text\/xml|application\/feed\+json|application\/json)$/,
  },
  text: {
    header: 'text/plain, text/*;q=0.5, application/xml;q=0.5',
    pattern: /^(text\/(plain|xml)|application\/xml)$/,
  },
  robots: { header: 'text/plain', pattern: /^text\/plain$/ },
  pdf: { header: 'application/pdf', pattern: /^application\/pdf$/ },
};

export function acceptHeader(media: Media): string {
  return accepted[media].header;
}

export interface ContentType {
  /** `text/html`, lower case, without parameters. */
  type: string;
  charset: string | null;
}

/** @returns `null` where the header is missing or is no media type: such an answer is not read. */
export function parseContentType(header: string | undefined): ContentType | null {
  const [, type] =
    /^\s*([a-z0-9!#$&^_.+-]{1,60}\/[a-z0-9!#$&^_.+-]{1,60})\s*(?:;|$)/i.exec(header ?? '') ?? [];
  if (!type) return null;
  const [, charset] =
    /;\s*charset\s*=\s*"?([a-z0-9_:.-]{1,40})/i.exec((header ?? '').slice(0, 300)) ?? [];
  return { type: type.toLowerCase(), charset: charset?.toLowerCase() ?? null };
}

export function isAccepted(media: Media, type: string): boolean {
  return accepted[media].pattern.test(type);
}
