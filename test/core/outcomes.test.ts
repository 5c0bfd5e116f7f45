import { expect, test } from 'vitest';
import { historyView } from '../../src/commands/views/history.ts';
import { listPast, readOutcomes } from '../../src/core/outcomes.ts';
import { type FateOf, outcomesOf } from '../../src/core/rules/outcomes.ts';
import { addFollowUp } from '../../src/store/follow-ups.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { aFollowUp, aMessage, storeChat } from '../support/store-rows.ts';
import { eachStore } from '../support/stores.ts';

const now = () => new Date('2026-03-10T12:00:00.000Z');

const sent = (more: Partial<FateOf>): FateOf => ({
  chatId: '1-u2',
  origin: 'ai',
  status: 'sent',
  sentAt: '2026-03-01T12:00:00.000Z',
  answeredAt: null,
  isEdited: false,
  isRejected: false,
  rejectedWhy: null,
  timing: null,
  ...more,
});

test('what was sent is answered, ignored after three days, or too young to tell', () => {
  const outcomes = outcomesOf(
    [
      sent({ answeredAt: '2026-03-01T14:30:00.000Z', isEdited: true }),
      sent({ answeredAt: '2026-03-04T12:00:00.000Z' }),
      sent({}),
      sent({ sentAt: '2026-03-09T12:00:00.000Z', origin: 'user' }),
      sent({ status: 'cancelled', sentAt: null, isRejected: true, rejectedWhy: 'too pushy' }),
    ],
    now(),
  );
  expect(outcomes).toEqual({
    sent: 4,
    answered: 2,
    answeredInADay: 1,
    ignored: 1,
    waiting: 1,
    medianHours: 2.5,
    drafts: { byMachine: 4, edited: 1, rejected: 1 },
    rejectedBecause: [{ why: 'too pushy', count: 1 }],
    timing: null,
  });
});

test('the best moment is compared with those that the lot sent at once, with how sure that is', () => {
  const answered = { answeredAt: '2026-03-01T14:30:00.000Z' };
  const many = (count: number, one: Partial<FateOf>) =>
    Array.from({ length: count }, () => sent(one));
  const all = [
    ...many(30, { timing: 'best', ...answered }),
    ...many(10, { timing: 'best' }),
    ...many(15, { timing: 'control', ...answered }),
    ...many(25, { timing: 'control' }),
    ...many(9, answered),
    // Too young to tell.
    sent({ timing: 'control', sentAt: '2026-03-10T11:00:00.000Z' }),
  ];
  expect(outcomesOf(all, now()).timing).toEqual({
    best: { sent: 40, answeredInADay: 30 },
    control: { sent: 40, answeredInADay: 15 },
    difference: { is: 0.357, from: 0.159, to: 0.555 },
  });
  expect(outcomesOf(many(9, { timing: 'best' }), now()).timing).toBeNull();
});

test('nothing sent is nothing claimed', () => {
  expect(outcomesOf([], now())).toMatchObject({ sent: 0, answered: 0, medianHours: null });
});

eachStore((stores) => {
  test('an answer is the first message of theirs after it, not one before and none of mine', async () => {
    const { db } = await stores.open();
    const chatId = await storeChat(db);
    const at = (day: number, isOutgoing: 0 | 1) =>
      aMessage({
        chatId,
        messageId: day,
        isOutgoing,
        sentAt: `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`,
      });
    await upsertMessages(db, { messages: [at(1, 0), at(3, 1), at(4, 0), at(5, 0)] });
    const sentAt = '2026-03-02T12:00:00.000Z';
    await addFollowUp(db, aFollowUp({ chatId, status: 'sent', sentAt }));
    expect(await readOutcomes({ db, now })).toMatchObject({
      sent: 1,
      answered: 1,
      medianHours: 48,
    });
    const past = await listPast({ db, now }, undefined);
    expect(past).toMatchObject([{ answeredAt: '2026-03-04T12:00:00.000Z', isEdited: false }]);
    const [block] = historyView.toText(past);
    expect(JSON.stringify(block)).toContain('answered after 2 days');
    await addFollowUp(
      db,
      aFollowUp({ id: 'f2', chatId, status: 'sent', sentAt: '2026-03-06T12:00:00.000Z' }),
    );
    const [silent] = historyView.toText(await listPast({ db, now }, 1));
    expect(JSON.stringify(silent)).toContain('no answer for 4 days');
  });
});
