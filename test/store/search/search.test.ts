import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { accountForImport, adoptAccount } from '../../../src/store/accounts.ts';
import { updateChats } from '../../../src/store/chats.ts';
import { addCompany } from '../../../src/store/companies.ts';
import type { NewMessage } from '../../../src/store/merge-message.ts';
import { upsertMessages } from '../../../src/store/messages.ts';
import { upsertPeers } from '../../../src/store/peers.ts';
import type { Schema } from '../../../src/store/schema.ts';
import { searchMessages } from '../../../src/store/search/search.ts';
import { aCompany, aMessage, aPeer, NOW, storeChat } from '../../support/store-rows.ts';
import { eachStore } from '../../support/stores.ts';

const TEXTS = [
  'Подпишите договоры, пожалуйста. Ещё раз',
  'Договор с компанией',
  '我们签署了合同，谢谢',
  '東京のチームと会議をする',
  '회사에서 계약서를 보냈습니다',
  'Café crème über alles',
  'please sign the contract at https://acme.io/sign-up_now',
  'the contract was not signed; draft only',
  'ＦＵＬＬ width',
  '',
];

eachStore(({ open }) => {
  const storeTexts = async (db: Kysely<Schema>) => {
    await storeChat(db);
    const messages = TEXTS.map((text, at) => aMessage({ messageId: at + 1, text }));
    await upsertMessages(db, { messages });
  };

  test('words are found in every script, newest first', async () => {
    const { db } = await open();
    await storeTexts(db);
    const ids = async (query: string) => {
      const { total, messages } = await searchMessages(db, { query, limit: 50 });
      expect(total).toBe(messages.length);
      return messages.map(({ messageId }) => messageId);
    };
    expect(await ids('договор')).toEqual([2, 1]);
    expect(await ids('договором')).toEqual([2, 1]);
    expect(await ids('"договор"')).toEqual([2]);
    expect(await ids('еще')).toEqual([1]);
    expect(await ids('ЕЩЁ')).toEqual([1]);
    expect(await ids('合同')).toEqual([3]);
    expect(await ids('同谢')).toEqual([]);
    expect(await ids('签')).toEqual([3]);
    expect(await ids('会議')).toEqual([4]);
    expect(await ids('チーム')).toEqual([4]);
    expect(await ids('계약')).toEqual([5]);
    expect(await ids('CAFE creme')).toEqual([6]);
    expect(await ids('contract')).toEqual([8, 7]);
    expect(await ids('contr')).toEqual([8, 7]);
    expect(await ids('contr sign')).toEqual([]);
    expect(await ids('"the contract was"')).toEqual([8]);
    expect(await ids('contract -draft')).toEqual([7]);
    expect(await ids('"the contract" -"not signed" sign')).toEqual([7]);
    expect(await ids('acme.io')).toEqual([7]);
    expect(await ids('https://acme.io/sign-up_now')).toEqual([7]);
    expect(await ids('full')).toEqual([9]);
    expect(await ids('ontract')).toEqual([]);
    expect(await ids('!!! 🎉')).toEqual([]);
    expect(await ids('')).toEqual([]);
  });

  test.each([
    '"',
    "'",
    'a" OR b',
    "x' | 'y",
    '*',
    'NEAR(a b)',
    'text:foo',
    '\\',
    '^a',
    '&|!<->',
    "'); --",
  ])('%s is text to look for, and never a part of the query', async (query) => {
    const { db } = await open();
    await storeTexts(db);
    await expect(searchMessages(db, { query, limit: 5 })).resolves.toMatchObject({ total: 0 });
  });

  test('filters narrow by chat, sender, company, time and what a message has', async () => {
    const { db } = await open();
    const message = (more: Partial<NewMessage>) => aMessage({ text: 'offer', ...more });
    await adoptAccount(db, {
      telegramId: '7',
      name: 'Me',
      username: null,
      phone: null,
      loggedInAt: NOW,
    });
    await addCompany(db, aCompany({ domain: 'acme.io' }));
    await storeChat(db, { title: 'Anna Lee' });
    await storeChat(db, { peerId: 'c11', kind: 'channel', title: 'News' });
    await storeChat(db, { peerId: 'c1', kind: 'channel', title: 'Old news' });
    await updateChats(db, { ids: ['1-c11'], changes: { companyId: 'acme' } });
    await upsertPeers(db, [aPeer({ peerId: 'u5', name: 'Борис Ким', username: 'boris' })]);
    await upsertMessages(db, {
      messages: [
        message({ messageId: 1, senderPeerId: 'u5', links: '["https://x.io"]' }),
        message({ messageId: 2, senderPeerId: 'u7', media: 'photo' }),
        message({ messageId: 3, media: 'file', fileName: 'a.pdf' }),
        message({ messageId: 4, media: 'service', links: '[]', senderPeerId: null }),
        message({ messageId: 5, chatId: '1-c11' }),
        message({ messageId: 6, chatId: '1-c1', sentAt: '2025-12-31T23:59:59.000Z' }),
      ],
    });
    const ids = async (query: string) =>
      (await searchMessages(db, { query, limit: 9 })).messages.map(({ messageId }) => messageId);
    expect(await ids('offer')).toEqual([5, 4, 3, 2, 1, 6]);
    expect(await ids('offer in:"anna lee"')).toEqual([4, 3, 2, 1]);
    expect(await ids('in:1-c1 offer')).toEqual([6]);
    expect(await ids('in:c11')).toEqual([5]);
    expect(await ids('offer company:acme.io')).toEqual([5]);
    expect(await ids('from:@Boris offer')).toEqual([1]);
    expect(await ids('from:ким')).toEqual([1]);
    expect(await ids('from:me')).toEqual([2]);
    expect(await ids('has:link offer')).toEqual([1]);
    expect(await ids('has:media')).toEqual([3, 2]);
    expect(await ids('has:file')).toEqual([3]);
    expect(await ids('offer before:2026')).toEqual([6]);
    expect(await ids('offer after:2026 in:news')).toEqual([5]);
    expect(await ids('after:2026-03-01T12:04:00Z')).toEqual([5, 4]);
    expect(await ids('before:2026')).toEqual([6]);
    expect(await ids('before:2026 -offer')).toEqual([]);
    expect(await ids('offer after:2026-03-01T12:04:00Z')).toEqual([5, 4]);
  });

  test('before a login, too, what an import took for mine is from me', async () => {
    const { db } = await open();
    await accountForImport(db);
    await storeTexts(db);
    const mine = aMessage({ messageId: 99, text: 'mine', senderPeerId: 'u7', isOutgoing: 1 });
    await upsertMessages(db, { messages: [mine] });
    const { total, messages } = await searchMessages(db, { query: 'from:me', limit: 5 });
    expect([total, messages.map(({ text }) => text)]).toEqual([1, ['mine']]);
  });

  test('a name that means nothing is a problem, and nothing is found', async () => {
    const { db } = await open();
    await storeTexts(db);
    for (const query of ['contract in:nowhere', 'contract from:@nobody', 'company:none contract']) {
      const { total, problems } = await searchMessages(db, { query, limit: 5 });
      expect({ total, problems }).toEqual({
        total: 0,
        problems: [expect.stringMatching(/:@?no.* names nothing/)],
      });
    }
    expect(await searchMessages(db, { query: '-draft', limit: 5 })).toMatchObject({
      problems: ['give at least one word to look for'],
    });
  });

  test('what is found comes with its chat and a snippet, in pages', async () => {
    const { db } = await open();
    await storeTexts(db);
    const first = await searchMessages(db, { query: 'contract', limit: 1 });
    expect(first).toMatchObject({ total: 2 });
    expect(first.messages).toMatchObject([
      { messageId: 8, chatTitle: 'Anna', snippet: { highlights: [{ start: 4, end: 12 }] } },
    ]);
    const before = first.messages[0]?.key;
    const second = await searchMessages(db, { query: 'contract', limit: 1, before });
    expect(second).toMatchObject({ total: 2, messages: [{ messageId: 7 }] });
    const live = { query: 'contract', limit: 1, isCounted: false };
    expect(await searchMessages(db, live)).toMatchObject({ total: 1 });
    const elsewhere = { query: 'contract', limit: 5, chatIds: ['1-u2'] };
    expect(await searchMessages(db, elsewhere)).toMatchObject({ total: 0, problems: [] });
  });

  test('an edited message is found by its new words and no longer by the old ones', async () => {
    const { db } = await open();
    await storeTexts(db);
    const editedAt = '2026-03-02T00:00:00.000Z';
    await upsertMessages(db, {
      messages: [aMessage({ messageId: 7, text: 'agreement', editedAt })],
    });
    expect(await searchMessages(db, { query: 'acme', limit: 5 })).toMatchObject({ total: 0 });
    expect(await searchMessages(db, { query: 'agreement', limit: 5 })).toMatchObject({ total: 1 });
  });
});
