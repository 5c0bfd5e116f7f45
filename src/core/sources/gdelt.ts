import * as v from 'valibot';
import { datedValue } from '../rules/profile/profile.ts';
import { speaksOf } from './names-company.ts';
import { type Ask, type Reading, reading, type Source } from './source.ts';
import type { Subject } from './subject.ts';

/** https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/ */
export const gdelt: Source = {
  name: 'gdelt',
  adds: 'headlines of the last month from all over the world',
  sends: "the company's name",
  licence:
    'GDELT: free to use, name and link the GDELT Project; headline and link of the publisher',
  key: null,
  quota: () => ({ calls: 2000, per: 'day' }),
  // It asks for one call in five seconds, and answers 429 for long to those who do not keep it.
  paceMs: 5500,
  ttlDays: 3,
  calls: (subject, { base }) =>
    isTelling(subject.name) ? [{ what: `GET ${base}/api/v2/doc/doc`, most: 1, costMicros: 0 }] : [],
  read,
};

/** Shorter words stand in every newspaper. */
function isTelling(name: string): boolean {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 5;
}

async function read(subject: Subject, ask: Ask): Promise<Reading> {
  if (!isTelling(subject.name)) return reading([]);
  const answer = await ask.json({
    path: '/api/v2/doc/doc',
    query: {
      query: `"${subject.name.replaceAll('"', ' ')}"`,
      mode: 'artlist',
      format: 'json',
      maxrecords: '20',
      timespan: '1month',
      sort: 'datedesc',
    },
    // It answers `{}` when there is nothing.
    schema: v.object({ articles: v.optional(v.array(articleSchema), []) }),
  });
  if (answer.kind !== 'ok') return reading([], answer);
  const named = answer.value.articles.filter(({ title }) => speaksOf(subject, title));
  return reading(
    named.slice(0, 5).map(({ title, url, seendate }) => ({
      field: 'news',
      value: datedValue(dayOf(seendate), title),
      url,
      confidence: 0.6,
    })),
  );
}

const articleSchema = v.object({
  url: v.string(),
  title: v.string(),
  seendate: v.nullish(v.string()),
});

/** `20260301T120000Z` → `2026-03-01` */
function dayOf(seen: string | null | undefined): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})T/.exec(seen ?? '') ?? [];
  return year && month && day ? `${year}-${month}-${day}` : null;
}
