import type { ChatRow, SuggestionRow } from '../store/schema.ts';
import { saveSuggestions } from '../store/suggestions.ts';
import type { Doors } from './doors.ts';
import { makeSuggestions } from './suggestion/make-suggestion.ts';
import type { Suggestion } from './suggestion/stored-suggestion.ts';
import { readSurroundings, type Surroundings } from './suggestion/surroundings.ts';

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
  const suggestions = new Map<string, ChatSuggestion>();
  let done = 0;
  for (let from = 0; from < chats.length; from += batch) {
    const requests: { chat: ChatRow; surroundings: Surroundings }[] = [];
    for (const chat of chats.slice(from, from + batch))
      requests.push({ chat, surroundings: await around(chat.accountId) });
    const rows: SuggestionRow[] = [];
    for await (const { chat, suggested } of makeSuggestions(doors, requests)) {
      signal?.throwIfAborted();
      const { row, ...suggestion } = suggested;
      if (row) rows.push(row);
      const { id, title } = chat;
      suggestions.set(id, { chat: { id, title }, ...suggestion });
      done += 1;
      report?.({ done, of: chats.length });
    }
    if (!isDryRun) await saveSuggestions(doors.db, rows);
  }
  return chats.flatMap(({ id }) => suggestions.get(id) ?? []);

  async function around(accountId: string): Promise<Surroundings> {
    const known = surroundings.get(accountId) ?? (await readSurroundings(doors, accountId));
    surroundings.set(accountId, known);
    return known;
  }
}

/**
 * So many are read and written at once: a query costs more than a chat, and each transaction waits for the disk.
 * A run that is broken off loses no more.
 */
const batch = 100;
