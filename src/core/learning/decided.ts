import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { listDecisions } from '../../store/decisions.ts';
import type { Schema } from '../../store/schema.ts';
import type { DecisionRow } from '../../store/schema-records.ts';

/** What a person has last said of each chat, in the order in which it was said. */
export async function latestDecisions(
  db: Kysely<Schema>,
  kind: DecisionRow['kind'],
): Promise<DecisionRow[]> {
  const latest = new Map<string, DecisionRow>();
  for (const decision of await listDecisions(db, { kind })) {
    latest.delete(decision.chatId);
    latest.set(decision.chatId, decision);
  }
  return [...latest.values()];
}

/** @returns `null` for what is not there, or was written by another version. */
export function readJson<T>(schema: v.GenericSchema<unknown, T>, json: string | null): T | null {
  if (json === null) return null;
  const parsed = v.safeParse(schema, JSON.parse(json));
  return parsed.success ? parsed.output : null;
}

export const features = v.record(v.string(), v.number());

/** The features of a decision about a category. */
export const categoryFeatures = v.object({
  chat: features,
  words: v.record(v.string(), features),
  cues: v.array(v.string()),
});

export const chosenCategory = v.object({ category: v.nullable(v.string()) });

/** The features of a decision about a priority. */
export const priorityFeatures = v.object({ points: features });

export const chosenPriority = v.object({ priority: v.number() });
