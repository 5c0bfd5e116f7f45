import { readLink } from './links.ts';

/**
 * What two addresses of one company have in common: the registrable domain; of a host without one (an address
 * in one's own network) the host itself. `null` for a site that everybody uses.
 */
export function siteOf(address: string): string | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const target = readLink(url.href);
  if (target) return target.kind === 'site' ? target.domain : null;
  const isLocal = /^(?:\d+\.\d+\.\d+\.\d+|\[.*\]|localhost)$/.test(url.hostname);
  return isLocal ? url.host : null;
}

export function isSameSite(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return false;
  const site = siteOf(a);
  return site !== null && site === siteOf(b);
}
