import { onTestFinished } from 'vitest';
import { loadSettings } from '../../../src/commands/config-file.ts';
import { environmentName, isSettingName, type Settings } from '../../../src/core/config.ts';
import {
  type EnrichOptions,
  type EnrichResult,
  enrich,
  planEnrich,
} from '../../../src/core/enrich.ts';
import type { SourceName } from '../../../src/core/sources/source-settings.ts';
import { openWeb } from '../../../src/core/web/open-web.ts';
import { addCompany } from '../../../src/store/companies.ts';
import { listFacts } from '../../../src/store/facts.ts';
import { openStore } from '../../../src/store/open.ts';
import type { CompanyRow } from '../../../src/store/schema.ts';
import type { FactRow } from '../../../src/store/schema-records.ts';
import type { Store } from '../../../src/store/store.ts';
import { type SourceServer, sourceServer } from '../../support/source-server.ts';
import { aCompany, NOW } from '../../support/store-rows.ts';

export interface EnrichWorld {
  server: SourceServer;
  store: Store;
  company: CompanyRow;
  settings: Settings;
  /** Moves the clock. */
  wait(ms: number): void;
  enrich(sources?: readonly SourceName[], options?: Partial<EnrichOptions>): Promise<EnrichResult>;
  plan(sources?: readonly SourceName[], options?: Partial<EnrichOptions>): Promise<EnrichResult>;
  facts(): Promise<FactRow[]>;
}

/** Every source at one local server, with keys and budgets, and a company whose site is that server. */
export async function enrichWorld({
  company = {},
  set = {},
  allowHosts,
}: {
  company?: Partial<CompanyRow>;
  set?: Readonly<Record<string, string>>;
  /** Beside the local server of the sources. */
  allowHosts?: string;
} = {}): Promise<EnrichWorld> {
  const server = await sourceServer();
  const store = await openStore('file::memory:');
  const clock = { ms: Date.parse(NOW) };
  const now = () => new Date(clock.ms);
  const web = openWeb({
    version: '0',
    contact: null,
    allowHosts: allowHosts ?? server.host,
    pauseMs: 0,
    cacheFolder: null,
    env: {},
    now,
  });
  onTestFinished(async () => {
    await web.close();
    await store.close();
  });
  const settings = settingsFor(server, set);
  const row = await addCompany(
    store.db,
    aCompany({
      name: 'Acme',
      url: server.url,
      socials: JSON.stringify({
        x: 'https://x.com/acme',
        github: 'https://github.com/acme',
        youtube: 'https://www.youtube.com/@acme',
      }),
      ...company,
    }),
  );
  const doors = { db: store.db, now, web };
  const optionsOf = (sources: readonly SourceName[] | undefined, more: Partial<EnrichOptions>) => ({
    settings,
    sources,
    ...more,
  });
  return {
    server,
    store,
    company: row,
    settings,
    wait: (ms) => {
      clock.ms += ms;
    },
    enrich: (sources, more = {}) => enrich(doors, [row], optionsOf(sources, more)),
    plan: (sources, more = {}) => planEnrich(doors, [row], optionsOf(sources, more)),
    facts: () => listFacts(store.db, [row.id]),
  };
}

const servers = [
  'wikidata',
  'defillama',
  'coingecko',
  'gleif',
  'crunchbase',
  'searxng',
  'google',
  'brave',
  'github',
  'youtube',
  'x',
  'gdelt',
];

/** Through the same door as a person's settings: the environment. */
export function settingsFor(
  { url, host }: Pick<SourceServer, 'url' | 'host'>,
  more: Readonly<Record<string, string>> = {},
): Settings {
  const places = { config: '/nowhere', data: '/nowhere', state: '/nowhere', cache: '/nowhere' };
  const wanted: Record<string, string> = {
    'web.allowHosts': host,
    'sources.youtube.feedUrl': url,
    'sources.google.engineId': 'engine',
    'sources.x.monthlyBudget': '100',
    'sources.brave.monthlyBudget': '100',
    ...Object.fromEntries(servers.map((name) => [`sources.${name}.url`, url])),
    ...Object.fromEntries(
      ['coingecko', 'crunchbase', 'google', 'brave', 'github', 'youtube', 'x'].map((name) => [
        `sources.${name}.key`,
        `key-of-${name}`,
      ]),
    ),
    ...more,
  };
  const env = Object.entries(wanted).flatMap(([name, value]) =>
    isSettingName(name) && value !== '' ? [[environmentName(name), value] as const] : [],
  );
  return loadSettings(places, Object.fromEntries(env)).values;
}
