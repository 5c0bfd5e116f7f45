import * as v from 'valibot';
import { isSameSite } from '../rules/links/same-site.ts';
import { isNameOf } from './names-company.ts';
import { pageOf, readSocialLink } from './social-link.ts';
import { type Ask, type FoundFact, type Reading, reading, type Source } from './source.ts';
import type { Subject } from './subject.ts';

/** https://docs.coingecko.com/reference/search-data and …/coins-id */
export const coingecko: Source = {
  name: 'coingecko',
  adds: 'of companies with a token: site, accounts, categories, country, start',
  sends: "the company's name",
  licence: 'Data provided by CoinGecko (attribution required)',
  key: {
    isNeeded: true,
    how: 'a Demo key, free (30 calls a minute, 10,000 a month): https://www.coingecko.com/en/developers/dashboard',
  },
  quota: () => ({ calls: 10_000, per: 'month' }),
  paceMs: 2100,
  ttlDays: 14,
  calls: (_subject, { base }) => [
    { what: `GET ${base}/api/v3/search, then /coins/ID`, most: 3, costMicros: 0 },
  ],
  read,
};

const key = { header: 'x-cg-demo-api-key' };

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  const found = await ask.json({
    path: '/api/v3/search',
    query: { query: subject.name },
    schema: v.object({ coins: v.array(v.object({ id: v.string(), name: v.string() })) }),
    key,
  });
  if (found.kind !== 'ok') return reading([], found);
  const named = found.value.coins.filter(({ name }) => isNameOf(subject, name)).slice(0, 2);
  for (const { id } of named) {
    const coin = await ask.json({
      path: `/api/v3/coins/${encodeURIComponent(id)}`,
      query: {
        localization: 'false',
        tickers: 'false',
        market_data: 'false',
        community_data: 'false',
        developer_data: 'false',
      },
      schema: coinSchema,
      key,
    });
    if (coin.kind === 'trouble') return reading([], coin);
    if (coin.kind === 'ok' && isOf(subject, coin.value)) return reading(coinFacts(coin.value));
  }
  return reading([]);
}

const text = v.nullish(v.string());
const texts = v.nullish(v.array(v.nullish(v.string())));

const coinSchema = v.object({
  id: v.string(),
  name: v.string(),
  symbol: text,
  categories: texts,
  country_origin: text,
  genesis_date: text,
  links: v.nullish(
    v.object({
      homepage: texts,
      twitter_screen_name: text,
      telegram_channel_identifier: text,
      repos_url: v.nullish(v.object({ github: texts })),
    }),
  ),
});

type Coin = v.InferOutput<typeof coinSchema>;

function isOf({ url, domain }: Subject, { links }: Coin): boolean {
  return (links?.homepage ?? []).some((page) => isSameSite(page, url ?? domain));
}

function coinFacts(coin: Coin): FoundFact[] {
  const { links } = coin;
  const url = `https://www.coingecko.com/en/coins/${coin.id}`;
  const [repo] = links?.repos_url?.github ?? [];
  const github = repo ? readSocialLink(repo) : null;
  const told: [string, string | null | undefined][] = [
    ['name', coin.name],
    ['ticker', coin.symbol?.toUpperCase()],
    ['site', links?.homepage?.find((page) => page)],
    ['x', links?.twitter_screen_name ? pageOf('x', links.twitter_screen_name) : null],
    [
      'telegram',
      links?.telegram_channel_identifier
        ? pageOf('telegram', links.telegram_channel_identifier)
        : null,
    ],
    ['github', github?.network === 'github' ? github.url : null],
    ['category', coin.categories?.find((category) => category)],
    ['country', coin.country_origin],
    ['founded', coin.genesis_date],
  ];
  return told.flatMap(([field, value]) => (value ? [{ field, value, url, confidence: 1 }] : []));
}
