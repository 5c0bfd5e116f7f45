import { expect, it } from 'vitest';
import { findChat, updateChats } from '../../../src/store/chats.ts';
import { findMessage } from '../../../src/store/messages.ts';
import { listParticipants } from '../../../src/store/participants.ts';
import { searchMessages } from '../../../src/store/search/search.ts';
import { eachStore } from '../../support/stores.ts';
import { syncWorld } from './world.ts';

eachStore((stores) => {
  it('the chosen chats come whole, the others not at all', async () => {
    const world = await syncWorld(stores);
    const { choose, sync, stored, there, refresh } = world;
    await refresh();
    await choose('ann', 'builders', 'northwind-group');
    const result = await sync();
    expect(result.chats).toBe(3);
    for (const name of ['ann', 'builders', 'northwind-group']) {
      expect(await stored(name), name).toEqual(there(name));
    }
    expect(await stored('pavel')).toEqual([]);
    expect(result.messages.added).toBe(
      ['ann', 'builders', 'northwind-group'].flatMap(there).length,
    );
    expect(world.sandbox.world.readCalls).toEqual([]);
  });

  it('a second sync adds nothing and asks for no history', async () => {
    const { choose, sync, refresh, sandbox } = await syncWorld(stores);
    await refresh();
    await choose('ann', 'builders');
    await sync();
    const before = sandbox.seen().length;
    expect((await sync()).messages).toEqual({ added: 0, edited: 0, deleted: 0 });
    const asked = sandbox
      .seen()
      .slice(before)
      .map(({ method }) => method);
    expect(asked).not.toContain('messages.GetHistory');
    expect(asked).not.toContain('users.GetFullUser');
  });

  it('new, edited and deleted messages arrive, in private chats and in supergroups', async () => {
    const { choose, sync, refresh, sandbox, stored, there, store, id } = await syncWorld(stores);
    await refresh();
    await choose('ann', 'builders');
    await sync();
    const { world } = sandbox;
    for (const chat of ['ann', 'builders']) {
      const [edited = 0, removed = 0] = there(chat).slice(-2);
      world.edit('mira', chat, edited, 'edited in Lisbon');
      world.remove('mira', chat, [removed]);
    }
    world.say('ann', 'mira', 'fresh from Ann');
    world.say('omar', 'builders', 'fresh from Omar');
    const result = await sync();
    expect(result.messages).toEqual({ added: 2, edited: 2, deleted: 2 });
    expect(result.perChat).toContainEqual({
      id: id('ann'),
      title: 'Ann Keller',
      added: 1,
      edited: 1,
      deleted: 1,
    });
    for (const chat of ['ann', 'builders']) {
      expect(await stored(chat)).toEqual(there(chat));
      const messageId = there(chat).at(-2) ?? 0;
      expect(await findMessage(store.db, { chatId: id(chat), messageId })).toMatchObject({
        text: 'edited in Lisbon',
      });
      const row = await findChat(store.db, id(chat));
      expect(row?.messageCount).toBe(there(chat).length);
    }
    const { total } = await searchMessages(store.db, { query: 'lisbon', limit: 10 });
    expect(total).toBe(2);
  });

  it('a chat that is chosen again after a while has no gap', async () => {
    const { choose, sync, refresh, sandbox, stored, there, store, id } = await syncWorld(stores);
    await refresh();
    await choose('ann', 'jonas');
    await sync();
    await updateChats(store.db, { ids: [id('ann')], changes: { isSynced: 0 } });
    sandbox.world.say('ann', 'mira', 'while nobody looked');
    await sync();
    expect(await stored('ann')).toHaveLength(there('ann').length - 1);
    await choose('ann');
    sandbox.world.say('ann', 'mira', 'now they look');
    await sync();
    expect(await stored('ann')).toEqual(there('ann'));
  });

  it('a named chat is synced though it was not chosen', async () => {
    const { sync, refresh, stored, there, id } = await syncWorld(stores);
    await refresh();
    await sync({ chatIds: [id('pavel')] });
    expect(await stored('pavel')).toEqual(there('pavel'));
  });

  it('a date bounds how far back it goes, and a later sync without one fills the rest', async () => {
    const { choose, sync, refresh, sandbox, stored, there } = await syncWorld(stores);
    await refresh();
    await choose('ann');
    const messages = sandbox.world.messagesOf('mira', 'ann');
    const since = new Date(((messages[5]?.date ?? 0) - 60) * 1000).toISOString();
    await sync({ since });
    expect(await stored('ann')).toEqual(there('ann').slice(5));
    const before = sandbox.seen().length;
    await sync({ since });
    const asked = sandbox.seen().slice(before);
    expect(asked.map(({ method }) => method)).not.toContain('messages.GetHistory');
    await sync();
    expect(await stored('ann')).toEqual(there('ann'));
  });

  it('people come with roles, a private chat with the bio', async () => {
    const { choose, sync, refresh, store, id } = await syncWorld(stores);
    await refresh();
    await choose('ann', 'northwind-group');
    await sync();
    const people = await listParticipants(store.db, [id('ann'), id('northwind-group')]);
    expect(people.filter(({ chatId }) => chatId === id('ann'))).toMatchObject([
      { name: 'Ann Keller', bio: 'BD at Northwind Labs | northwind-labs.xyz' },
    ]);
    const group = people.filter(({ chatId }) => chatId === id('northwind-group'));
    expect(group.map(({ name, role }) => [name, role])).toContainEqual(['Omar Haddad', 'member']);
    expect(group.find(({ name }) => name === 'Omar Haddad')?.bio).toBe('CTO @ Northwind Labs');
  });

  it('who is in a chat changes what it is for, also where an import has brought its messages before', async () => {
    const { choose, sync, refresh, store, id } = await syncWorld(stores);
    await refresh();
    await choose('northwind-group');
    await sync();
    const chatId = id('northwind-group');
    const before = await findChat(store.db, chatId);
    await store.db.deleteFrom('participants').where('chatId', '=', chatId).execute();
    const guess = { category: 'personal', categoryConfidence: 0.3 };
    await updateChats(store.db, { ids: [chatId], changes: guess });
    expect((await sync()).messages).toEqual({ added: 0, edited: 0, deleted: 0 });
    const after = await findChat(store.db, chatId);
    expect(after?.category).toBe('partner');
    expect(after?.categoryConfidence).toBe(before?.categoryConfidence);
  });

  it('a chat that Telegram does not show any more is named, and does not stop the others', async () => {
    const { choose, sync, refresh, sandbox, stored, there } = await syncWorld(stores);
    await refresh();
    await choose('ann', 'builders');
    sandbox.world.kick('mira', 'builders');
    const { skipped } = await sync();
    expect(skipped).toMatchObject([{ title: 'Stablecoin Builders' }]);
    expect(await stored('ann')).toEqual(there('ann'));
  });

  it('when Telegram has forgotten what changed, the chats are read again', async () => {
    const { choose, sync, refresh, sandbox, stored, there, store, id } = await syncWorld(stores);
    await refresh();
    await choose('ann', 'builders');
    await sync();
    for (const chat of ['ann', 'builders']) {
      const [edited = 0, removed = 0] = there(chat).slice(-2);
      sandbox.world.edit('mira', chat, edited, 'edited unseen');
      sandbox.world.remove('mira', chat, [removed]);
    }
    const edited = { ann: there('ann').at(-1) ?? 0, builders: there('builders').at(-1) ?? 0 };
    sandbox.world.say('ann', 'mira', 'later');
    sandbox.world.forgetUpdates('mira');
    sandbox.world.forgetUpdates('builders');
    await sync();
    for (const chat of ['ann', 'builders'] as const) {
      expect(await stored(chat), chat).toEqual(there(chat));
      const messageId = edited[chat];
      const message = await findMessage(store.db, { chatId: id(chat), messageId });
      expect(message?.text, chat).toBe('edited unseen');
    }
    sandbox.world.edit('mira', 'ann', edited.ann, 'and seen again');
    expect((await sync()).messages.edited).toBe(1);
  });
});
