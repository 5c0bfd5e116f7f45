import * as v from 'valibot';
import { isNameOf } from './names-company.ts';
import { type Ask, type FoundFact, type Reading, reading, type Source } from './source.ts';
import type { Subject } from './subject.ts';

/** https://documenter.getpostman.com/view/7679680/SVYrrxuU (GLEIF API 1.0) */
export const gleif: Source = {
  name: 'gleif',
  adds: 'the legal entity: LEI, legal name, address, whether it is active',
  sends: "the company's legal name, or its name",
  licence: 'CC0',
  key: null,
  quota: () => ({ calls: 5000, per: 'day' }),
  paceMs: 1100,
  ttlDays: 60,
  calls: (_subject, { base }) => [
    { what: `GET ${base}/api/v1/lei-records`, most: 1, costMicros: 0 },
  ],
  read,
};

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  const name = subject.legalName ?? subject.name;
  const found = await ask.json({
    path: '/api/v1/lei-records',
    query: { 'filter[entity.legalName]': name, 'page[size]': '5' },
    schema: v.object({ data: v.array(recordSchema) }),
  });
  if (found.kind !== 'ok') return reading([], found);
  const named = found.value.data.filter(({ attributes }) =>
    isNameOf(subject, attributes.entity.legalName.name),
  );
  const [record] = named;
  // A register knows no domains: two of one name cannot be told apart.
  if (!record || named.length > 1) return reading([]);
  return reading(recordFacts(record, subject.legalName === null ? 0.5 : 0.8));
}

const text = v.nullish(v.string());

const recordSchema = v.object({
  attributes: v.object({
    lei: v.string(),
    entity: v.object({
      legalName: v.object({ name: v.string() }),
      status: text,
      jurisdiction: text,
      legalAddress: v.nullish(
        v.object({
          addressLines: v.nullish(v.array(v.string())),
          city: text,
          postalCode: text,
          country: text,
        }),
      ),
    }),
  }),
});

function recordFacts(
  { attributes: { lei, entity } }: v.InferOutput<typeof recordSchema>,
  confidence: number,
): FoundFact[] {
  const url = `https://search.gleif.org/#/record/${lei}`;
  const address = entity.legalAddress;
  const lines = [
    ...(address?.addressLines ?? []),
    address?.postalCode,
    address?.city,
    address?.country,
  ];
  const told: [string, string | null | undefined][] = [
    ['lei', lei],
    ['legal name', entity.legalName.name],
    ['legal address', lines.filter((line) => line).join(', ')],
    ['legal status', entity.status?.toLowerCase()],
    ['jurisdiction', entity.jurisdiction],
  ];
  return told.flatMap(([field, value]) => (value ? [{ field, value, url, confidence }] : []));
}
