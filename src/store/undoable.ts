import type { Kysely } from 'kysely';
import { listOf } from './database/dialect.ts';
import type { ActivityRow, Schema } from './schema.ts';

export interface LatestActs {
  actor: string;
  /** Those that somebody knows how to take back. */
  verbs: readonly string[];
  /** How many acts; each with all its activities. */
  count: number;
}

/** The last acts that can be taken back, newest first. */
export async function listLatestActs(
  db: Kysely<Schema>,
  { actor, verbs, count }: LatestActs,
): Promise<ActivityRow[]> {
  const acts = undoable(db)
    .clearSelect()
    .select('act')
    .distinct()
    .where('actor', '=', actor)
    .where('verb', 'in', [...verbs])
    .orderBy('act', 'desc')
    .limit(count);
  const names = (await acts.execute()).map(({ act }) => act);
  return undoable(db)
    .where('act', 'in', listOf(db, names))
    .where('verb', 'in', [...verbs])
    .orderBy('act', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** What was done since that act, by whoever. */
export async function listUndoableSince(db: Kysely<Schema>, act: string): Promise<ActivityRow[]> {
  return undoable(db).where('act', '>', act).orderBy('act').orderBy('id').execute();
}

function undoable(db: Kysely<Schema>) {
  return db
    .selectFrom('activities')
    .selectAll()
    .where('before', 'is not', null)
    .where('undoneAt', 'is', null);
}
