import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { dialectOf } from './dialect.ts';

/** What SQLite finds wrong with its file, in its own words; PostgreSQL watches over itself. */
export async function checkStore({ db }: { db: Kysely<Schema> }): Promise<string | null> {
  if (dialectOf(db) === 'postgres') return null;
  const { rows } = await sql<{ quickCheck: string }>`pragma quick_check(1)`.execute(db);
  const [found] = rows;
  const words = found ? String(Object.values(found)[0]) : 'ok';
  return words === 'ok' ? null : `the file is damaged: ${words}`;
}
