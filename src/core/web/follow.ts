import type { Agents } from './agents.ts';
import { askPolitely, type Manners } from './ask-politely.ts';
import type { Document } from './ask-server.ts';
import { type CheckedUrl, checkUrl } from './check-url.ts';
import { limits } from './limits.ts';
import type { Media } from './media-types.ts';
import type { OwnHosts } from './own-hosts.ts';
import type { ApiKey, Failed, GetOptions, Later, NotAsked } from './port.ts';

export interface Way extends Manners {
  agents: Agents;
  own: OwnHosts;
  userAgent: string;
  now: () => Date;
}

export interface Trip extends Pick<GetOptions, 'key' | 'headers' | 'timeoutMs' | 'signal'> {
  start: CheckedUrl;
  media: Media;
  maxBytes: number;
  obeysRobots: boolean;
  /** What an earlier answer lets us ask: for the URL that gave it. */
  conditions: { url: string; headers: Readonly<Record<string, string>> } | null;
}

export type Arrival =
  | { kind: 'document'; document: Document }
  | { kind: 'unchanged' }
  | Failed
  | Later
  | NotAsked;

/** Asks, and follows redirects by hand: each is a URL of a stranger's, and is checked like the first. */
export async function follow(way: Way, trip: Trip): Promise<Arrival> {
  const seen = new Set<string>();
  const clock = { leftMs: trip.timeoutMs ?? limits.totalMs };
  let at = trip.start;
  for (;;) {
    seen.add(at.url.href);
    const reply = await askHere(way, { trip, at, clock });
    if (reply.kind !== 'redirect') return reply;
    if (seen.size > limits.redirects) return refused('the server redirects too often');
    const next = nextStop(way.own, at, reply.to);
    if (next.kind === 'refused') return next;
    if (seen.has(next.url.href)) return refused('the server redirects in a circle');
    at = next;
  }
}

function nextStop(own: OwnHosts, from: CheckedUrl, to: string): CheckedUrl | NotAsked {
  const url = URL.parse(to, from.url.href);
  if (!url) return refused('the server redirects to something that is no web address');
  const next = checkUrl(url.href, own);
  if (next.kind === 'refused') return next;
  // What the person listed is for the person's own settings, not for whoever redirects there.
  if (next.isOwn && !from.isOwn) return refused('a public server redirects into the local network');
  if (from.url.protocol === 'https:' && next.url.protocol === 'http:') {
    return refused('the server redirects from https to http');
  }
  return next;
}

async function askHere(
  way: Way,
  { trip, at, clock }: { trip: Trip; at: CheckedUrl; clock: { leftMs: number } },
) {
  const isHome = at.url.origin === trip.start.url.origin;
  const reply = await askPolitely(way, {
    url: isHome ? withParameter(at.url, trip.key) : at.url,
    isOwn: at.isOwn,
    dispatcher: () => way.agents.to(at),
    media: trip.media,
    headers: {
      ...(isHome && { ...trip.headers, ...keyHeader(trip.key) }),
      ...(at.url.href === trip.conditions?.url && trip.conditions.headers),
    },
    userAgent: way.userAgent,
    maxBytes: trip.maxBytes,
    obeysRobots: trip.obeysRobots,
    signal: trip.signal,
    clock,
    now: way.now,
  });
  if (reply.kind !== 'document') return reply;
  // Without the key.
  return { ...reply, document: { ...reply.document, url: at.url.href } };
}

function withParameter(url: URL, key: ApiKey | undefined): URL {
  if (!key || 'header' in key) return url;
  const keyed = new URL(url);
  keyed.searchParams.set(key.parameter, key.value);
  return keyed;
}

function keyHeader(key: ApiKey | undefined): Record<string, string> {
  return key && 'header' in key ? { [key.header.toLowerCase()]: key.value } : {};
}

function refused(reason: string): NotAsked {
  return { kind: 'refused', code: 'redirect', reason };
}
