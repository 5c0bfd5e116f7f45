import { boolean, matching, optional, type Setting, setting, text } from '../setting-kinds.ts';

/** Every place that facts come from, in the order in which they are asked: what one tells, the next may use. */
export const sourceNames = [
  'site',
  'chat',
  'wikidata',
  'defillama',
  'coingecko',
  'gleif',
  'crunchbase',
  'searxng',
  'google',
  'brave',
  'github',
  'leaders',
  'youtube',
  'x',
  'news',
  'gdelt',
  'linkedin',
] as const;

export type SourceName = (typeof sourceNames)[number];

export function isSourceName(name: string): name is SourceName {
  return sourceNames.some((known) => known === name);
}

/** `sources.NAME.…`: each has an off switch; each that calls a server, its address, and the key where there is one. */
export const sourceSettings = {
  ...offSwitch('site', "the company's own site"),
  ...offSwitch('chat', 'PDFs and pages of the company that were shared in its chats'),
  ...offSwitch('wikidata', 'Wikidata'),
  ...address('wikidata', 'https://www.wikidata.org'),
  ...offSwitch('defillama', 'DefiLlama'),
  ...address('defillama', 'https://api.llama.fi'),
  ...offSwitch('coingecko', 'CoinGecko'),
  ...address('coingecko', 'https://api.coingecko.com'),
  ...key('coingecko', 'a CoinGecko Demo key'),
  ...offSwitch('gleif', 'GLEIF, the register of legal entities'),
  ...address('gleif', 'https://api.gleif.org'),
  ...offSwitch('crunchbase', 'Crunchbase'),
  ...address('crunchbase', 'https://api.crunchbase.com'),
  ...key('crunchbase', 'a Crunchbase API key'),
  ...offSwitch('searxng', 'your SearXNG'),
  ...address('searxng', null),
  ...offSwitch('google', 'Google Programmable Search'),
  ...address('google', 'https://customsearch.googleapis.com'),
  ...key('google', 'a Google API key'),
  'sources.google.engineId': optional(text, 'the id (cx) of your Programmable Search Engine'),
  ...offSwitch('brave', 'Brave Search'),
  ...address('brave', 'https://api.search.brave.com'),
  ...key('brave', 'a Brave Search key'),
  'sources.brave.monthlyBudget': setting(0, dollars, 'US dollars a month for Brave Search'),
  ...offSwitch('github', 'GitHub'),
  ...address('github', 'https://api.github.com'),
  ...key('github', 'a GitHub token: 5,000 calls an hour instead of 60'),
  ...offSwitch('leaders', "public accounts of a company's people"),
  ...offSwitch('youtube', 'YouTube'),
  ...address('youtube', 'https://www.googleapis.com'),
  'sources.youtube.feedUrl': setting(
    'https://www.youtube.com',
    httpAddress,
    'where the feeds of channels are',
  ),
  ...key('youtube', 'a YouTube Data API key'),
  ...offSwitch('x', 'X'),
  ...address('x', 'https://api.x.com'),
  ...key('x', 'an X API bearer token'),
  'sources.x.monthlyBudget': setting(0, dollars, 'US dollars a month for the X API'),
  ...offSwitch('news', 'news feeds'),
  ...offSwitch('gdelt', 'GDELT, news of the world'),
  ...address('gdelt', 'https://api.gdeltproject.org'),
  ...offSwitch('linkedin', 'what tgcrm import linkedin brought'),
} as const;

/** The union of a source's name and one of these is the name of a setting; TypeScript widens a computed key. */
type Named<Name extends string, Part extends string, T> = {
  readonly [N in `sources.${Name}.${Part}`]: Setting<T>;
};

function offSwitch<const Name extends SourceName>(name: Name, what: string) {
  const value = setting(true, boolean, `ask ${what}`);
  return { [`sources.${name}.enabled`]: value } as Named<Name, 'enabled', boolean>;
}

function address<const Name extends SourceName, const Default extends string | null>(
  name: Name,
  url: Default,
) {
  const value: Setting<string | null> = {
    default: url,
    parse: httpAddress,
    about: 'the address of its server',
  };
  return { [`sources.${name}.url`]: value } as Named<Name, 'url', string | null>;
}

function key<const Name extends SourceName>(name: Name, what: string) {
  const value = { ...optional(matching(/^[\x21-\x7e]+$/, 'one word'), what), isSecret: true };
  return { [`sources.${name}.key`]: value } as Named<Name, 'key', string | null>;
}

function httpAddress(value: string): string {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash)
    throw new Error('an address such as https://api.example.com');
  return url.href.replace(/\/+$/, '');
}

function dollars(value: string): number {
  const amount = Number(value);
  if (!/^\d{1,6}(\.\d{1,4})?$/.test(value.trim()) || !Number.isFinite(amount))
    throw new Error('an amount such as 5 or 2.50');
  return amount;
}
