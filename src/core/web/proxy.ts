import ipaddr from 'ipaddr.js';
import { AppError } from '../errors.ts';
import { isAddress } from './public-address.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The proxies of the environment: `HTTP_PROXY`, `HTTPS_PROXY` and who needs none, `NO_PROXY`; small letters win. */
export interface Proxies {
  /** The proxy that a request goes through; `null` when it goes by itself. */
  of(url: URL): URL | null;
  /** `HTTPS_PROXY (proxy.acme.xyz:3128)` for each that is set. */
  shown: readonly string[];
}

/** @throws {AppError} `settings` for one that is no http or https address. Its text may hold a password: not shown. */
export function readProxies(env: Environment): Proxies {
  const http = proxyOf(env, 'HTTP_PROXY');
  const https = proxyOf(env, 'HTTPS_PROXY');
  const exceptions = (env.no_proxy ?? env.NO_PROXY ?? '').split(/[\s,]+/).filter(Boolean);
  const shown = [
    ...(http ? [`HTTP_PROXY (${http.host})`] : []),
    ...(https ? [`HTTPS_PROXY (${https.host})`] : []),
  ];
  return {
    of: (url) => {
      const proxy = url.protocol === 'https:' ? https : http;
      const isDirect = isLoopback(url.hostname) || exceptions.some((one) => isExcept(one, url));
      return proxy && !isDirect ? proxy : null;
    },
    shown,
  };
}

function proxyOf(env: Environment, name: 'HTTP_PROXY' | 'HTTPS_PROXY'): URL | null {
  const text = (env[name.toLowerCase()] ?? env[name])?.trim();
  if (!text) return null;
  const url = URL.parse(text.includes('://') ? text : `http://${text}`);
  if (url && /^https?:$/.test(url.protocol) && url.hostname) return url;
  throw new AppError('settings', `${name} is not the address of a proxy`, {
    hint: 'give http://HOST:PORT, or unset it',
  });
}

// What runs on this machine is never the proxy's to reach.
function isLoopback(host: string): boolean {
  const bare = bareHost(host);
  if (bare === 'localhost') return true;
  return isAddress(bare) && ipaddr.process(bare).range() === 'loopback';
}

/** `*`, `acme.xyz` and `.acme.xyz` with all below, `HOST:PORT`, an address, a range such as `10.0.0.0/8`. */
function isExcept(entry: string, url: URL): boolean {
  if (entry === '*') return true;
  const host = bareHost(url.hostname);
  if (entry.includes('/')) return isWithin(host, entry);
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*|[0-9a-f:]*)(?::(\d+))?$/i.exec(entry) ?? [];
  if (port && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false;
  const plain = bareHost(name)
    .toLowerCase()
    .replace(/^\*?\./, '');
  return plain !== '' && (host === plain || (!isAddress(host) && host.endsWith(`.${plain}`)));
}

function isWithin(host: string, range: string): boolean {
  if (!isAddress(host) || !ipaddr.isValidCIDR(range)) return false;
  const address = ipaddr.process(host);
  const [network, bits] = ipaddr.parseCIDR(range);
  if (address instanceof ipaddr.IPv4)
    return network instanceof ipaddr.IPv4 && address.match(network, bits);
  return network instanceof ipaddr.IPv6 && address.match(network, bits);
}

function bareHost(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}
