import type { Feed, Page, Pdf } from './parse/values.ts';

/**
 * The window to the web, in our words. It asks and never writes; it holds no cookies, no credentials but a key that
 * the user set, and reaches public addresses alone (and the hosts of `web.allowHosts`).
 * Nothing here throws for what the other side does: an answer is a value. Only an aborted `signal` rejects.
 */
export interface Web {
  /** JSON of an API. Large answers are parsed away from the main thread. */
  getJson(url: string, options?: JsonOptions): Promise<Answer<unknown>>;
  getText(url: string, options?: GetOptions): Promise<Answer<string>>;
  /** HTML, read into what it says about itself. */
  getPage(url: string, options?: GetOptions): Promise<Answer<Page>>;
  /** RSS, Atom, RDF or JSON Feed. */
  getFeed(url: string, options?: GetOptions): Promise<Answer<Feed>>;
  /** A PDF's title, links and first pages. */
  getPdf(url: string, options?: GetOptions): Promise<Answer<Pdf>>;
  /** The same of a file that is here already: at most 20 MB. */
  readPdf(bytes: Uint8Array, signal?: AbortSignal): Promise<Reading<Pdf>>;
  close(): Promise<void>;
}

export interface GetOptions {
  /** How long a stored answer is good without asking again. Default: a day. */
  ttlMs?: number;
  /** Asks the server although the stored answer is still good (with its ETag, so unchanged costs little). */
  isRefresh?: boolean;
  /** Whether robots.txt decides. Default: yes for pages, feeds, text and PDF, no for JSON, which is there for programs. */
  obeysRobots?: boolean;
  /** Goes to this URL's host alone, only over https (or to a host of `web.allowHosts`), and is never stored or shown. */
  key?: ApiKey;
  /** What the API wants besides, such as a version. Not for keys. Dropped on the way to another host. */
  headers?: Readonly<Record<string, string>>;
  /** Decoded, at most. Default 5 MB; on the wire it is at most as much. */
  maxBytes?: number;
  /** For the whole of it, redirects included, waiting in line excluded. Default 15 s. */
  timeoutMs?: number;
  /**
   * Asked right before the server would be, and not for a stored answer: the place to count a quota.
   * What it returns instead of `null` becomes the answer.
   */
  mayAsk?: () => Promise<Later | NotAsked | null>;
  signal?: AbortSignal;
}

export interface JsonOptions extends GetOptions {
  /** Keeps only these fields of each object of a list at the top: for lists of megabytes. */
  fields?: readonly string[];
}

/** In a header (`Authorization`, with its `Bearer `) or in a parameter of the query. */
export type ApiKey = { header: string; value: string } | { parameter: string; value: string };

export type Answer<T> = Found<T> | NotAsked | Later | Failed;

export interface Found<T> {
  kind: 'ok';
  value: T;
  /** After redirects, without the key. */
  url: string;
  /** When the server last said so, ISO 8601 UTC: the date of whatever is learned from it. */
  fetchedAt: string;
  isFromCache: boolean;
}

/** We do not ask: the address, robots.txt or a redirect forbids it. Asking again changes nothing. */
export interface NotAsked {
  kind: 'refused';
  code: 'url' | 'address' | 'redirect' | 'robots' | 'quota';
  reason: string;
}

/** The server, or its quota, wants us to come back later. */
export interface Later {
  kind: 'wait';
  retryAt: string;
  reason: string;
}

/** No usable answer: the next source, please. */
export interface Failed {
  kind: 'failed';
  code: 'status' | 'network' | 'timeout' | 'too-large' | 'type' | 'encoding' | 'unreadable';
  /** Of the HTTP answer, where one came: 401 and 403 mean the key, 404 that there is no such thing. */
  status: number | null;
  reason: string;
}

export type Reading<T> = { kind: 'ok'; value: T } | Failed;
