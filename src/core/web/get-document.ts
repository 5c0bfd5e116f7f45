import { waitOf } from './ask-politely.ts';
import { checkUrl } from './check-url.ts';
import { cacheKey, type DocumentCache, type Stored } from './document-cache.ts';
import { follow, type Way } from './follow.ts';
import { limits } from './limits.ts';
import type { Media } from './media-types.ts';
import type { ApiKey, Failed, GetOptions, Later, NotAsked } from './port.ts';

const DAY_MS = 86_400_000;

export interface DocumentRequest extends GetOptions {
  url: string;
  media: Media;
}

export type Got =
  | { kind: 'document'; document: Stored; isFromCache: boolean }
  | Failed
  | Later
  | NotAsked;

/** From the cache while it is good, otherwise from the server, which is told what we have. */
export async function getDocument(
  way: Way & { cache: DocumentCache },
  request: DocumentRequest,
): Promise<Got> {
  const start = checkUrl(request.url, way.own);
  if (start.kind === 'refused') return start;
  if (request.key && start.url.protocol !== 'https:' && !start.isOwn) {
    return { kind: 'refused', code: 'url', reason: 'a key is sent over https alone' };
  }
  const headers = plainHeaders(request.headers ?? {});
  const { href: url } = start.url;
  const key = cacheKey({ url, media: request.media, headers, keyName: nameOf(request.key) });
  const stored = await way.cache.read(key);
  if (stored && !request.isRefresh && isGood(stored, request.ttlMs ?? DAY_MS, way.now())) {
    return answer(stored, true);
  }
  const no = (await waitOf(way.waits, start.url)) ?? (await request.mayAsk?.());
  if (no) return no;
  const arrival = await follow(way, {
    ...request,
    start,
    headers,
    maxBytes: request.maxBytes ?? limits.decodedBytes,
    obeysRobots: request.obeysRobots ?? request.media !== 'json',
    conditions: stored && conditionsOf(stored),
  });
  const fetchedAt = way.now().toISOString();
  const fresh = toStore(arrival, { stored, fetchedAt, url });
  if (fresh) await way.cache.write(key, fresh);
  if (arrival.kind === 'document' || arrival.kind === 'unchanged') {
    return fresh ? answer(fresh, arrival.kind === 'unchanged') : nothingKept();
  }
  return arrival;
}

function isGood({ fetchedAt }: Stored, ttlMs: number, now: Date): boolean {
  const ageMs = now.getTime() - Date.parse(fetchedAt);
  // A time to come is a clock that was wrong.
  return ageMs >= 0 && ageMs < ttlMs;
}

function answer(document: Stored, isFromCache: boolean): Got {
  if (document.isThere) return { kind: 'document', document, isFromCache };
  return { kind: 'failed', code: 'status', status: 404, reason: 'the server answered 404' };
}

/** What is worth keeping of an answer: a document, that it is unchanged, or that there is none. */
function toStore(
  arrival: Awaited<ReturnType<typeof follow>>,
  { stored, fetchedAt, url }: { stored: Stored | null; fetchedAt: string; url: string },
): Stored | null {
  if (arrival.kind === 'document') return { ...arrival.document, fetchedAt, isThere: true };
  if (arrival.kind === 'unchanged') return stored && { ...stored, fetchedAt };
  if (arrival.kind !== 'failed' || (arrival.status !== 404 && arrival.status !== 410)) return null;
  const nothing = { type: '', charset: null, etag: null, lastModified: null };
  return { url, fetchedAt, ...nothing, isThere: false, bytes: Buffer.alloc(0) };
}

function conditionsOf({ url, etag, lastModified }: Stored) {
  const headers = {
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
  return etag || lastModified ? { url, headers } : null;
}

function nameOf(key: ApiKey | undefined): string | null {
  if (!key) return null;
  return 'header' in key ? key.header.toLowerCase() : key.parameter;
}

/** @throws {Error} for a header that carries who we are, which is `key`'s to send. */
function plainHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const plain = Object.entries(headers).map(
    ([name, value]) => [name.toLowerCase(), value] as const,
  );
  const private_ = plain.find(([name]) => /^(host|cookie2?|(proxy-)?authorization)$/.test(name));
  if (private_) throw new Error(`the header ${private_[0]} is not for sources to set`);
  return Object.fromEntries(plain);
}

function nothingKept(): Failed {
  const reason = 'the server says that nothing changed, but nothing is kept';
  return { kind: 'failed', code: 'status', status: 304, reason };
}
