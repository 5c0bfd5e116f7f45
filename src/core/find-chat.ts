import type { Kysely } from 'kysely';
import { listChats } from '../store/chat-list.ts';
import { findChatsNamed } from '../store/chats.ts';
import type { ChatRow, Schema } from '../store/schema.ts';
import { AppError } from './errors.ts';
import { theOneMeant } from './the-one-meant.ts';

/**
 * The chat that a person names: by its id (`1-c42`, or `c42` for short), an exact `@username`, a `t.me` link
 * (to the chat or to a message in it), or its exact title in any case of letters.
 *
 * @throws {AppError} `not-found` or `ambiguous`, with the candidates in the hint. Never a guess.
 */
export async function findChat(db: Kysely<Schema>, text: string): Promise<ChatRow> {
  const words = text.trim();
  if (/^(?:https?:\/\/)?(?:t|telegram)\.me\/(?:\+|joinchat\/)/i.test(words)) {
    throw new AppError('not-found', `"${words}" is an invitation, which does not name a chat`, {
      hint: 'give the title or the id of the chat: tgcrm chats --search TEXT',
    });
  }
  const found = await findChatsNamed(db, publicName(words));
  const open = found.filter(({ migratedToChatId }) => migratedToChatId === null);
  const similar = found.length > 0 ? [] : await listChats(db, { search: words, limit: 5 });
  return theOneMeant({
    noun: 'chat',
    nouns: 'chats',
    text: words,
    // A group that became a supergroup has its title still; the supergroup is the one that lives.
    found: open.length > 0 ? open : found,
    similar,
    describe: ({ id, title, kind }) => `${id} (${title}, ${kind})`,
    hint: 'tgcrm chats --state all lists them',
  });
}

/** `t.me/name/123` and `tg://resolve?domain=name` say the same as `@name`; `t.me/c/42/7` means the peer `c42`. */
function publicName(words: string): string {
  const inside = /^(?:https?:\/\/)?(?:t|telegram)\.me\/c\/(\d+)(?:\/.*)?$/i.exec(words);
  if (inside) return `c${inside[1]}`;
  const name =
    /^(?:https?:\/\/)?(?:t|telegram)\.me\/(?:s\/)?([a-z]\w{3,31})(?:\/.*|\?.*)?$/i.exec(words) ??
    /^tg:\/\/resolve\?domain=([a-z]\w{3,31})(?:&.*)?$/i.exec(words);
  return name ? `@${name[1]}` : words;
}
