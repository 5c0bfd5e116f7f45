import { describe, expect, test } from 'vitest';
import { settleChats, unsettleChats } from '../../src/core/settle.ts';
import { snoozeChats, wakeChats } from '../../src/core/snooze.ts';
import { undoLatest } from '../../src/core/undo.ts';
import { listChats } from '../../src/store/chat-list.ts';
import { findChat } from '../../src/store/chats.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import type { Store } from '../../src/store/store.ts';
import { listUndoableSince } from '../../src/store/undoable.ts';
import { aMessage, storeChat } from '../support/store-rows.ts';
import { eachStore } from '../support/stores.ts';

const now = new Date('2026-03-02T09:00:00.000Z');
const later = new Date('2026-03-05T09:00:00.000Z');

eachStore(({ open }) => {
  describe('a snoozed chat', () => {
    test('is out of the list until its time, then back by itself', async () => {
      const { store, id } = await withChat();
      const [row] = await snoozeChats(doors(store), [id], { until: later, ifNoReply: true });
      expect(row).toMatchObject({ snoozedUntil: later.toISOString(), snoozedUnlessReply: 1 });
      expect(await shown(store, now, 'none')).toEqual([]);
      expect(await shown(store, now, 'only')).toEqual([id]);
      expect(await shown(store, later, 'none')).toEqual([id]);
      expect(await shown(store, later, 'only')).toEqual([]);
    });

    test('is not put away until a time that has passed', async () => {
      const { store, id } = await withChat();
      const tooLate = snoozeChats(doors(store), [id], { until: now, ifNoReply: false });
      await expect(tooLate).rejects.toMatchObject({ code: 'usage' });
      expect(await findChat(store.db, id)).toMatchObject({ snoozedUntil: null });
    });

    test('comes back when it is woken, and undo takes each of the two back', async () => {
      const { store, id } = await withChat();
      const before = await marksOf(store, id);
      await snoozeChats(doors(store), [id], { until: later, ifNoReply: false });
      const snoozed = await marksOf(store, id);
      await wakeChats(doors(store, 1), [id]);
      expect(await marksOf(store, id)).toEqual(before);
      await undoLast(store);
      expect(await marksOf(store, id)).toEqual(snoozed);
      await undoLast(store);
      expect(await marksOf(store, id)).toEqual(before);
    });

    test('a dry run shows it and writes nothing', async () => {
      const { store, id } = await withChat();
      const request = { until: later, ifNoReply: false, isDryRun: true };
      const [row] = await snoozeChats(doors(store), [id], request);
      expect(row).toMatchObject({ snoozedUntil: later.toISOString() });
      expect(await findChat(store.db, id)).toMatchObject({ snoozedUntil: null });
      expect(await listUndoableSince(store.db, '')).toEqual([]);
    });
  });

  describe('"no answer needed"', () => {
    test('holds for what is stored, can be taken back and undone', async () => {
      const { store, id } = await withChat();
      await settleChats(doors(store), [id]);
      expect(await findChat(store.db, id)).toMatchObject({ settledTo: 1 });
      await settleChats(doors(store, 1), [id]);
      expect(await listUndoableSince(store.db, '')).toHaveLength(1);
      await unsettleChats(doors(store, 2), [id]);
      expect(await findChat(store.db, id)).toMatchObject({ settledTo: null });
      await undoLast(store);
      expect(await findChat(store.db, id)).toMatchObject({ settledTo: 1 });
    });
  });

  async function withChat() {
    const store = await open();
    const id = await storeChat(store.db);
    await upsertMessages(store.db, { messages: [aMessage({ text: 'What does it cost?' })] });
    return { store, id };
  }
});

function doors({ db }: Store, minutesLater = 0) {
  return { db, now: () => new Date(now.getTime() + minutesLater * 60_000) };
}

async function marksOf({ db }: Store, id: string) {
  const chat = await findChat(db, id);
  return [chat?.snoozedAt, chat?.snoozedUntil, chat?.snoozedUnlessReply, chat?.settledTo];
}

async function shown({ db }: Store, at: Date, show: 'none' | 'only'): Promise<string[]> {
  const chats = await listChats(db, { snoozed: { now: at.toISOString(), show } });
  return chats.map(({ id }) => id);
}

async function undoLast(store: Store): Promise<void> {
  await undoLatest(doors(store, 9), { count: 1 });
}
