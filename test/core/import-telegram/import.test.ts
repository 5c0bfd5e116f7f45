import { expect, it } from 'vitest';
import { adoptAccount } from '../../../src/store/accounts.ts';
import { updateChats, upsertChats } from '../../../src/store/chats.ts';
import { upsertMessages } from '../../../src/store/messages.ts';
import { eachStore } from '../../support/stores.ts';
import { printed } from './files.ts';
import { contentOf, importText, message, textsOf } from './import-text.ts';

const ann = {
  name: 'Ann',
  type: 'personal_chat',
  id: 11,
  messages: [message(1, 11), message(2, 7), message(3, 11, { text: 'счёт за август' })],
};
const club = {
  name: 'Club',
  type: 'private_supergroup',
  id: 20,
  messages: [message(1, 12), message(2, 7), message(3, 11), { id: 4, type: 'unsupported' }],
};
const account = {
  personal_information: { user_id: 7, first_name: 'Vera' },
  chats: { list: [ann, club] },
  left_chats: { list: [{ name: 'Empty', type: 'private_group', id: 30, messages: [] }] },
};

const ownLogin = {
  telegramId: '7',
  name: 'Vera',
  username: null,
  phone: null,
  loggedInAt: '2026-11-01T00:00:00.000Z',
};

eachStore((stores) => {
  it('a whole account arrives: chats, people, messages, and which of them are mine', async () => {
    const { db } = await stores.open();
    expect(await importText(db, printed(account))).toEqual({
      chats: 3,
      messages: { added: 6, updated: 0, unchanged: 0, skipped: 1 },
      warnings: [
        expect.stringContaining('1 message of a kind that Telegram Desktop does not export'),
      ],
    });
    const { accounts, chats, peers, settings } = await contentOf(db);
    expect(accounts).toMatchObject([{ id: '1', telegramId: null }]);
    expect(chats).toMatchObject([
      {
        id: '1-c20',
        title: 'Club',
        kind: 'supergroup',
        state: 'new',
        isSynced: 0,
        messageCount: 3,
      },
      { id: '1-g30', title: 'Empty', kind: 'group', messageCount: 0, lastActivityAt: null },
      { id: '1-u11', title: 'Ann', kind: 'user', lastActivityAt: '2024-01-01T10:03:00.000Z' },
    ]);
    expect(peers.map(({ peerId, name }) => [peerId, name])).toEqual([
      ['c20', 'Club'],
      ['g30', 'Empty'],
      ['u11', 'Ann'],
      ['u12', 'Person 12'],
    ]);
    expect(await textsOf(db, '1-u11')).toEqual([
      [1, 'words 1', 0],
      [2, 'words 2', 1],
      [3, 'счёт за август', 0],
    ]);
    expect((await textsOf(db, '1-c20')).map(([, , isMine]) => isMine)).toEqual([0, 1, 0]);
    // Searchable: nothing is left to index.
    expect(settings).toEqual([]);
  });

  it('importing twice changes nothing', async () => {
    const { db } = await stores.open();
    await importText(db, printed(account));
    const before = await contentOf(db);
    expect(await importText(db, printed(account))).toMatchObject({
      messages: { added: 0, updated: 0, unchanged: 6, skipped: 1 },
    });
    expect(await contentOf(db)).toEqual(before);
  });

  it('a dry run tells the same and keeps nothing', async () => {
    const { db } = await stores.open();
    const rehearsed = await importText(db, printed(account), { dryRun: true });
    expect(await contentOf(db)).toEqual({
      accounts: [],
      chats: [],
      peers: [],
      participants: [],
      messages: [],
      settings: [],
    });
    expect(rehearsed).toEqual(await importText(db, printed(account)));
    expect(await importText(db, printed(account), { dryRun: true })).toMatchObject({
      messages: { added: 0, unchanged: 6 },
    });
  });

  it('a file that breaks off gives what it has, and the whole file completes it', async () => {
    const whole = await stores.open();
    await importText(whole.db, printed(account));
    const wanted = await contentOf(whole.db);
    const bytes = Buffer.from(printed(account));
    const { db } = await stores.open();
    let most = 0;
    for (let length = 400; length < bytes.length; length += 97) {
      const { messages, warnings } = await importText(db, bytes.subarray(0, length));
      expect(warnings[0]).toContain(`breaks off at byte ${length} of ${length}`);
      expect(messages.unchanged).toBe(most);
      most += messages.added;
    }
    expect(most).toBe(6);
    expect(await importText(db, bytes)).toMatchObject({ messages: { added: 0, unchanged: 6 } });
    expect(await contentOf(db)).toEqual(wanted);
  });

  it('an import that was interrupted is completed by the next', async () => {
    const many = Array.from({ length: 50_100 }, (_, index) => message(index + 1, 11));
    const text = JSON.stringify({ ...ann, messages: many });
    const { db } = await stores.open();
    const stop = new AbortController();
    const interrupted = importText(db, text, {
      signal: stop.signal,
      report: (step) => {
        // As the system tells of a signal: in a turn of its own.
        if (step.kind === 'storing') setImmediate(() => stop.abort(new Error('Ctrl-C')));
      },
    });
    await expect(interrupted).rejects.toThrow('Ctrl-C');
    const { messages } = await importText(db, text);
    expect(messages.unchanged).toBeGreaterThan(0);
    expect(messages.added + messages.unchanged).toBe(50_100);
    expect(await db.selectFrom('settings').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('chats').select('messageCount').execute()).toEqual([
      { messageCount: 50_100 },
    ]);
  });

  it('a chat that was synced keeps all it has, and gets only what was missing', async () => {
    const { db } = await stores.open();
    const { id: accountId } = await adoptAccount(db, ownLogin);
    await upsertChats(db, [
      { accountId, peerId: 'u11', kind: 'user', title: 'Ann Keller', username: 'ann', unread: 4 },
    ]);
    await updateChats(db, {
      ids: ['1-u11'],
      changes: { state: 'crm', isSynced: 1, note: 'mine', historyFrom: 2, historyTo: 2 },
    });
    const synced = {
      chatId: '1-u11',
      messageId: 2,
      senderPeerId: 'u7',
      senderName: 'Vera',
      sentAt: '2024-01-01T10:02:00.000Z',
      editedAt: '2024-06-01T00:00:00.000Z',
      text: 'edited since',
      replyToMessageId: null,
      topicId: null,
      links: null,
      media: 'link',
      fileName: null,
      forwardedFrom: null,
      isOutgoing: 1 as const,
    };
    await upsertMessages(db, { messages: [synced] });
    const [before] = (await contentOf(db)).chats;
    expect(await importText(db, printed(ann))).toMatchObject({
      messages: { added: 2, updated: 0, unchanged: 1 },
      warnings: [],
    });
    const { accounts, chats, messages } = await contentOf(db);
    expect(accounts).toHaveLength(1);
    expect(chats).toEqual([
      {
        ...before,
        messageCount: 3,
        newestMessageId: 3,
        lastActivityAt: '2024-01-01T10:03:00.000Z',
        category: 'personal',
        categoryConfidence: expect.any(Number),
        priority: expect.any(Number),
        turn: 'mine',
        turnSince: '2024-01-01T10:03:00.000Z',
      },
    ]);
    expect(messages[1]).toMatchObject(synced);
  });
});
