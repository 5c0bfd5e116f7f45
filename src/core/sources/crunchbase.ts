import * as v from 'valibot';
import { isSameSite } from '../rules/links/same-site.ts';
import { isNameOf } from './names-company.ts';
import { readSocialLink } from './social-link.ts';
import { type Ask, type FoundFact, type Reading, reading, type Source } from './source.ts';
import type { Subject } from './subject.ts';

/** https://data.crunchbase.com/docs/using-the-api (v4) */
export const crunchbase: Source = {
  name: 'crunchbase',
  adds: 'what it does, how many work there, how much it has raised, its last round',
  sends: "the company's name",
  licence: 'Crunchbase licence of your own: name and link the source',
  key: {
    isNeeded: true,
    how: 'by a licence from Crunchbase, there is no free tier: https://about.crunchbase.com/products/data-licensing',
  },
  quota: () => ({ calls: 10_000, per: 'day' }),
  paceMs: 350,
  ttlDays: 30,
  calls: (_subject, { base }) => [
    { what: `GET ${base}/api/v4/autocompletes, then the organisation`, most: 2, costMicros: 0 },
  ],
  read,
};

const key = { header: 'X-cb-user-key' };

const fields = [
  'identifier',
  'short_description',
  'website_url',
  'linkedin',
  'twitter',
  'categories',
  'num_employees_enum',
  'funding_total',
  'last_funding_type',
  'founded_on',
];

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  const found = await ask.json({
    path: '/api/v4/autocompletes',
    query: { query: subject.name, collection_ids: 'organizations', limit: '5' },
    schema: v.object({ entities: v.array(v.object({ identifier: identifierSchema })) }),
    key,
  });
  if (found.kind !== 'ok') return reading([], found);
  const named = found.value.entities.find(({ identifier }) => isNameOf(subject, identifier.value));
  if (!named) return reading([]);
  const { permalink } = named.identifier;
  const answer = await ask.json({
    path: `/api/v4/entities/organizations/${encodeURIComponent(permalink)}`,
    query: { field_ids: fields.join(',') },
    schema: v.object({ properties: organisationSchema }),
    key,
  });
  if (answer.kind !== 'ok') return reading([], answer);
  const { properties } = answer.value;
  const isSame = isSameSite(properties.website_url, subject.url ?? subject.domain);
  if (!isSame && subject.url !== null) return reading([]);
  return reading(organisationFacts(properties, { permalink, confidence: isSame ? 1 : 0.5 }));
}

const text = v.nullish(v.string());
const link = v.nullish(v.object({ value: v.string() }));
const identifierSchema = v.object({ permalink: v.string(), value: v.string() });

const organisationSchema = v.object({
  short_description: text,
  website_url: text,
  linkedin: link,
  twitter: link,
  categories: v.nullish(v.array(v.object({ value: v.string() }))),
  num_employees_enum: text,
  funding_total: v.nullish(v.object({ value_usd: v.nullish(v.number()) })),
  last_funding_type: text,
  founded_on: v.nullish(v.object({ value: text })),
});

function organisationFacts(
  organisation: v.InferOutput<typeof organisationSchema>,
  { permalink, confidence }: { permalink: string; confidence: number },
): FoundFact[] {
  const url = `https://www.crunchbase.com/organization/${permalink}`;
  const raised = organisation.funding_total?.value_usd;
  const told: [string, string | null | undefined][] = [
    ['description', organisation.short_description],
    ['site', organisation.website_url],
    ['linkedin', pageUrl(organisation.linkedin?.value)],
    ['x', pageUrl(organisation.twitter?.value)],
    ['category', organisation.categories?.[0]?.value],
    ['employees', employees(organisation.num_employees_enum)],
    ['raised in all', raised ? `$${raised.toLocaleString('en')}` : null],
    ['last round', organisation.last_funding_type?.replaceAll('_', ' ')],
    ['founded', organisation.founded_on?.value],
  ];
  return told.flatMap(([field, value]) => (value ? [{ field, value, url, confidence }] : []));
}

function pageUrl(address: string | undefined): string | null {
  return address ? (readSocialLink(address)?.url ?? null) : null;
}

/** `c_00051_00100` → `51-100`, `c_10001_max` → `10001 or more`. */
function employees(code: string | null | undefined): string | null {
  const [, from, to] = /^c_(\d+)_(\d+|max)$/.exec(code ?? '') ?? [];
  if (!from || !to) return null;
  return to === 'max' ? `${Number(from)} or more` : `${Number(from)}-${Number(to)}`;
}
