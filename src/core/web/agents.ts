import { Agent, type Dispatcher } from 'undici';
import { guardedLookup, type Resolve } from './guarded-lookup.ts';
import { limits } from './limits.ts';

/** The ways out: one for the public internet, whose look-ups are guarded, and one for the person's own hosts. */
export interface Agents {
  of(isOwn: boolean): Dispatcher;
  close(): Promise<void>;
}

export function openAgents(resolve: Resolve): Agents {
  const guarded = new Agent(options({ lookup: guardedLookup(resolve) }));
  const own = new Agent(options({}));
  return {
    of: (isOwn) => (isOwn ? own : guarded),
    close: async () => {
      await Promise.all([guarded.destroy(), own.destroy()]);
    },
  };
}

function options(connect: { lookup?: ReturnType<typeof guardedLookup> }): Agent.Options {
  return {
    connect: { timeout: limits.connectMs, ...connect },
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.silenceMs,
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: 4000,
    keepAliveMaxTimeout: 10_000,
    connections: 2,
    allowH2: false,
  };
}
