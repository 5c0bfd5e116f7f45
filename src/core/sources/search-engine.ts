import type { GenericSchema, InferOutput } from 'valibot';
import { isSameSite, siteOf } from '../rules/links/same-site.ts';
import { isHandleOf, speaksOf } from './names-company.ts';
import { readSocialLink } from './social-link.ts';
import { type Ask, type FoundFact, type JsonRequest, reading, type Source } from './source.ts';
import type { Subject } from './subject.ts';

/** A search engine, whichever it is: how it is asked, and where its results stand. */
export interface SearchEngine<Schema extends GenericSchema> {
  name: 'searxng' | 'google' | 'brave';
  key: Source['key'];
  quota: Source['quota'];
  paceMs: number;
  licence: string;
  path: string;
  /** What carries the key. */
  sendsKey?: NonNullable<JsonRequest<Schema>['key']>;
  costMicros?: number;
  query(words: string, ask: Ask): Readonly<Record<string, string>>;
  schema: Schema;
  results(answer: InferOutput<Schema>): readonly SearchResult[];
}

interface SearchResult {
  url: string;
  title?: string | null | undefined;
}

/** A source from a search engine: one question a company, of which only what fits its name is kept. */
export function searchSource<Schema extends GenericSchema>(engine: SearchEngine<Schema>): Source {
  const { name, key, quota, paceMs, licence, path, schema, sendsKey, costMicros = 0 } = engine;
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
      base === '' ? [] : [{ what: `GET ${base}${path}`, most: 1, costMicros }],
    read: async (subject, ask) => {
      const query = engine.query(queryOf(subject), ask);
      const carried = sendsKey ? { key: sendsKey } : {};
      const answer = await ask.json({ path, query, schema, costMicros, ...carried });
      return answer.kind === 'ok'
        ? reading(resultFacts(subject, engine.results(answer.value).slice(0, mostResults)))
        : reading([], answer);
    },
  };
}

const mostResults = 10;

function queryOf({ name, domain }: Subject): string {
  const quoted = `"${name.replaceAll('"', ' ')}"`;
  return domain === null ? quoted : `${quoted} ${domain}`;
}

/** A search engine finds by words: what it says is a hint for a person, nothing that others may build on. */
function resultFacts(subject: Subject, results: readonly SearchResult[]): FoundFact[] {
  const facts = new Map<string, FoundFact>();
  const mentions: FoundFact[] = [];
  for (const { url, title: named } of results) {
    const title = named ?? url;
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
