import * as v from 'valibot';
import { type SearchResult, searchSource } from './search-engine.ts';
import type { Answer, Source } from './source.ts';

const text = v.nullish(v.string());

/** https://docs.searxng.org/dev/search_api.html; `json` must be among its `search.formats`. */
export const searxng: Source = searchSource({
  name: 'searxng',
  key: null,
  quota: () => null,
  paceMs: 1000,
  licence: 'results of your own SearXNG',
  costMicros: 0,
  path: '/search',
  search: async (query, ask) => {
    const answer = await ask.json({
      path: '/search',
      query: { q: query, format: 'json' },
      schema: v.object({ results: v.array(v.object({ url: v.string(), title: text })) }),
    });
    return results(answer, ({ results: all }) => all.map(({ url, title }) => ({ url, title })));
  },
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
  costMicros: 0,
  path: '/customsearch/v1',
  search: async (query, ask) => {
    const answer = await ask.json({
      path: '/customsearch/v1',
      query: { cx: ask.id ?? '', q: query, num: '10' },
      schema: v.object({
        items: v.optional(v.array(v.object({ link: v.string(), title: text })), []),
      }),
      key: { parameter: 'key' },
    });
    return results(answer, ({ items }) => items.map(({ link: url, title }) => ({ url, title })));
  },
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
  costMicros: 5000,
  path: '/res/v1/web/search',
  search: async (query, ask) => {
    const answer = await ask.json({
      path: '/res/v1/web/search',
      query: { q: query, count: '10' },
      schema: v.object({
        web: v.nullish(v.object({ results: v.array(v.object({ url: v.string(), title: text })) })),
      }),
      key: { header: 'X-Subscription-Token' },
      costMicros: 5000,
    });
    return results(answer, ({ web }) => web?.results ?? []);
  },
});

function results<T>(
  answer: Answer<T>,
  read: (value: T) => readonly { url: string; title?: string | null | undefined }[],
): Answer<SearchResult[]> {
  if (answer.kind !== 'ok') return answer;
  const value = read(answer.value).slice(0, 10);
  return { ...answer, value: value.map(({ url, title }) => ({ url, title: title ?? url })) };
}
