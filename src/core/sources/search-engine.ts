import { isSameSite, siteOf } from '../rules/same-site.ts';
import { isHandleOf, speaksOf } from './names-company.ts';
import { readSocialLink } from './social-link.ts';
import { type Answer, type Ask, type FoundFact, reading, type Source } from './source.ts';
import type { Subject } from './subject.ts';

/** One question to a search engine, whichever it is. */
export interface SearchEngine {
  name: 'searxng' | 'google' | 'brave';
  key: Source['key'];
  quota: Source['quota'];
  paceMs: number;
  licence: string;
  costMicros: number;
  path: string;
  search(query: string, ask: Ask): Promise<Answer<SearchResult[]>>;
}

export interface SearchResult {
  url: string;
  title: string;
}

/** A source from a search engine: one question a company, of which only what fits its name is kept. */
export function searchSource(engine: SearchEngine): Source {
  const { name, key, quota, paceMs, licence } = engine;
  return {
    name,
    isSearchEngine: true,
    adds: 'its site where none is known, its pages on LinkedIn and X, where it is spoken of',
    sends: "the company's name and domain",
    licence,
    key,
    quota,
    paceMs,
    ttlDays: 30,
    calls: (_subject, { base }) =>
      base === ''
        ? []
        : [{ what: `GET ${base}${engine.path}`, most: 1, costMicros: engine.costMicros }],
    read: async (subject, ask) => {
      const answer = await engine.search(queryOf(subject), ask);
      return answer.kind === 'ok'
        ? reading(resultFacts(subject, answer.value))
        : reading([], answer);
    },
  };
}

function queryOf({ name, domain }: Subject): string {
  const quoted = `"${name.replaceAll('"', ' ')}"`;
  return domain === null ? quoted : `${quoted} ${domain}`;
}

/** A search engine finds by words: what it says is a hint for a person, nothing that others may build on. */
function resultFacts(subject: Subject, results: readonly SearchResult[]): FoundFact[] {
  const facts = new Map<string, FoundFact>();
  const mentions: FoundFact[] = [];
  for (const { url, title } of results) {
    const social = readSocialLink(url);
    if (social && isHandleOf(subject, social.handle)) {
      if (!facts.has(social.network))
        facts.set(social.network, {
          field: social.network,
          value: social.url,
          url,
          confidence: 0.5,
        });
      continue;
    }
    const site = siteOf(url);
    if (site === null || social) continue;
    const isOwn = isSameSite(url, subject.url ?? subject.domain);
    if (subject.url === null && isHandleOf(subject, site.split('.')[0] ?? '') && !facts.has('site'))
      facts.set('site', { field: 'site', value: `https://${site}`, url, confidence: 0.4 });
    else if (!isOwn && speaksOf(subject, title))
      mentions.push({ field: 'mention', value: title, url, confidence: 0.5 });
  }
  return [...facts.values(), ...mentions.slice(0, 3)];
}
