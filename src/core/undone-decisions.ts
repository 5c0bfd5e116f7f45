import type { Kysely } from 'kysely';
import * as v from 'valibot';
import type { Schema } from '../store/schema.ts';
import { listUndone } from '../store/undoable.ts';

/** Decisions are never erased: those of an act that was undone stand there, and count for nothing. */
export async function undoneDecisionIds(db: Kysely<Schema>): Promise<Set<string>> {
  const acts = await listUndone(db, ['confirm', 'set-chat']);
  return new Set(acts.flatMap(({ before }) => idsIn(JSON.parse(before ?? 'null'))));
}

function idsIn(before: unknown): string[] {
  const parsed = v.safeParse(withDecisions, before);
  return parsed.success ? parsed.output.decisionIds : [];
}

const withDecisions = v.object({ decisionIds: v.array(v.string()) });
