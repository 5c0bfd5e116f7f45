import { describe, expect, test } from 'vitest';
import { appraiseChats } from '../../src/core/appraise.ts';
import { actOnChats } from '../../src/core/chat-state.ts';
import { confirm } from '../../src/core/confirm.ts';
import type { ChatAct } from '../../src/core/rules/chat-acts.ts';
import { undoActs } from '../../src/core/undo.ts';
import { listActivities } from '../../src/store/activities.ts';
import { findChat, listChatsById } from '../../src/store/chats.ts';
import type { Store } from '../../src/store/open.ts';
import { listUndoableOf } from '../../src/store/undoable.ts';
import { seedChats, seededNow } from '../support/seed-chats.ts';
import { eachStore } from '../support/stores.ts';

eachStore(({ open }) => {
  describe('undoing an act', () => {
    test.each([
      ['add', { kind: 'add' }],
      ['ignore', { kind: 'ignore', reason: 'spam' }],
      ['sync-on', { kind: 'sync-on' }],
    ] as const)('%s: the chat is as it was', async (_name, act) => {
      const { store, chatIds } = await seeded();
      const before = await findChat(store.db, chatIds[0] ?? '');
      await doTo(store, chatIds, act);
      expect(await findChat(store.db, chatIds[0] ?? '')).not.toEqual(before);
      await undoAll(store, chatIds);
      expect(await findChat(store.db, chatIds[0] ?? '')).toEqual(before);
    });

    test('restore: ignored again, with its reason', async () => {
      const { store, chatIds } = await seeded();
      await doTo(store, chatIds, { kind: 'ignore', reason: 'spam' });
      await doTo(store, chatIds, { kind: 'restore' }, 1);
      const [latest] = await listUndoableOf(store.db, chatIds);
      await undoActs(doors(store), { activityIds: [latest?.id ?? ''], chatIds });
      expect(await findChat(store.db, chatIds[0] ?? '')).toMatchObject({
        state: 'ignored',
        ignoredReason: 'spam',
      });
    });

    test('confirm: without company and contacts', async () => {
      const { store, chatIds } = await seeded();
      const chat = await findChat(store.db, chatIds[0] ?? '');
      if (!chat) throw new Error('no chat');
      await confirm(doors(store), chat, { via: 'terminal' });
      expect(await names(store, 'companies')).toEqual(['Acme Labs']);
      expect(await names(store, 'contacts')).toEqual(['Ann Acme']);
      await undoAll(store, chatIds);
      const { state, companyId, isSynced } = chat;
      expect(await findChat(store.db, chat.id)).toMatchObject({ state, companyId, isSynced });
      expect(await names(store, 'companies')).toEqual([]);
      expect(await names(store, 'contacts')).toEqual([]);
    });

    test('is written into the log, which forgets nothing', async () => {
      const { store, chatIds } = await seeded();
      await doTo(store, chatIds, { kind: 'add' });
      await undoAll(store, chatIds);
      const log = await listActivities(store.db);
      expect(log.map(({ verb }) => verb).toSorted()).toEqual(['add', 'undo']);
      expect(log.find(({ verb }) => verb === 'add')?.undoneAt).toBe(seededNow.toISOString());
      expect(log.find(({ verb }) => verb === 'undo')?.summary).toBe('undid: added Acme <> Ownco');
    });
  });

  describe('an undo is refused', () => {
    test('when it was undone already', async () => {
      const { store, chatIds } = await seeded();
      await doTo(store, chatIds, { kind: 'add' });
      const acts = (await listUndoableOf(store.db, chatIds)).map(({ id }) => id);
      await undoActs(doors(store), { activityIds: acts, chatIds });
      const again = undoActs(doors(store), { activityIds: acts, chatIds });
      await expect(again).rejects.toMatchObject({ code: 'refused' });
    });

    test('when something later was done to the chat, and nothing changes', async () => {
      const { store, chatIds } = await seeded();
      await doTo(store, chatIds, { kind: 'add' });
      const [add] = await listUndoableOf(store.db, chatIds);
      await doTo(store, chatIds, { kind: 'ignore', reason: null }, 1);
      const tooEarly = undoActs(doors(store), { activityIds: [add?.id ?? ''], chatIds });
      await expect(tooEarly).rejects.toMatchObject({
        code: 'refused',
        message: expect.stringContaining('ignored Acme'),
      });
      expect(await findChat(store.db, chatIds[0] ?? '')).toMatchObject({ state: 'ignored' });
    });
  });

  async function seeded() {
    const store = await open();
    const chatIds = await seedChats(store.db, [
      { title: 'Acme <> Ownco', people: [{ name: 'Ann Acme', bio: 'BD at Acme Labs' }] },
    ]);
    await appraiseChats(doors(store), await listChatsById(store.db, chatIds));
    return { store, chatIds };
  }
});

function doors({ db }: Store, minutesLater = 0) {
  return { db, now: () => new Date(seededNow.getTime() + minutesLater * 60_000) };
}

async function doTo(
  store: Store,
  chatIds: readonly string[],
  act: ChatAct,
  minutesLater = 0,
): Promise<void> {
  await actOnChats(doors(store, minutesLater), { chatIds, act, isDryRun: false });
}

async function undoAll(store: Store, chatIds: readonly string[]): Promise<void> {
  const activityIds = (await listUndoableOf(store.db, chatIds)).map(({ id }) => id);
  await undoActs(doors(store), { activityIds, chatIds });
}

async function names({ db }: Store, table: 'companies' | 'contacts'): Promise<string[]> {
  return (await db.selectFrom(table).select('name').execute()).map(({ name }) => name);
}
