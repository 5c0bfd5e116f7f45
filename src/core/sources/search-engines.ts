import * as v from 'valibot';
import { searchSource } from './search-engine.ts';
import type { Source } from './source.ts';

const title = v.nullish(v.string());

/** https://docs.searxng.org/dev/search_api.html; `json` must be among its `search.formats`. */
export const searxng: Source = searchSource({
  name: 'searxng',
  key: null,
  quota: () => null,
  paceMs: 1000,
  licence: 'results of your own SearXNG',
  path: '/search',
  query: (q) => ({ q, format: 'json' }),
  schema: v.object({ results: v.array(v.object({ url: v.string(), title })) }),
  results: ({ results }) => results,
});

/** https://developers.google.com/custom-search/v1/reference/rest/v1/cse/list */
export const google: Source = searchSource({
  name: 'google',
  key: {
    isNeeded: true,
    how: 'Google takes no new customers, and ends it on 2027-01-01: for those who have a key and an engine (sources.google.engineId)',
  },
  quota: () => ({ calls: 100, per: 'day' }),
  paceMs: 1000,
  licence: 'Google Programmable Search terms',
  path: '/customsearch/v1',
  sendsKey: { parameter: 'key' },
  query: (q, { id }) => ({ cx: id ?? '', q, num: '10' }),
  schema: v.object({ items: v.optional(v.array(v.object({ link: v.string(), title })), []) }),
  results: ({ items }) => items.map(({ link: url, title: named }) => ({ url, title: named })),
});

/** https://api-dashboard.search.brave.com/app/documentation/web-search/get-started */
export const brave: Source = searchSource({
  name: 'brave',
  key: {
    isNeeded: true,
    how: '$5 for 1,000 searches, the first $5 a month are free, a card is needed: https://api-dashboard.search.brave.com; then set sources.brave.monthlyBudget',
  },
  quota: () => ({ calls: 2000, per: 'month' }),
  paceMs: 1100,
  licence: 'Brave Search API terms: results may not be stored for long without a plan for it',
  path: '/res/v1/web/search',
  sendsKey: { header: 'X-Subscription-Token' },
  costMicros: 5000,
  query: (q) => ({ q, count: '10' }),
  schema: v.object({
    web: v.nullish(v.object({ results: v.array(v.object({ url: v.string(), title })) })),
  }),
  results: ({ web }) => web?.results ?? [],
});
