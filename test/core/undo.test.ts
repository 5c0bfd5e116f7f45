import { describe, expect, test } from 'vitest';
import { appraiseChats } from '../../src/core/appraise.ts';
import { approveFollowUp } from '../../src/core/approve.ts';
import { actOnChats } from '../../src/core/chat-state.ts';
import { confirm } from '../../src/core/confirm.ts';
import { addFollowUp, cancelFollowUp, editFollowUp } from '../../src/core/follow-ups.ts';
import type { ChatAct } from '../../src/core/rules/chat-acts.ts';
import { setChat } from '../../src/core/set-chat.ts';
import { undoLatest } from '../../src/core/undo.ts';
import { listActivities } from '../../src/store/activities.ts';
import { listTags, setTags } from '../../src/store/chat-labels.ts';
import { findChat, listChatsById, updateChats } from '../../src/store/chats.ts';
import { type FollowUpListRow, listFollowUps, moveFollowUp } from '../../src/store/follow-ups.ts';
import type { Store } from '../../src/store/store.ts';
import { type ChatStory, seedChats, seededNow } from '../support/seed-chats.ts';
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
      await undoAll(store);
      expect(await findChat(store.db, chatIds[0] ?? '')).toEqual(before);
    });

    test('restore: ignored again, with its reason', async () => {
      const { store, chatIds } = await seeded();
      await doTo(store, chatIds, { kind: 'ignore', reason: 'spam' });
      await doTo(store, chatIds, { kind: 'restore' }, 1);
      await undoLatest(doors(store), { count: 1 });
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
      await undoAll(store);
      const { state, companyId, isSynced } = chat;
      expect(await findChat(store.db, chat.id)).toMatchObject({ state, companyId, isSynced });
      expect(await names(store, 'companies')).toEqual([]);
      expect(await names(store, 'contacts')).toEqual([]);
    });

    test('is written into the log, which forgets nothing', async () => {
      const { store, chatIds } = await seeded();
      await doTo(store, chatIds, { kind: 'add' });
      await undoAll(store);
      const log = await listActivities(store.db);
      expect(log.map(({ verb }) => verb).toSorted()).toEqual(['add', 'undo']);
      expect(log.find(({ verb }) => verb === 'add')?.undoneAt).toBe(seededNow.toISOString());
      expect(log.find(({ verb }) => verb === 'undo')?.summary).toBe('undid: added Acme <> Ownco');
    });
  });

  describe('the latest acts', () => {
    test('of one call are undone together, the latest first', async () => {
      const { store, chatIds } = await seeded([{ title: 'Bank' }, { title: 'Cats' }]);
      const before = await chatsById(store, chatIds);
      await doTo(store, chatIds.slice(0, 2), { kind: 'add' });
      await doTo(store, chatIds, { kind: 'ignore', reason: 'spam' });
      const planned = await undoLatest(doors(store), { count: 1, isDryRun: true });
      expect(planned.map(({ verb, undoneAt }) => [verb, undoneAt])).toEqual([
        ['ignore', null],
        ['ignore', null],
        ['ignore', null],
      ]);
      expect(await undoLatest(doors(store), { count: 1 })).toHaveLength(3);
      const states = (await listChatsById(store.db, chatIds)).map(({ state }) => state);
      expect(states.toSorted()).toEqual(['crm', 'crm', 'new']);
      expect(await undoLatest(doors(store), { count: 5 })).toHaveLength(2);
      expect(await chatsById(store, chatIds)).toEqual(before);
      expect(await undoLatest(doors(store), { count: 1 })).toEqual([]);
    });

    test('set-chat: all that was set is as it was, and a priority is computed again', async () => {
      const { store, chatIds } = await seeded();
      const [chat] = await listChatsById(store.db, chatIds);
      if (!chat) throw new Error('no chat');
      await setTags(store.db, { chatId: chat.id, tags: ['old'] });
      const settings = {
        stage: 'won',
        priority: 99,
        category: 'partner',
        note: 'call them',
        owner: 'mira',
        addTags: ['new'],
        removeTags: ['old'],
      };
      await setChat(doors(store), { chat, settings, via: 'command', isDryRun: false });
      expect(await findChat(store.db, chat.id)).toMatchObject({ priority: 99, stage: 'won' });
      await undoLatest(doors(store), { count: 1 });
      expect(await findChat(store.db, chat.id)).toEqual(chat);
      expect(await listTags(store.db, chat.id)).toEqual(['old']);
      await updateChats(store.db, { ids: chatIds, changes: { priority: 1, category: 'x' } });
      await appraiseChats(doors(store), await listChatsById(store.db, chatIds));
      expect(await findChat(store.db, chat.id)).toEqual(chat);
    });

    test('a tag alone is set and taken back', async () => {
      const { store, chatIds } = await seeded();
      const [chat] = await listChatsById(store.db, chatIds);
      if (!chat) throw new Error('no chat');
      const settings = { addTags: ['vip'] };
      await setChat(doors(store), { chat, settings, via: 'command', isDryRun: false });
      expect(await listTags(store.db, chat.id)).toEqual(['vip']);
      await undoLatest(doors(store), { count: 1 });
      expect(await listTags(store.db, chat.id)).toEqual([]);
    });

    test('follow-ups: each step back to where it stood, the draft away at last', async () => {
      const { store, chatIds } = await seeded();
      const [chat] = await listChatsById(store.db, chatIds);
      if (!chat) throw new Error('no chat');
      const sendAt = new Date(seededNow.getTime() + 3_600_000).toISOString();
      const isDryRun = false;
      const drafted = await addFollowUp(doors(store), {
        chat,
        text: 'Shall we talk?',
        sendAt,
        sendAtWhy: null,
        reason: 'by hand',
        isDryRun,
      });
      const steps = [await shown(store)];
      await approveFollowUp(doors(store), { row: drafted, via: 'terminal', isDryRun });
      steps.push(await shown(store));
      const edit = { row: await latest(store), text: 'Hello again', sendAt: undefined, isDryRun };
      await editFollowUp(doors(store), edit);
      steps.push(await shown(store));
      const why = 'not now';
      const cancel = { row: await latest(store), why, verb: 'cancel-follow-up', isDryRun } as const;
      await cancelFollowUp(doors(store), cancel);
      expect(await shown(store)).toMatchObject({ status: 'cancelled', text: 'Hello again' });
      for (const step of steps.toReversed()) {
        await undoLatest(doors(store), { count: 1 });
        expect(await shown(store)).toEqual(step);
      }
      await undoLatest(doors(store), { count: 1 });
      expect(await listFollowUps(store.db)).toEqual([]);
    });

    test('one that would go out at once is a draft again; one that went out stays', async () => {
      const { store, chatIds } = await seeded();
      const [chat] = await listChatsById(store.db, chatIds);
      if (!chat) throw new Error('no chat');
      const sendAt = new Date(seededNow.getTime() + 3_600_000).toISOString();
      const text = 'Shall we talk?';
      const more = { sendAtWhy: null, reason: 'by hand', isDryRun: false };
      const row = await addFollowUp(doors(store), { chat, text, sendAt, ...more });
      const approved = await approveFollowUp(doors(store), { row, via: 'terminal', ...more });
      const cancel = { row: approved, why: '', verb: 'cancel-follow-up', ...more } as const;
      await cancelFollowUp(doors(store), cancel);
      await undoLatest(doors(store, 120), { count: 1 });
      expect(await latest(store)).toMatchObject({ status: 'draft' });
      await moveFollowUp(store.db, { id: row.id, from: ['draft'], to: 'sent' });
      const tooLate = undoLatest(doors(store), { count: 1 });
      await expect(tooLate).rejects.toMatchObject({ code: 'refused' });
      expect(await latest(store)).toMatchObject({ status: 'sent' });
    });
  });

  async function seeded(more: readonly ChatStory[] = []) {
    const store = await open();
    const chatIds = await seedChats(store.db, [
      { title: 'Acme <> Ownco', people: [{ name: 'Ann Acme', bio: 'BD at Acme Labs' }] },
      ...more,
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

async function chatsById({ db }: Store, ids: readonly string[]) {
  return new Map((await listChatsById(db, ids)).map((chat) => [chat.id, chat]));
}

async function latest({ db }: Store): Promise<FollowUpListRow> {
  const [row] = await listFollowUps(db);
  if (!row) throw new Error('no follow-up');
  return row;
}

async function shown(store: Store) {
  const { randomId: _, ...row } = await latest(store);
  return row;
}

async function undoAll(store: Store): Promise<void> {
  await undoLatest(doors(store), { count: 100 });
}

async function names({ db }: Store, table: 'companies' | 'contacts'): Promise<string[]> {
  return (await db.selectFrom(table).select('name').execute()).map(({ name }) => name);
}
