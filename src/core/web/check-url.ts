import type { OwnHosts } from './own-hosts.ts';
import type { NotAsked } from './port.ts';
import { isAddress, isPublicAddress } from './public-address.ts';

export interface CheckedUrl {
  kind: 'url';
  url: URL;
  /** One of the person's own hosts, which may be private. */
  isOwn: boolean;
}

const MOST_CHARACTERS = 4096;

/**
 * The first of the checks on the way out, before any name is resolved. The parser of URLs turns every spelling of an
 * address (`0x7f.1`, `2130706433`, full-width digits) into the one that is judged here; a look-up hook never sees them.
 */
export function checkUrl(text: string, own: OwnHosts): CheckedUrl | NotAsked {
  if (text.length > MOST_CHARACTERS) return refused('url', 'the address is too long');
  const url = URL.parse(text);
  if (!url) return refused('url', 'that is not a web address');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return refused('url', `${url.protocol} is neither http nor https`);
  }
  if (url.username || url.password) return refused('url', 'the address carries a name or password');
  // A dot at the end means the same host, and would slip past every comparison of names.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  url.hash = '';
  if (own.has(url)) return { kind: 'url', url, isOwn: true };
  if (url.port !== '') return refused('url', `port ${url.port} is neither 80 nor 443`);
  const trouble = isAddress(url.hostname)
    ? addressTrouble(url.hostname)
    : nameTrouble(url.hostname);
  return trouble ? refused('address', trouble) : { kind: 'url', url, isOwn: false };
}

function addressTrouble(host: string): string | null {
  return isPublicAddress(host) ? null : `${host} is not a public address`;
}

function nameTrouble(host: string): string | null {
  const labels = host.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.includes('')) return `${host} is a name of a local network`;
  return localNames.has(last) ? `${host} is a name of a local network` : null;
}

// RFC 6761 and its registry, and what home and office routers use.
const localNames = new Set(
  'localhost local localdomain internal intranet private lan home corp onion test invalid example arpa alt i2p'.split(
    ' ',
  ),
);

function refused(code: NotAsked['code'], reason: string): NotAsked {
  return { kind: 'refused', code, reason };
}
