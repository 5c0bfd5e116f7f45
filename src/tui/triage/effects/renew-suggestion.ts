import type { Doors } from '../../../core/doors.ts';
import { makeSuggestion } from '../../../core/suggestion/make-suggestion.ts';
import { readSurroundings, type Surroundings } from '../../../core/suggestion/surroundings.ts';
import { readWebFacts } from '../../../core/suggestion/web-facts.ts';
import { findChat } from '../../../store/chats.ts';
import { StoreError } from '../../../store/errors.ts';
import type { SuggestionRow } from '../../../store/schema.ts';
import { saveSuggestions } from '../../../store/suggestions.ts';

type Renew = (chatId: string) => Promise<boolean>;

/**
 * Thinks about chats one by one, as the user comes to them. What all chats of an account say together (which
 * company is my own) takes a third of a second with ten thousand of them, so it is read once for a while.
 *
 * @returns whether there is another suggestion now than the stored one. A chat with a confirmed company, and a
 *   store that cannot be written, keep what they have.
 */
export function createRenewal(doors: Pick<Doors, 'db' | 'now'>): Renew {
  const known = new Map<string, { surroundings: Surroundings; readAtMs: number }>();

  return async (chatId) => {
    const chat = await findChat(doors.db, chatId);
    if (!chat || chat.companyId !== null) return false;
    const { row } = await makeSuggestion(doors, {
      chat,
      surroundings: await around(chat.accountId),
    });
    return row !== null && (await isSaved(row));
  };

  async function around(accountId: string): Promise<Surroundings> {
    const last = known.get(accountId);
    const nowMs = doors.now().getTime();
    // What the web tells is asked for while the user looks on, and a look at it costs little.
    if (last && nowMs - last.readAtMs < keptMs)
      return { ...last.surroundings, web: await readWebFacts(doors) };
    const surroundings = await readSurroundings(doors, accountId);
    known.set(accountId, { surroundings, readAtMs: nowMs });
    return surroundings;
  }

  async function isSaved(row: SuggestionRow): Promise<boolean> {
    try {
      await saveSuggestions(doors.db, [row]);
      return true;
    } catch (error) {
      // Looking at a chat is no reason for an error line.
      if (error instanceof StoreError) return false;
      throw error;
    }
  }
}

const keptMs = 5 * 60_000;
