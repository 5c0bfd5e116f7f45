import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adoptAccount } from '../../../src/store/accounts.ts';
import { upsertChats } from '../../../src/store/chats.ts';
import { eachStore } from '../../support/stores.ts';
import { printed } from './files.ts';
import { contentOf, importText, message, textsOf } from './import-text.ts';

const club = {
  name: 'Club',
  type: 'private_supergroup',
  id: 20,
  messages: [message(1, 12), message(2, 7), message(3, 11)],
};
const ann = {
  name: 'Ann',
  type: 'personal_chat',
  id: 11,
  messages: [message(1, 11), message(2, 7)],
};
const login = {
  telegramId: '7',
  name: 'Vera',
  username: null,
  phone: null,
  loggedInAt: '2026-11-01T00:00:00.000Z',
};

eachStore((stores) => {
  it('before a login nobody knows which messages of a group are mine; afterwards a second import does', async () => {
    const { db } = await stores.open();
    const first = await importText(db, printed(club));
    expect(first.warnings).toEqual([expect.stringContaining('run tgcrm login, then import again')]);
    await adoptAccount(db, login);
    const second = await importText(db, printed(club));
    expect(second).toMatchObject({ messages: { added: 0, updated: 1 }, warnings: [] });
    expect((await textsOf(db, '1-c20')).map(([, , isMine]) => isMine)).toEqual([0, 1, 0]);
    expect((await contentOf(db)).accounts).toMatchObject([{ id: '1', telegramId: '7' }]);
  });

  it('a chat with one person imported before tells who I am', async () => {
    const { db } = await stores.open();
    await importText(db, printed(ann));
    expect((await importText(db, printed(club))).warnings).toEqual([]);
    expect((await textsOf(db, '1-c20')).map(([, , isMine]) => isMine)).toEqual([0, 1, 0]);
  });

  it('the export of another account is told apart, and its own messages are its own', async () => {
    const { db } = await stores.open();
    await adoptAccount(db, { ...login, telegramId: '99' });
    const account = { personal_information: { user_id: 7 }, chats: { list: [club] } };
    const { warnings } = await importText(db, printed(account));
    expect(warnings).toEqual([expect.stringContaining('--profile NAME')]);
    expect((await textsOf(db, '1-c20')).map(([, , isMine]) => isMine)).toEqual([0, 1, 0]);
  });

  it('what was written before a migration joins the group that a sync has linked', async () => {
    const { db } = await stores.open();
    const before = { id: -999_999_993, reply_to_message_id: -999_999_998 };
    const migrated = { ...club, messages: [message(1, 12, before), ...club.messages.slice(1)] };
    await importText(db, printed(migrated));
    expect((await textsOf(db, '1-c20')).map(([id]) => id)).toEqual([-999_999_993, 2, 3]);
    await upsertChats(db, [
      { accountId: '1', peerId: 'g9', kind: 'group', title: 'Old', migratedToChatId: '1-c20' },
    ]);
    await importText(db, printed(migrated));
    expect((await textsOf(db, '1-g9')).map(([id]) => id)).toEqual([7]);
  });

  it('a file of 2020 is read: shifted ids, numeric senders, local times', async () => {
    const { db } = await stores.open();
    const old = (id: number, from_id: number) => ({
      id,
      type: 'message',
      date: '2020-05-03T21:15:07',
      edited: '1970-01-01T00:00:00',
      from: 'P',
      from_id,
      text: 'old',
    });
    const messages = [old(1, 11), old(2, 7)];
    const { warnings } = await importText(db, printed({ ...ann, id: 2 ** 32 + 11, messages }));
    expect(warnings).toEqual([expect.stringContaining('2 messages from an old Telegram Desktop')]);
    expect(await textsOf(db, '1-u11')).toEqual([
      [1, 'old', 0],
      [2, 'old', 1],
    ]);
    const { messages: rows } = await contentOf(db);
    const sentAt = new Date(2020, 4, 3, 21, 15, 7).toISOString();
    expect(rows[0]).toMatchObject({ sentAt, editedAt: null });
  });

  it('keys in any order are read', async () => {
    const { db } = await stores.open();
    const sorted = ({ id, messages, name, type }: typeof ann) => ({ id, messages, name, type });
    const account = { chats: { list: [sorted(ann), sorted(club)] } };
    expect(await importText(db, printed(account))).toMatchObject({
      chats: 2,
      messages: { added: 5 },
    });
    expect((await contentOf(db)).chats).toMatchObject([{ title: 'Club' }, { title: 'Ann' }]);
  });

  it('whose account it is counts where sorted keys tell it after the chats, too', async () => {
    const { db } = await stores.open();
    const { id, messages, name, type } = club;
    const account = { chats: { list: [{ id, messages, name, type }] } };
    const owned = { ...account, personal_information: { user_id: 7 } };
    expect((await importText(db, printed(owned))).warnings).toEqual([]);
    expect((await textsOf(db, '1-c20')).map(([, , isMine]) => isMine)).toEqual([0, 1, 0]);
  });

  it('a name of a hundred thousand letters does not fill the screen', async () => {
    const { db } = await stores.open();
    const named = printed({ ...ann, name: 'A'.repeat(100_000) });
    const said: string[] = [];
    const report = (step: object) => void said.push(JSON.stringify(step));
    const { warnings } = await importText(db, named.slice(0, -5), { report });
    expect(warnings).toEqual([expect.stringContaining('not whole')]);
    expect(Math.max(...[...said, ...warnings].map(({ length }) => length))).toBeLessThan(500);
  });

  it('chats of a kind that came after us are counted and left out', async () => {
    const { db } = await stores.open();
    const account = { chats: { list: [{ ...club, type: 'hologram' }, ann] } };
    expect(await importText(db, printed(account))).toEqual({
      chats: 1,
      messages: { added: 2, updated: 0, unchanged: 0, skipped: 3 },
      warnings: [expect.stringContaining('3 messages in chats of a kind')],
    });
  });

  it('saved messages are mine, and say who I am', async () => {
    const { db } = await stores.open();
    await importText(db, printed({ ...ann, type: 'saved_messages', id: 7, name: undefined }));
    expect(await textsOf(db, '1-u7')).toEqual([
      [1, 'words 1', 0],
      [2, 'words 2', 1],
    ]);
    const { chats, peers } = await contentOf(db);
    expect(chats).toMatchObject([{ title: 'Saved Messages' }]);
    // Or Telegram would seem to have renamed me at the first sync.
    expect(peers.map(({ name }) => name)).not.toContain('Saved Messages');
  });

  it('hostile names and texts arrive, and a second import finds nothing new in them', async () => {
    const { db } = await stores.open();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 1e9 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { minLength: 1, maxLength: 4 }),
        async (id, name, texts) => {
          const messages = texts.map((text, index) =>
            message(index + 1, 11, {
              text: [text, { type: 'link', text }],
              from: text,
              file_name: text,
              file: text,
            }),
          );
          const json = JSON.stringify({ ...ann, id, name, messages });
          const { messages: first } = await importText(db, json);
          expect(first.added + first.unchanged + first.updated).toBe(texts.length);
          const before = await contentOf(db);
          const { messages: second } = await importText(db, json);
          expect(second).toMatchObject({ added: 0, updated: 0, unchanged: texts.length });
          expect(await contentOf(db)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });
});
