/** The hosts of the person's own network that may be reached: `web.allowHosts`. */
export interface OwnHosts {
  has(url: URL): boolean;
}

/** @param list `HOST[:PORT]`, comma-separated, as the setting holds it. Without a port, every port of that host. */
export function ownHosts(list: string | null): OwnHosts {
  const hosts = new Set<string>();
  for (const entry of (list ?? '').split(',').map((part) => part.trim())) {
    const host = hostOf(entry);
    if (host) hosts.add(host);
  }
  return {
    has: ({ hostname, port, protocol }) =>
      hosts.has(`${hostname}:*`) ||
      hosts.has(`${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`),
  };
}

function hostOf(entry: string): string | null {
  // A scheme whose default port nobody writes, so that the port given is never swallowed as the default one.
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]+)(?::(\d+))?$/.exec(entry) ?? [];
  if (!URL.canParse(`http://${host}/`)) return null;
  return `${new URL(`http://${host}/`).hostname}:${port ?? '*'}`;
}
