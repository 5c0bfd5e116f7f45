import type { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { findChat } from '../../src/core/find-chat.ts';
import { upsertChats } from '../../src/store/chats.ts';
import type { Schema } from '../../src/store/schema.ts';
import { eachStore } from '../support/stores.ts';

async function seed(db: Kysely<Schema>) {
  const chat = { accountId: '1', kind: 'supergroup' as const };
  await upsertChats(db, [
    { ...chat, peerId: 'c10', title: 'Foobar <> Ourco', username: 'foobar_chat' },
    { ...chat, peerId: 'c11', title: 'Ёлка' },
    { ...chat, peerId: 'c12', title: 'Twins' },
    { ...chat, peerId: 'c13', title: 'twins' },
    { ...chat, peerId: 'g14', kind: 'group', title: 'Moved', migratedToChatId: '1-c15' },
    { ...chat, peerId: 'c15', title: 'Moved' },
    { ...chat, peerId: 'u16', kind: 'user', title: '\u001b[31mEvil' },
  ]);
}

eachStore((stores) => {
  describe('the chat that a person names', () => {
    it.each([
      ['its id', '1-c10'],
      ['its id without the account', 'c10'],
      ['a username', '@Foobar_Chat'],
      ['a link', 'https://t.me/foobar_chat'],
      ['a link to a message', 't.me/foobar_chat/123'],
      ['a link for the app', 'tg://resolve?domain=foobar_chat'],
      ['a private link to a message', 'https://t.me/c/10/7'],
      ['its title in any case', 'FOOBAR <> ourco'],
    ])('is found by %s', async (_what, words) => {
      const { db } = await stores.open();
      await seed(db);
      expect(await findChat(db, words)).toMatchObject({ id: '1-c10' });
    });

    it('is found by a title of another script, and where a group has moved, in its new place', async () => {
      const { db } = await stores.open();
      await seed(db);
      expect(await findChat(db, 'елка')).toMatchObject({ id: '1-c11' });
      expect(await findChat(db, 'moved')).toMatchObject({ id: '1-c15' });
    });

    it('is never guessed: part of a title offers what is near', async () => {
      const { db } = await stores.open();
      await seed(db);
      await expect(findChat(db, 'Foobar')).rejects.toMatchObject({
        code: 'not-found',
        message: 'no chat is called "Foobar"',
        hint: 'did you mean 1-c10 (Foobar <> Ourco, supergroup)',
      });
      await expect(findChat(db, 'nothing like it')).rejects.toMatchObject({
        code: 'not-found',
        hint: 'tgcrm chats --state all lists them',
      });
    });

    it('is asked for when several have the name', async () => {
      const { db } = await stores.open();
      await seed(db);
      await expect(findChat(db, 'Twins')).rejects.toMatchObject({
        code: 'ambiguous',
        message: '"Twins" names 2 chats',
        hint: 'say which by its id: 1-c12 (Twins, supergroup), 1-c13 (twins, supergroup)',
      });
    });

    it('is not an invitation, and offers nothing that a terminal would obey', async () => {
      const { db } = await stores.open();
      await seed(db);
      await expect(findChat(db, 'https://t.me/+AbCd')).rejects.toMatchObject({ code: 'not-found' });
      await expect(findChat(db, 'evil')).rejects.toMatchObject({
        hint: 'did you mean 1-u16 (Evil, user)',
      });
    });
  });
});
