import type { Kysely } from 'kysely';
import { insertMany, listOf } from './database/dialect.ts';
import type { Instant, Schema } from './schema.ts';
import type { FactRow } from './schema-records.ts';

/** The same value of a field from the same source again only moves its dates. One that was put aside stays aside. */
export async function saveFacts(db: Kysely<Schema>, facts: readonly FactRow[]): Promise<void> {
  await insertMany<FactRow>(db, {
    table: 'facts',
    columns: COLUMNS,
    rows: onceEach(facts),
    onConflict: `on conflict (subject_id, field, source, value)
      do update set url = excluded.url, seen_at = excluded.seen_at, confidence = excluded.confidence,
        licence = excluded.licence, expires_at = excluded.expires_at
      where facts.seen_at <= excluded.seen_at`,
  });
}

/** By field, the latest first; without those that were put aside. */
export async function listFacts(
  db: Kysely<Schema>,
  subjectIds: readonly string[],
): Promise<FactRow[]> {
  return db
    .selectFrom('facts')
    .selectAll()
    .where('subjectId', 'in', listOf(db, subjectIds))
    .where('dismissedAt', 'is', null)
    .orderBy('subjectId')
    .orderBy('field')
    .orderBy('seenAt', 'desc')
    .orderBy('value')
    .orderBy('id')
    .execute();
}

/** Those of some sources and fields, of all companies: what a suggestion may be checked against. */
export async function listWebFacts(
  db: Kysely<Schema>,
  { sources, fields }: { sources: readonly string[]; fields: readonly string[] },
): Promise<FactRow[]> {
  return db
    .selectFrom('facts')
    .selectAll()
    .where('source', 'in', listOf(db, sources))
    .where('field', 'in', listOf(db, fields))
    .where('dismissedAt', 'is', null)
    .where('confidence', '>=', 0.9)
    .orderBy('subjectId')
    .orderBy('field')
    .orderBy('source')
    .orderBy('value')
    .execute();
}

/** Puts facts aside, or takes them back with `null`. @returns how many there were. */
export async function dismissFacts(
  db: Kysely<Schema>,
  { ids, at }: { ids: readonly string[]; at: Instant | null },
): Promise<number> {
  const result = await db
    .updateTable('facts')
    .set({ dismissedAt: at })
    .where('id', 'in', listOf(db, ids))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** PostgreSQL refuses to touch a row twice in one statement. */
function onceEach(facts: readonly FactRow[]): FactRow[] {
  const latest = new Map<string, FactRow>();
  for (const fact of facts.toSorted((a, b) => (a.seenAt < b.seenAt ? -1 : 1))) {
    latest.set(JSON.stringify([fact.subjectId, fact.field, fact.source, fact.value]), fact);
  }
  return [...latest.values()];
}

const COLUMNS: readonly (keyof FactRow)[] = [
  'id',
  'subjectId',
  'field',
  'value',
  'source',
  'url',
  'seenAt',
  'confidence',
  'licence',
  'expiresAt',
  'dismissedAt',
];
