import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';
import { freeMailHosts, genericHosts } from './generic-hosts.ts';

/** What a link says about whose it is. */
export type LinkTarget =
  | { kind: 'site'; domain: string; label: string; url: string }
  /** A name on a network. `isPost`: the link leads to one post of it, which is weaker than to its page. */
  | { kind: 'handle'; network: string; handle: string; url: string; isPost: boolean };

/** @returns `null` for a site that everybody links to, an address in a private network, or no link at all. */
export function readLink(link: string): LinkTarget | null {
  const url = asUrl(link);
  if (!url) return null;
  const host = url.hostname.replace(/^www\./, '');
  const network = networks[host.replace(/^(?:m|mobile|[a-z]{2})\./, '')] ?? networks[host];
  if (network) return readHandle(network, url);
  const { domain, domainWithoutSuffix: label, isIp, isIcann, isPrivate } = parse(host, options);
  if (!domain || !label || isIp || !(isIcann || isPrivate)) return null;
  if (domain === 'medium.com') return readHandle('medium', url);
  if (isGeneric(host, domain)) return null;
  // A URL turns `пример.рф` into `xn--…`; the name is what people wrote.
  const written = parse(link, options).domainWithoutSuffix ?? label;
  return { kind: 'site', domain, label: written, url: url.href };
}

/** The company's domain in an e-mail address. @returns `null` for free mail. */
export function mailDomain(address: string): { domain: string; label: string } | null {
  const host = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  const { domain, domainWithoutSuffix: label, isIcann } = parse(host, options);
  if (!domain || !label || !isIcann || freeMailHosts.has(domain) || isGeneric(host, domain))
    return null;
  return { domain, label };
}

/** Links and e-mail addresses in plain text, bare domains (`acme.xyz`) included. Looks at the first 2,000 characters. */
export function findAddresses(text: string): { links: string[]; emails: string[] } {
  if (!/[.:@]/.test(text)) return { links: [], emails: [] };
  const found = finder().match(text.slice(0, longestText)) ?? [];
  const isMail = ({ schema }: { schema: string }) => schema === 'mailto:';
  return {
    links: found
      .filter((match) => !isMail(match) && !isAccident(match))
      // The finder takes a bare domain for http; nobody means that today.
      .map(({ schema, url }) => (schema === '' ? url.replace(/^http:/, 'https:') : url)),
    emails: found.filter(isMail).map(({ url }) => url.replace(/^mailto:/, '')),
  };
}

/** `README.md`, and a sentence that begins right after the dot of another: `Hello.World`. */
function isAccident({ schema, raw }: { schema: string; raw: string }): boolean {
  return (
    schema === '' && (/\.(?:md|rs|py|sh|cc|so|pl|ps|zip|mov)$/i.test(raw) || /\.\p{Lu}/u.test(raw))
  );
}

const longestText = 2000;
// Without the private suffixes `acme.vercel.app` would become the company "vercel".
const options = { allowPrivateDomains: true };

function asUrl(link: string): URL | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`;
  const url = URL.parse(address.slice(0, longestText));
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

function isGeneric(host: string, domain: string): boolean {
  // `docs.notion.site` and `acme.notion.site`: with private suffixes counted, both are registrable.
  const parent = domain.slice(domain.indexOf('.') + 1);
  return genericHosts.has(host) || genericHosts.has(domain) || genericHosts.has(parent);
}

const networks: Readonly<Record<string, string>> = {
  'x.com': 'x',
  'twitter.com': 'x',
  'github.com': 'github',
  'linkedin.com': 'linkedin',
  't.me': 'telegram',
  'telegram.me': 'telegram',
  'telegram.dog': 'telegram',
  'youtube.com': 'youtube',
  'instagram.com': 'instagram',
  'facebook.com': 'facebook',
  'tiktok.com': 'tiktok',
  'warpcast.com': 'farcaster',
  'farcaster.xyz': 'farcaster',
  'medium.com': 'medium',
  'discord.gg': 'discord',
  'discord.com': 'discord',
};

// The first part of the path that is a page of the network itself and no name on it.
const ownPages = new Set(
  `i home search intent share hashtag explore settings login signup joinchat c addstickers proxy addlist boost
  s iv watch playlist shorts results orgs topics features marketplace sponsors about jobs feed pulse posts tag m
  p reel stories groups events profile.php sharer invite channels invoice addtheme socks`.split(
    /\s+/,
  ),
);

function readHandle(network: string, url: URL): LinkTarget | null {
  const path = url.pathname.split('/').filter(Boolean).map(decode);
  if (network === 'discord') return null;
  if (network === 'telegram' && path[0] === 's') path.shift();
  const section = network === 'linkedin' || network === 'youtube' ? path[0] : undefined;
  const isChannel = section === 'c' || section === 'user' || section === 'channel';
  const isCompanyPage = section === 'company' || section === 'school' || section === 'showcase';
  const kind = section === 'in' ? 'linkedin-person' : network;
  if (isCompanyPage || section === 'in' || isChannel) path.shift();
  const [first = '', ...rest] = path;
  const handle = first.replace(/^@/, '');
  if (!/^[\p{L}\p{N}_.-]{2,50}$/u.test(handle)) return null;
  if (ownPages.has(handle.toLowerCase())) return null;
  if (network === 'linkedin' && !isCompanyPage && section !== 'in') return null;
  if (network === 'youtube' && section === undefined && !first.startsWith('@')) return null;
  const isPost = rest.length > 0 && !(network === 'github' || network === 'linkedin');
  return { kind: 'handle', network: kind, handle, url: url.href, isPost };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

let shared: LinkifyIt | undefined;

/** Made at the first use: importing a file costs nothing. */
function finder(): LinkifyIt {
  shared ??= new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true }).tlds(companyEndings, true);
  return shared;
}

const companyEndings =
  `xyz finance network protocol app dev tech cloud online site store space world live life games game money
  exchange capital ventures fund foundation digital global agency studio media labs partners group company
  solutions systems software technology services support team tools trade trading market markets cash credit bank
  gold energy health academy institute education community social chat link page art fun cool wtf lol ninja vip
  club zone wiki news blog press events events eth bnb crypto codes build builders works run bio earth city
  financial loans tax legal law consulting management international tips guru one ist moscow москва онлайн сайт
  berlin london paris tokyo nyc swiss kim icu top rocks gg inc llc ltd gmbh bet casino win poker video tv host`.split(
    /\s+/,
  );
