import * as v from 'valibot';
import { isSameSite } from '../rules/links/same-site.ts';
import { isNameOf } from './names-company.ts';
import { pageOf } from './social-link.ts';
import { type Ask, type FoundFact, type Reading, reading, type Source } from './source.ts';
import type { Subject } from './subject.ts';

/** https://www.wikidata.org/w/api.php?action=help&modules=wbsearchentities and …=wbgetentities */
export const wikidata: Source = {
  name: 'wikidata',
  adds: 'what it is in a line, founding, headquarters, accounts, LEI',
  sends: "the company's name",
  licence: 'CC0',
  key: null,
  quota: () => ({ calls: 5000, per: 'day' }),
  paceMs: 500,
  ttlDays: 30,
  calls: (_subject, { base }) => [
    { what: `GET ${base}/w/api.php (search, then the items found)`, most: 3, costMicros: 0 },
  ],
  read,
};

const path = '/w/api.php';

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  const found = await ask.json({
    path,
    query: {
      action: 'wbsearchentities',
      search: subject.name,
      language: 'en',
      type: 'item',
      limit: '5',
      format: 'json',
    },
    schema: v.object({ search: v.array(v.object({ id: v.pipe(v.string(), v.regex(/^Q\d+$/)) })) }),
  });
  if (found.kind !== 'ok') return reading([], found);
  const ids = found.value.search.map(({ id }) => id);
  if (ids.length === 0) return reading([]);
  const items = await ask.json({
    path,
    query: {
      action: 'wbgetentities',
      ids: ids.join('|'),
      props: 'labels|descriptions|claims',
      languages: 'en',
      format: 'json',
    },
    schema: v.object({ entities: v.record(v.string(), entitySchema) }),
  });
  if (items.kind !== 'ok') return reading([], items);
  const match = choose(subject, Object.values(items.value.entities));
  if (!match) return reading([]);
  const facts = itemFacts(match);
  const place = await placeName(match.item, ask);
  const url = `https://www.wikidata.org/wiki/${match.item.id}`;
  if (place) facts.push({ field: 'headquarters', value: place, url, confidence: match.confidence });
  return reading(facts);
}

const word = v.object({ value: v.string() });

const entitySchema = v.object({
  id: v.string(),
  labels: v.optional(v.record(v.string(), word)),
  descriptions: v.optional(v.record(v.string(), word)),
  claims: v.optional(
    v.record(
      v.string(),
      v.array(
        v.object({
          rank: v.optional(v.string()),
          mainsnak: v.object({ datavalue: v.optional(v.object({ value: v.unknown() })) }),
        }),
      ),
    ),
  ),
});

type Item = v.InferOutput<typeof entitySchema>;

interface Match {
  item: Item;
  confidence: number;
}

/** The one whose official site is the company's. Where no site is known, the only one of that very name. */
function choose(subject: Subject, items: readonly Item[]): Match | null {
  const site = subject.url ?? subject.domain;
  if (site !== null) {
    const item = items.find((each) => claims(each, 'P856').some((url) => isSameSite(url, site)));
    return item ? { item, confidence: 1 } : null;
  }
  const named = items.filter(
    (item) => isNameOf(subject, item.labels?.en?.value ?? '') && claims(item, 'P856').length > 0,
  );
  return named.length === 1 && named[0] ? { item: named[0], confidence: 0.5 } : null;
}

function itemFacts({ item, confidence }: Match): FoundFact[] {
  const url = `https://www.wikidata.org/wiki/${item.id}`;
  const first = (property: string) => claims(item, property)[0];
  const accounts = { x: 'P2002', github: 'P2037', telegram: 'P3789', linkedin: 'P4264' };
  const told: [string, string | null | undefined][] = [
    ['name', item.labels?.en?.value],
    ['description', item.descriptions?.en?.value],
    ['site', first('P856')],
    ['founded', first('P571')],
    ['lei', first('P1278')],
    ...Object.entries(accounts).map(([network, property]): [string, string | null] => {
      const handle = first(property);
      return [network, handle ? pageOf(network, handle) : null];
    }),
  ];
  return told.flatMap(([field, value]) => (value ? [{ field, value, url, confidence }] : []));
}

async function placeName(item: Item, ask: Ask): Promise<string | null> {
  const [id] = claims(item, 'P159');
  if (!id || !/^Q\d+$/.test(id)) return null;
  const place = await ask.json({
    path,
    query: { action: 'wbgetentities', ids: id, props: 'labels', languages: 'en', format: 'json' },
    schema: v.object({ entities: v.record(v.string(), entitySchema) }),
  });
  return place.kind === 'ok' ? (place.value.entities[id]?.labels?.en?.value ?? null) : null;
}

/** The values of a property as text: of a string, an item (`Q64`) or a date (`2015-07-30`, as exact as it is told). */
function claims({ claims: all }: Item, property: string): string[] {
  return (all?.[property] ?? [])
    .filter(({ rank }) => rank !== 'deprecated')
    .flatMap(({ mainsnak }) => valueText(mainsnak.datavalue?.value) ?? []);
}

const dateValue = v.object({ time: v.string(), precision: v.number() });

function valueText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const item = v.safeParse(v.object({ id: v.string() }), value);
  if (item.success) return item.output.id;
  const date = v.safeParse(dateValue, value);
  if (!date.success) return null;
  const { time, precision } = date.output;
  const lengths: Record<number, number> = { 9: 4, 10: 7, 11: 10 };
  return time.replace(/^\+/, '').slice(0, lengths[precision] ?? 4);
}
