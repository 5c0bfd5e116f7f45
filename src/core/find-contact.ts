import type { Kysely } from 'kysely';
import { findContactsNamed, listContacts } from '../store/contacts.ts';
import type { ContactRow, Schema } from '../store/schema.ts';
import { readLink } from './rules/links/links.ts';
import { theOneMeant } from './the-one-meant.ts';

/**
 * The contact that a person names: by id, an exact `@username`, a `t.me` link, or the exact name in any case
 * of letters.
 *
 * @throws {AppError} `not-found` or `ambiguous`, with the candidates in the hint. Never a guess.
 */
export async function findContact(db: Kysely<Schema>, text: string): Promise<ContactRow> {
  const words = text.trim();
  const link = /^(?:https?:\/\/)?(?:t|telegram)\.me\//i.test(words) ? readLink(words) : null;
  const found = await findContactsNamed(db, link?.kind === 'handle' ? `@${link.handle}` : words);
  const similar = found.length > 0 ? [] : await listContacts(db, { search: words, limit: 5 });
  return theOneMeant({
    noun: 'contact',
    nouns: 'contacts',
    text: words,
    found,
    similar,
    describe: ({ id, name, username }) => `${id} (${name}${username ? `, @${username}` : ''})`,
    hint: 'tgcrm contacts lists them',
  });
}
