import type { ChatRow, SuggestionRow } from '../store/schema.ts';
import { saveSuggestion } from '../store/suggestions.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Doors } from './doors.ts';
import { makeSuggestion } from './suggestion/make-suggestion.ts';
import { readSurroundings, type Surroundings } from './suggestion/read-evidence.ts';
import type { Suggestion } from './suggestion/stored-suggestion.ts';

export interface SuggestOptions {
  /** Nothing is written: the suggestion is made, and given back. */
  isDryRun?: boolean;
  signal?: AbortSignal;
  /** After each chat, how many are done. */
  report?: (step: { done: number; of: number }) => void;
}

export interface ChatSuggestion extends Suggestion {
  chat: Pick<ChatRow, 'id' | 'title'>;
  /** `rules`, or the language model that helped. */
  engine: string;
}

/**
 * The company and the contacts behind each chat, from what the chat itself says; stored, and made anew only
 * when its evidence has changed.
 */
export async function suggest(
  doors: Pick<Doors, 'db' | 'now'>,
  chats: readonly ChatRow[],
  { isDryRun = false, signal, report }: SuggestOptions = {},
): Promise<ChatSuggestion[]> {
  const surroundings = new Map<string, Surroundings>();
  const suggestions: ChatSuggestion[] = [];
  let rows: SuggestionRow[] = [];
  for (const chat of chats) {
    signal?.throwIfAborted();
    const around =
      surroundings.get(chat.accountId) ?? (await readSurroundings(doors, chat.accountId));
    surroundings.set(chat.accountId, around);
    const made = await makeSuggestion(doors, { chat, surroundings: around });
    if (made.row) rows.push(made.row);
    if (rows.length === batch) await save();
    const { evidence: _, row: __, ...suggestion } = made;
    const { id, title } = chat;
    suggestions.push({ chat: { id, title }, ...suggestion });
    report?.({ done: suggestions.length, of: chats.length });
  }
  await save();
  return suggestions;

  async function save(): Promise<void> {
    const some = rows;
    rows = [];
    if (isDryRun || some.length === 0) return;
    await inTransaction(doors.db, async (trx) => {
      for (const row of some) await saveSuggestion(trx, row);
    });
  }
}

/** So many are written at once: each transaction waits for the disk. A run that is broken off loses no more. */
const batch = 50;
