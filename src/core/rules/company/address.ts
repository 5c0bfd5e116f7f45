import { AppError } from '../../errors.ts';
import { readLink } from '../links/links.ts';

/**
 * A company's site as a person gave it: `acme.xyz`, `https://app.acme.xyz/x`. The domain is `null` where
 * many companies share it (`linktr.ee/acme`).
 *
 * @throws {AppError} `usage` for what is no http(s) address.
 */
export function readCompanyUrl(text: string): { url: string; domain: string | null } {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.') || url.username) {
    throw new AppError('usage', `"${text}" is not the address of a site`, {
      hint: 'give it as https://acme.xyz',
    });
  }
  const target = readLink(url.href);
  const isBare = url.pathname === '/' && url.search === '';
  return {
    url: isBare ? url.href.replace(/\/$/, '') : url.href,
    domain: target?.kind === 'site' ? target.domain : null,
  };
}

/** The network of a page and its address: `https://x.com/acme` → `x`. @throws {AppError} `usage` as above. */
export function readSocial(text: string): { network: string; url: string } {
  const { url } = readCompanyUrl(text);
  const target = readLink(url);
  if (target?.kind === 'handle')
    return { network: target.network === 'linkedin-person' ? 'linkedin' : target.network, url };
  const host = new URL(url).hostname.replace(/^www\./, '').split('.');
  return { network: host.at(-2) ?? 'site', url };
}

/** The registrable domain of an address, `null` where many companies share it. */
export function domainOf(url: string): string | null {
  const target = readLink(url);
  return target?.kind === 'site' ? target.domain : null;
}
