import { AppError } from '../errors.ts';

const DEFAULT_URL = 'http://127.0.0.1:11434';

/**
 * Where Ollama is: the setting, else `OLLAMA_HOST` as Ollama's own programs read it (`host`, `host:port`,
 * `:port` or a URL; `0.0.0.0`, on which a server listens, is reached at 127.0.0.1), else its usual place.
 * The npm package ignores that variable.
 *
 * @throws {AppError} `settings` for what is no such address.
 */
export function ollamaUrl(setting: string | null, ollamaHost: string | undefined): URL {
  const given = setting ?? (ollamaHost?.trim() || DEFAULT_URL);
  const url = parse(given);
  const isHttp = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!url || !isHttp || url.username !== '' || url.password !== '') {
    throw new AppError('settings', `"${given}" is not the address of an Ollama server`, {
      hint: `tgcrm config set ai.ollamaUrl ${DEFAULT_URL}`,
    });
  }
  if (url.hostname === '0.0.0.0') url.hostname = '127.0.0.1';
  return url;
}

function parse(given: string): URL | null {
  const withHost = given.startsWith(':') ? `127.0.0.1${given}` : given;
  if (withHost.includes('://')) return URL.parse(withHost);
  const url = URL.parse(`http://${withHost}`);
  if (url && !/:\d+$/.test(withHost)) url.port = '11434';
  return url;
}

/** On this machine: what is sent there leaves it for nobody. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
