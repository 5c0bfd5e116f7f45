import { sourcePages } from './source-pages.ts';
import type { Told } from './source-server.ts';

/** What each source's documentation promises, about a company Acme whose site is the server itself. */
export function sourceAnswers(path: string, query: URLSearchParams, site: string): Told | null {
  const page = sourcePages(site)[path];
  if (page !== undefined) return page;
  const make = apis[path];
  return make ? json(make(query, site)) : null;
}

function json(value: unknown): Told {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

const apis: Record<string, (query: URLSearchParams, site: string) => unknown> = {
  '/w/api.php': wikidata,
  '/protocols': (_query, site) => [
    { id: '7', name: 'Other', slug: 'other', url: 'https://other.example' },
    {
      id: '42',
      name: 'Acme',
      slug: 'acme',
      url: site,
      symbol: 'ACM',
      category: 'Payments',
      chains: ['Ethereum'],
      twitter: 'acme',
      tvl: 1234567.8,
    },
    { odd: true },
  ],
  '/raises': () => ({
    raises: [
      {
        name: 'Acme',
        date: 1_700_000_000,
        round: 'Seed',
        amount: 5,
        leadInvestors: ['Fund'],
        defillamaId: '42',
        source: 'https://news-daily.com/seed',
      },
    ],
  }),
  '/api/v3/search': () => ({
    coins: [
      { id: 'acme', name: 'Acme', symbol: 'ACM' },
      { id: 'z', name: 'Zed', symbol: 'Z' },
    ],
  }),
  '/api/v3/coins/acme': (_query, site) => ({
    id: 'acme',
    name: 'Acme',
    symbol: 'acm',
    categories: ['Payments', null],
    country_origin: 'LV',
    genesis_date: '2020-01-01',
    links: {
      homepage: [site, ''],
      twitter_screen_name: 'acme',
      telegram_channel_identifier: 'acme_news',
      repos_url: { github: ['https://github.com/acme/core'] },
    },
  }),
  '/api/v1/lei-records': () => ({
    data: [
      {
        attributes: {
          lei: '5493001KJTIIGC8Y1R12',
          entity: {
            legalName: { name: 'ACME LABS LTD' },
            status: 'ACTIVE',
            jurisdiction: 'LV',
            legalAddress: {
              addressLines: ['Brivibas 1'],
              city: 'Riga',
              postalCode: 'LV-1001',
              country: 'LV',
            },
          },
        },
      },
    ],
  }),
  '/api/v4/autocompletes': () => ({
    entities: [{ identifier: { permalink: 'acme', value: 'Acme', entity_def_id: 'organization' } }],
  }),
  '/api/v4/entities/organizations/acme': (_query, site) => ({
    properties: {
      identifier: { permalink: 'acme', value: 'Acme' },
      short_description: 'Stablecoin payments',
      website_url: site,
      linkedin: { value: 'https://www.linkedin.com/company/acme-labs' },
      num_employees_enum: 'c_00051_00100',
      funding_total: { value_usd: 5_000_000 },
      last_funding_type: 'seed',
    },
  }),
  '/search': (_query, site) => ({
    results: [
      { url: site, title: 'Acme' },
      { url: 'https://www.linkedin.com/company/acme', title: 'Acme on LinkedIn' },
      { url: 'https://paper-daily.com/acme', title: 'What Acme does' },
    ],
  }),
  '/customsearch/v1': () => ({
    items: [{ link: 'https://paper-daily.com/acme', title: 'What Acme does', snippet: '' }],
  }),
  '/res/v1/web/search': () => ({
    web: { results: [{ url: 'https://paper-daily.com/acme', title: 'What Acme does' }] },
  }),
  '/orgs/acme': (_query, site) => ({
    login: 'acme',
    html_url: 'https://github.com/acme',
    name: 'Acme',
    blog: site,
    email: 'dev@acme-labs.io',
    location: 'Riga, Latvia',
    twitter_username: 'acme',
    is_verified: true,
    public_repos: 2,
  }),
  '/orgs/acme/repos': () => [
    {
      full_name: 'acme/core',
      html_url: 'https://github.com/acme/core',
      fork: false,
      archived: false,
      pushed_at: '2026-02-27T10:00:00Z',
      language: 'Rust',
    },
    {
      full_name: 'acme/fork',
      html_url: 'https://github.com/acme/fork',
      fork: true,
      archived: false,
      pushed_at: '2026-02-20T10:00:00Z',
    },
  ],
  '/search/users': () => ({ total_count: 1, items: [{ login: 'acme', type: 'Organization' }] }),
  '/users/annlee': () => ({
    login: 'annlee',
    company: '@acme',
    blog: 'https://ann.example',
    location: 'Riga',
    bio: 'builds',
    twitter_username: 'annlee',
  }),
  '/2/users/by/username/acme': (_query, site) => ({
    data: {
      id: '99',
      username: 'acme',
      name: 'Acme',
      description: 'Payments',
      location: 'Riga',
      verified_type: 'business',
      public_metrics: { followers_count: 1200 },
      entities: { url: { urls: [{ expanded_url: site }] } },
    },
  }),
  '/2/users/99/tweets': () => ({
    data: [{ id: '1', text: 'We are live', created_at: '2026-02-28T10:00:00.000Z' }],
  }),
  '/youtube/v3/channels': () => ({
    items: [
      {
        id: 'UCabcdefghijklmnopqrstuv',
        snippet: { title: 'Acme', description: 'Talks', country: 'LV' },
        statistics: { subscriberCount: '321' },
        contentDetails: { relatedPlaylists: { uploads: 'UUabc' } },
      },
    ],
  }),
  '/youtube/v3/playlistItems': () => ({
    items: [
      {
        snippet: {
          title: 'Demo',
          publishedAt: '2026-02-01T00:00:00Z',
          resourceId: { videoId: 'v1' },
        },
      },
    ],
  }),
  '/api/v2/doc/doc': () => ({
    articles: [
      {
        url: 'https://paper-daily.com/oslo',
        title: 'Acme Labs opens in Oslo',
        seendate: '20260210T080000Z',
        domain: 'paper-daily.com',
      },
      { url: 'https://paper-daily.com/rain', title: 'Rain', seendate: '20260210T080000Z' },
    ],
  }),
};

function wikidata(query: URLSearchParams, site: string): unknown {
  if (query.get('action') === 'wbsearchentities') return { search: [{ id: 'Q1' }, { id: 'Q2' }] };
  if (query.get('ids') === 'Q64')
    return { entities: { Q64: { id: 'Q64', labels: { en: { language: 'en', value: 'Riga' } } } } };
  const value = (text: unknown) => [{ rank: 'normal', mainsnak: { datavalue: { value: text } } }];
  return {
    entities: {
      Q1: {
        id: 'Q1',
        labels: { en: { value: 'Acme' } },
        claims: { P856: value('https://other.example') },
      },
      Q2: {
        id: 'Q2',
        labels: { en: { value: 'Acme' } },
        descriptions: { en: { value: 'payment company' } },
        claims: {
          P856: value(site),
          P2002: value('acme'),
          P571: value({ time: '+2018-00-00T00:00:00Z', precision: 9 }),
          P159: value({ id: 'Q64' }),
        },
      },
    },
  };
}
