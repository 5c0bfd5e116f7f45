import * as v from 'valibot';
import { findOpinion } from '../../store/opinions.ts';
import type { Doors } from '../doors.ts';
import type { Opinion } from '../rules/opinion.ts';

const opinion = v.object({
  core: v.string(),
  quotes: v.array(v.object({ messageId: v.number(), quote: v.string() })),
});

/** What a language model could prove of this chat, and which one; `null` while none was asked, or it proved nothing. */
export async function readOpinion(
  { db }: Pick<Doors, 'db'>,
  chatId: string,
): Promise<{ opinion: Opinion; engine: string } | null> {
  const row = await findOpinion(db, chatId);
  if (!row?.opinion) return null;
  const parsed = v.safeParse(opinion, JSON.parse(row.opinion));
  return parsed.success ? { opinion: parsed.output, engine: row.engine } : null;
}
