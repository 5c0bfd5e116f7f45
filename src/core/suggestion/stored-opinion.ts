import type { Kysely } from 'kysely';
import * as v from 'valibot';
import { listOpinions } from '../../store/opinions.ts';
import type { Schema } from '../../store/schema.ts';
import type { Opinion } from '../rules/company/opinion.ts';

/** What a language model could prove of a chat, and which one. */
export interface StoredOpinion {
  opinion: Opinion;
  engine: string;
}

const opinion = v.object({
  core: v.string(),
  quotes: v.array(v.object({ messageId: v.number(), quote: v.string() })),
});

/** By chat; without those of which no model was asked, or none proved anything. */
export async function readOpinions(
  db: Kysely<Schema>,
  chatIds: readonly string[],
): Promise<Map<string, StoredOpinion>> {
  const found = new Map<string, StoredOpinion>();
  for (const { chatId, opinion: json, engine } of await listOpinions(db, chatIds)) {
    const parsed = v.safeParse(opinion, JSON.parse(json ?? 'null'));
    if (parsed.success) found.set(chatId, { opinion: parsed.output, engine });
  }
  return found;
}
