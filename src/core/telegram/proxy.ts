import type { TelegramClientParams } from 'telegram/client/telegramBaseClient.js';
import { AppError } from '../errors.ts';

export type ProxySetting = NonNullable<TelegramClientParams['proxy']>;

/**
 * Reads `socks5://[user:password@]host:port`, or an MTProxy link (`tg://proxy?…`, `https://t.me/proxy?…`).
 *
 * @throws {AppError} `settings`; the text is not repeated, since it may hold a password.
 */
export function parseProxy(text: string): ProxySetting {
  const url = URL.canParse(text) ? new URL(text) : null;
  const proxy = url && (socksOf(url) ?? mtProxyOf(url));
  if (!proxy) {
    throw new AppError(
      'settings',
      'telegram.proxy is neither a SOCKS5 address nor an MTProxy link',
      {
        hint: 'give socks5://HOST:PORT, or a link such as https://t.me/proxy?server=…&port=…&secret=…',
      },
    );
  }
  return proxy;
}

function socksOf(url: URL): ProxySetting | null {
  if (url.protocol !== 'socks5:' || !url.hostname || !url.port) return null;
  return {
    socksType: 5,
    ip: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port),
    ...(url.username && { username: decodeURIComponent(url.username) }),
    ...(url.password && { password: decodeURIComponent(url.password) }),
  };
}

function mtProxyOf(url: URL): ProxySetting | null {
  const isLink =
    (url.protocol === 'tg:' && url.hostname === 'proxy') ||
    (url.protocol === 'https:' && url.hostname === 't.me' && url.pathname === '/proxy');
  const server = url.searchParams.get('server');
  const port = Number(url.searchParams.get('port'));
  const secret = url.searchParams.get('secret');
  if (!isLink || !server || !secret || !Number.isInteger(port) || port < 1) return null;
  return { MTProxy: true, ip: server, port, secret };
}
