import { expect, it } from 'vitest';
import { foldersOf, setTags } from '../../../src/store/chat-labels.ts';
import { listChats } from '../../../src/store/chat-list.ts';
import { findChat, updateChats } from '../../../src/store/chats.ts';
import { eachStore } from '../../support/stores.ts';
import { syncWorld } from './world.ts';

eachStore((stores) => {
  it('the dashboard comes without a message, with unread and last activity as Telegram says', async () => {
    const { refresh, store, id, sandbox } = await syncWorld(stores);
    const { chats } = await refresh();
    expect(chats).toBeGreaterThan(10);
    const rows = await listChats(store.db);
    const ann = rows.find((chat) => chat.id === id('ann'));
    expect(ann).toMatchObject({ kind: 'user', title: 'Ann Keller', unread: 1, messageCount: 0 });
    const [last] = sandbox.world.messagesOf('mira', 'ann').slice(-1);
    expect(ann?.lastActivityAt).toBe(new Date((last?.date ?? 0) * 1000).toISOString());
    expect(rows.find((chat) => chat.id === id('builders'))).toMatchObject({
      kind: 'supergroup',
      username: 'stablecoin_builders',
      participantCount: expect.any(Number),
    });
    expect(rows.find((chat) => chat.id === id('pavel'))?.isArchived).toBe(1);
    expect(
      (
        await foldersOf(
          store.db,
          rows.map((row) => row.id),
        )
      ).length,
    ).toBeGreaterThan(0);
    expect(sandbox.world.readCalls).toEqual([]);
    expect(sandbox.seen().some(({ method }) => method === 'messages.GetHistory')).toBe(false);
  });

  it('a second refresh changes nothing, and a chat that left the list keeps its row', async () => {
    const { refresh, store, id, sandbox } = await syncWorld(stores);
    await refresh();
    const before = await listChats(store.db);
    await refresh();
    expect(await listChats(store.db)).toEqual(before);
    sandbox.world.kick('mira', 'builders');
    await refresh();
    expect(await findChat(store.db, id('builders'))).toMatchObject({
      title: 'Stablecoin Builders',
    });
  });

  it('a group that became a supergroup hands over what was decided about it, once', async () => {
    const { refresh, store, id, sandbox } = await syncWorld(stores);
    await refresh();
    const old = id('northwind-group');
    const changes = { state: 'crm', isSynced: 1, stage: 'talking', note: 'likes tea' } as const;
    await updateChats(store.db, { ids: [old], changes });
    await setTags(store.db, { chatId: old, tags: ['hot'] });
    const channel = sandbox.world.migrate('northwind-group');
    await refresh();
    const next = `1-c${channel.id}`;
    expect(await findChat(store.db, old)).toMatchObject({ migratedToChatId: next });
    expect((await listChats(store.db, { ids: [next] }))[0]).toMatchObject({
      ...changes,
      tags: ['hot'],
    });
    await updateChats(store.db, { ids: [next], changes: { stage: 'won' } });
    await refresh();
    expect(await findChat(store.db, next)).toMatchObject({ stage: 'won' });
  });
});
