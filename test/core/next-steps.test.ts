import { describe, expect, test } from 'vitest';
import { appraiseChats } from '../../src/core/appraise.ts';
import { listNextSteps } from '../../src/core/next-steps.ts';
import { settleChats } from '../../src/core/settle.ts';
import { snoozeChats } from '../../src/core/snooze.ts';
import { listChatsById } from '../../src/store/chats.ts';
import { addFollowUp } from '../../src/store/follow-ups.ts';
import { listInbox } from '../../src/store/inbox.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import type { Store } from '../../src/store/store.ts';
import { type Deal, type DealMessage, seedDeal } from '../support/seed-deal.ts';
import { aFollowUp, aMessage } from '../support/store-rows.ts';
import { eachStore } from '../support/stores.ts';

const today = new Date('2026-11-04T12:00:00.000Z');
const later = (days: number) => new Date(today.getTime() + days * 86_400_000);

eachStore(({ open }) => {
  describe('next steps', () => {
    test('name the message that they come from, and go when they are done', async () => {
      const { store, id } = await withDeal([
        { from: 'u2', text: 'Could you send the contract?' },
        { from: 'u2', text: 'And can we have a call on Friday at 15:00?' },
      ]);
      expect(await steps(store)).toEqual([
        ['answer', '1'],
        ['meeting', '2'],
      ]);
      await say(store, id, { messageId: 3, isOutgoing: 1, text: 'Here it is, Friday works' });
      expect(await steps(store)).toEqual([['meeting', '2']]);
      expect(await steps(store, later(4))).toEqual([]);
    });

    test('have follow-ups among them, each where it is due', async () => {
      const { store, id } = await withDeal([{ from: 'u2', text: 'What does it cost?' }]);
      const soon = later(0.5).toISOString();
      await addFollowUp(store.db, aFollowUp({ id: 'f1', chatId: id, sendAt: soon, text: 'Hello' }));
      const far = later(5).toISOString();
      await addFollowUp(store.db, aFollowUp({ id: 'f2', chatId: id, sendAt: far, text: 'Again' }));
      const found = await listNextSteps(doors(store));
      expect(found.map(({ kind, what }) => [kind, what])).toEqual([
        ['follow-up', 'Hello'],
        ['answer', 'What does it cost?'],
        ['follow-up', 'Again'],
      ]);
    });

    test('are none once a person says "done", until they write again', async () => {
      const { store, id } = await withDeal([{ from: 'u2', text: 'What does it cost?' }]);
      await settleChats(doors(store), [id]);
      expect(await steps(store)).toEqual([]);
      expect(await inbox(store)).toEqual([]);
      await say(store, id, { messageId: 2, text: 'So, what does it cost?' });
      expect(await steps(store)).toEqual([['answer', '2']]);
      expect(await inbox(store)).toEqual([['Foobar', 'mine']]);
    });

    test('of a snoozed chat wait; without a reply it comes back with one', async () => {
      const { store, id } = await withDeal([{ from: 'u1', text: 'Here is the offer.' }]);
      await snoozeChats(doors(store), [id], { until: later(2), ifNoReply: true });
      expect(await steps(store, later(1))).toEqual([]);
      expect(await inbox(store, later(1))).toEqual([]);
      const [step] = await listNextSteps(doors(store, later(2)));
      expect(step).toMatchObject({ kind: 'follow-up', why: 'no reply until then', messageId: '1' });
    });

    test.each([
      ['until they write', true, [['Foobar', 'mine']]],
      ['whatever comes', false, []],
    ] as const)('of a chat that is snoozed %s', async (_name, ifNoReply, seen) => {
      const { store, id } = await withDeal([{ from: 'u1', text: 'Here is the offer.' }]);
      await snoozeChats(doors(store), [id], { until: later(2), ifNoReply });
      await say(store, id, { messageId: 2, text: 'We would rather have another one' });
      expect(await inbox(store, later(1))).toEqual(seen);
    });
  });

  describe('whose turn it is in a group', () => {
    test('a colleague answers for my side', async () => {
      const { store } = await withDeal(
        [
          { from: 'u2', text: 'What does it cost?' },
          { from: 'u3', text: '400 a month' },
        ],
        { kind: 'supergroup', people: [ann, { id: 'u3', name: 'Leo', bio: 'CTO at Ourco' }] },
      );
      expect(await inbox(store)).toEqual([['Foobar', 'theirs']]);
    });

    test('a bot answers for nobody', async () => {
      const { store } = await withDeal(
        [
          { from: 'u2', text: 'What does it cost?' },
          { from: 'u3', text: 'Reminder: standup' },
        ],
        { kind: 'supergroup', people: [ann, { id: 'u3', name: 'Clock', isBot: true }] },
      );
      expect(await inbox(store)).toEqual([['Foobar', 'mine']]);
    });
  });

  test('the inbox has what matters most on top, then who has waited longest', async () => {
    const store = await open();
    const ask = (peerId: string, text: string, at: string): Deal => ({
      title: peerId,
      peerId,
      kind: 'user',
      people: [{ id: peerId, name: peerId }],
      messages: [{ from: peerId, text, at }],
    });
    const chats = [
      await seedDeal(store.db, ask('u5', 'What is new?', '2026-11-04T11:00:00.000Z')),
      await seedDeal(store.db, ask('u6', 'What is new?', '2026-11-04T10:59:00.000Z')),
      await seedDeal(store.db, ask('u7', 'What is new?', '2026-08-04T11:00:00.000Z')),
    ];
    await appraiseChats(doors(store), chats);
    expect((await inbox(store)).map(([title]) => title)).toEqual(['u6', 'u5', 'u7']);
  });

  async function withDeal(messages: readonly DealMessage[], more: Partial<Deal> = {}) {
    const store = await open();
    const chat = await seedDeal(store.db, {
      title: 'Foobar',
      kind: 'user',
      peerId: more.kind ? 'c1' : 'u2',
      people: [ann],
      messages,
      ...more,
    });
    await appraiseChats(doors(store), [chat]);
    return { store, id: chat.id };
  }
});

const ann = { id: 'u2', name: 'Ann' };

function doors({ db }: Store, at = today) {
  return { db, now: () => at };
}

async function say(store: Store, chatId: string, message: Parameters<typeof aMessage>[0]) {
  const sentAt = later(0.1).toISOString();
  await upsertMessages(store.db, { messages: [aMessage({ chatId, sentAt, ...message })] });
  await appraiseChats(doors(store), await listChatsById(store.db, [chatId]));
}

async function steps(store: Store, at = today) {
  const found = await listNextSteps(doors(store, at));
  return found.map(({ kind, messageId }) => [kind, messageId]);
}

async function inbox({ db }: Store, at = today) {
  const rows = await listInbox(db, { now: at.toISOString() });
  return rows.map(({ title, turn }) => [title, turn]);
}
