import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { dialectOf } from './dialect.ts';

/**
 * A text that is another one after somebody else wrote to the store. It costs microseconds, so a screen can ask
 * every second. SQLite leaves the connection's own writes out; PostgreSQL cannot tell them apart and now and
 * then counts a write to another database of the server: a mark that changed means "look again", not more.
 */
export async function changeMark(db: Kysely<Schema>): Promise<string> {
  if (dialectOf(db) === 'sqlite') {
    const { rows } = await sql<{ dataVersion: number }>`pragma data_version`.execute(db);
    return String(rows[0]?.dataVersion);
  }
  const { rows } = await sql<{
    mark: string;
  }>`select pg_snapshot_xmax(pg_current_snapshot())::text as mark`.execute(db);
  return String(rows[0]?.mark);
}
