import type { Kysely } from 'kysely';
import type { Schema, SuggestionRow } from '../../store/schema.ts';
import { findSuggestion } from '../../store/suggestions.ts';
import { isLearningOn } from '../learning/learning-switch.ts';

/** The chat's stored suggestion; `undefined` also where answers had a part in it and learning is off by now. */
export async function findStored(
  db: Kysely<Schema>,
  chatId: string,
): Promise<SuggestionRow | undefined> {
  const row = await findSuggestion(db, chatId);
  return row?.isLearned === 1 && !isLearningOn(db) ? undefined : row;
}
