import { expect, test } from 'vitest';
import { replaceFolders, setTags } from '../../src/store/chat-labels.ts';
import { listChats } from '../../src/store/chat-list.ts';
import {
  countStored,
  findChat,
  findChatsNamed,
  updateChats,
  upsertChats,
} from '../../src/store/chats.ts';
import { addCompany } from '../../src/store/companies.ts';
import { aCompany, storeChat } from '../support/store-rows.ts';
import { eachStore } from '../support/stores.ts';

eachStore(({ open }) => {
  test('a chat that is seen again changes only where Telegram says something new', async () => {
    const { db } = await open();
    const chat = { accountId: '1', peerId: 'u1', kind: 'user', title: 'Anna', unread: 2 } as const;
    expect(await upsertChats(db, [chat])).toEqual({ added: 1, updated: 0, unchanged: 0 });
    expect(await upsertChats(db, [chat])).toEqual({ added: 0, updated: 0, unchanged: 1 });
    const renamed = { ...chat, title: 'Anna Lee', unread: undefined };
    expect(await upsertChats(db, [renamed])).toEqual({ added: 0, updated: 1, unchanged: 0 });
    expect(await findChat(db, '1-u1')).toMatchObject({
      title: 'Anna Lee',
      unread: 2,
      state: 'new',
      followUpPolicy: 'approve',
    });
  });

  test('what a person decided about a chat survives every refresh', async () => {
    const { db } = await open();
    const id = await storeChat(db);
    await updateChats(db, {
      ids: [id],
      changes: { state: 'crm', stage: 'lead', note: 'nice', isSynced: 1 },
    });
    await storeChat(db, { title: 'Anna Lee', unread: 5 });
    expect(await findChat(db, id)).toMatchObject({
      state: 'crm',
      stage: 'lead',
      note: 'nice',
      isSynced: 1,
      unread: 5,
    });
  });

  test('a hostile title is stored without what no database can hold, once', async () => {
    const { db } = await open();
    const chat = {
      accountId: '1',
      peerId: 'u1',
      kind: 'user',
      title: 'a\0b\ud800c\u001b[31m',
    } as const;
    await upsertChats(db, [chat]);
    expect(await findChat(db, '1-u1')).toMatchObject({ title: 'ab\ufffdc\u001b[31m' });
    expect(await upsertChats(db, [chat])).toMatchObject({ unchanged: 1 });
  });

  test('the same chat twice in one batch is one chat', async () => {
    const { db } = await open();
    const chat = { accountId: '1', peerId: 'u1', kind: 'user', title: 'Old' } as const;
    expect(await upsertChats(db, [chat, { ...chat, title: 'New' }])).toMatchObject({ added: 1 });
    expect(await findChat(db, '1-u1')).toMatchObject({ title: 'New' });
  });

  test.each([
    ['ANNA ÖZ', 'Anna Öz'],
    ['дОгОвОр  ёлка', 'Договор Ёлка'],
    ['合同', '合同'],
    ['ΑΘΉΝΑ', 'Αθήνα'],
    ['ﬁne', 'Fine'],
    ['1-u1', 'Any'],
    ['u1', 'Any'],
    ['@Anna_Lee', 'Any'],
    ['https://t.me/anna_lee', 'Any'],
    ['t.me/ANNA_LEE/', 'Any'],
  ])('%s names the chat with the title %s', async (words, title) => {
    const { db } = await open();
    await storeChat(db, { title, username: 'anna_lee' });
    await storeChat(db, { peerId: 'u2', title: `${title} and more` });
    expect(await findChatsNamed(db, words)).toMatchObject([{ id: '1-u1' }]);
  });

  test('a username is not taken for a title, nor a part for the whole', async () => {
    const { db } = await open();
    await storeChat(db, { title: '@anna', username: null });
    expect(await findChatsNamed(db, '@anna')).toEqual([]);
    expect(await findChatsNamed(db, 'ann')).toEqual([]);
  });

  test('both chats of the same title are named by it', async () => {
    const { db } = await open();
    await storeChat(db, { peerId: 'u1' });
    await storeChat(db, { peerId: 'u2' });
    expect(await findChatsNamed(db, 'anna')).toHaveLength(2);
  });

  test('filters narrow the list, each by its own field', async () => {
    const { db } = await open();
    await addCompany(db, aCompany({ id: 'acme', name: 'Ácme Größe', domain: 'acme.io' }));
    const crm = await storeChat(db, { peerId: 'u1', title: 'Сделка Один' });
    const other = await storeChat(db, { peerId: 'u2', title: '100% sure_thing', unread: 3 });
    const changes = {
      state: 'crm',
      companyId: 'acme',
      stage: 'won',
      category: 'sales',
      turn: 'mine',
    };
    await updateChats(db, { ids: [crm], changes: { ...changes, state: 'crm', turn: 'mine' } });
    await setTags(db, { chatId: crm, tags: ['vip', 'vip', 'eu'] });
    await replaceFolders(db, { accountId: '1', folders: [{ title: 'Work', chatIds: [other] }] });
    const list = async (request: Parameters<typeof listChats>[1]) =>
      (await listChats(db, request)).map(({ id }) => id);

    expect(await list({ states: ['crm'] })).toEqual([crm]);
    expect(await list({ states: ['new', 'ignored'] })).toEqual([other]);
    expect(await list({ search: 'СДЕЛКА один' })).toEqual([crm]);
    expect(await list({ search: 'größe' })).toEqual([crm]);
    expect(await list({ search: '100%' })).toEqual([other]);
    expect(await list({ search: 'e_t' })).toEqual([other]);
    expect(await list({ search: 'eXt' })).toEqual([]);
    expect(await list({ stage: 'won' })).toEqual([crm]);
    expect(await list({ category: 'sales' })).toEqual([crm]);
    expect(await list({ companyId: 'acme' })).toEqual([crm]);
    expect(await list({ tag: 'vip' })).toEqual([crm]);
    expect(await list({ owed: true })).toEqual([crm]);
    expect(await list({ unread: true })).toEqual([other]);
    expect(await list({ folder: 'Work' })).toEqual([other]);
    expect(await list({ accountId: '2' })).toEqual([]);
    expect(await listChats(db, { ids: [crm] })).toMatchObject([
      { companyName: 'Ácme Größe', companyDomain: 'acme.io', tags: ['eu', 'vip'] },
    ]);
  });

  test.each([
    ['activity', true, ['b', 'a', 'c']],
    ['title', false, ['a', 'b', 'c']],
    ['title', true, ['c', 'b', 'a']],
    ['company', false, ['c', 'a', 'b']],
    ['company', true, ['c', 'a', 'b']],
    ['priority', true, ['b', 'c', 'a']],
    ['unread', true, ['a', 'b', 'c']],
    ['participants', false, ['a', 'b', 'c']],
  ] as const)(
    'sorted by %s (descending: %s), what has no value stands last',
    async (key, descending, order) => {
      const { db } = await open();
      await addCompany(db, aCompany());
      await storeChat(db, {
        peerId: 'u1',
        title: 'a',
        unread: 4,
        participantCount: 2,
        lastActivityAt: '2026-01-01T00:00:00.000Z',
      });
      await storeChat(db, {
        peerId: 'u2',
        title: 'B',
        participantCount: 3,
        lastActivityAt: '2026-02-01T00:00:00.000Z',
      });
      await storeChat(db, { peerId: 'u3', title: 'c' });
      await updateChats(db, { ids: ['1-u2'], changes: { priority: 90 } });
      await updateChats(db, { ids: ['1-u3'], changes: { priority: 50.5, companyId: 'acme' } });
      const listed = await listChats(db, { sort: { key, descending } });
      expect(listed.map(({ title }) => title.toLowerCase())).toEqual(order);
      expect(await listChats(db, { sort: { key, descending }, limit: 2 })).toEqual(
        listed.slice(0, 2),
      );
    },
  );

  test('a basic group that became a supergroup is not listed, but still there', async () => {
    const { db } = await open();
    const old = await storeChat(db, { peerId: 'g1', kind: 'group', migratedToChatId: '1-c9' });
    expect(await listChats(db)).toEqual([]);
    expect(await listChats(db, { ids: [old] })).toHaveLength(1);
  });

  test('folders are replaced as a whole, for one account', async () => {
    const { db } = await open();
    const mine = await storeChat(db);
    const theirs = await storeChat(db, { accountId: '2' });
    const folder = (accountId: string, chatIds: string[]) =>
      replaceFolders(db, { accountId, folders: [{ title: 'Work', chatIds }] });
    await folder('1', [mine, mine]);
    await folder('2', [theirs]);
    await folder('1', []);
    expect(await listChats(db, { folder: 'Work' })).toMatchObject([{ id: theirs }]);
  });

  test('ten thousand chats are counted and listed', async () => {
    const { db } = await open();
    const chats = Array.from({ length: 10_000 }, (_, at) => ({
      accountId: '1',
      peerId: `u${at}`,
      kind: 'user' as const,
      title: `Chat ${at}`,
    }));
    expect(await upsertChats(db, chats)).toMatchObject({ added: 10_000 });
    expect(await countStored(db)).toEqual({ chats: 10_000, messages: 0 });
    expect(await listChats(db)).toHaveLength(10_000);
  });
});
