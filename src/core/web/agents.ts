import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import type { CheckedUrl } from './check-url.ts';
import { guardedLookup, NOT_PUBLIC, type Resolve } from './guarded-lookup.ts';
import { limits } from './limits.ts';
import type { Proxies } from './proxy.ts';

/** The ways out: to the public internet by guarded look-ups, to the person's own hosts, and through a proxy. */
export interface Agents {
  /** @throws a {@link NOT_PUBLIC} error where the way is a proxy and the name is known to lead inside. */
  to(target: CheckedUrl): Promise<Dispatcher>;
  close(): Promise<void>;
}

export function openAgents(resolve: Resolve, proxies: Proxies): Agents {
  const lookup = guardedLookup(resolve);
  const guarded = new Agent({ ...common, connect: { timeout: limits.connectMs, lookup } });
  const own = new Agent({ ...common, connect: { timeout: limits.connectMs } });
  const byProxy = new Map<string, ProxyAgent>();
  return {
    to: async ({ url, isOwn }) => {
      const proxy = proxies.of(url);
      if (!proxy) return isOwn ? own : guarded;
      // The proxy resolves the name itself, maybe differently; what this machine knows is checked all the same.
      if (!isOwn) await refuseKnownInside(lookup, url.hostname);
      const agent = byProxy.get(proxy.href) ?? new ProxyAgent({ ...common, uri: proxy.href });
      byProxy.set(proxy.href, agent);
      return agent;
    },
    close: async () => {
      await Promise.all([guarded, own, ...byProxy.values()].map((agent) => agent.destroy()));
    },
  };
}

const common = {
  connectTimeout: limits.connectMs,
  headersTimeout: limits.headersMs,
  bodyTimeout: limits.silenceMs,
  maxHeaderSize: limits.headerBytes,
  keepAliveTimeout: 4000,
  keepAliveMaxTimeout: 10_000,
  connections: 2,
  allowH2: false,
} as const;

/** A name that this machine cannot resolve at all is left to the proxy: behind one, that is usual. */
function refuseKnownInside(lookup: ReturnType<typeof guardedLookup>, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    lookup(host, { all: true }, (error) => {
      if (error?.code === NOT_PUBLIC) reject(error);
      else resolve();
    });
  });
}
