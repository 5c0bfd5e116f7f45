import { expect, test } from 'vitest';
import {
  addFollowUp,
  cancelFollowUp,
  claimFollowUp,
  deferFollowUp,
  failFollowUp,
  findFollowUp,
  listDueFollowUps,
  listFollowUps,
  moveFollowUp,
} from '../../src/store/follow-ups.ts';
import { aFollowUp, NOW, storeChat } from '../support/store-rows.ts';
import { eachStore } from '../support/stores.ts';

const BEFORE = '2026-03-01T11:00:00.000Z';
const LATER = '2026-03-01T13:00:00.000Z';

eachStore(({ open }) => {
  test('due is what is approved, whose time has come, and against which no wait stands', async () => {
    const { db } = await open();
    const followUps = [
      aFollowUp({ id: 'now' }),
      aFollowUp({ id: 'long due', sendAt: BEFORE, notBefore: NOW }),
      aFollowUp({ id: 'later', sendAt: LATER }),
      aFollowUp({ id: 'no time', sendAt: null }),
      aFollowUp({ id: 'deferred', notBefore: LATER }),
      aFollowUp({ id: 'draft', status: 'draft' }),
      aFollowUp({ id: 'sent', status: 'sent' }),
    ];
    for (const followUp of followUps) await addFollowUp(db, followUp);
    const due = await listDueFollowUps(db, { now: NOW });
    expect(due.map(({ id }) => id)).toEqual(['long due', 'now']);
    expect(await listDueFollowUps(db, { now: NOW, limit: 1 })).toMatchObject([{ id: 'long due' }]);
  });

  test('of many runs at once exactly one gets the follow-up', async () => {
    const { db } = await open();
    await addFollowUp(db, aFollowUp());
    const runs = Array.from({ length: 8 }, (_, run) =>
      claimFollowUp(db, { id: 'f1', randomId: `${run + 1}` }),
    );
    const claimed = (await Promise.all(runs)).filter((row) => row !== undefined);
    expect(claimed).toHaveLength(1);
    expect(await findFollowUp(db, 'f1')).toEqual(claimed[0]);
    expect(claimed[0]).toMatchObject({ status: 'sending', attempts: 1 });
  });

  test('a retry keeps the random id of the first try', async () => {
    const { db } = await open();
    await addFollowUp(db, aFollowUp());
    await claimFollowUp(db, { id: 'f1', randomId: '111' });
    await deferFollowUp(db, { id: 'f1', notBefore: LATER, why: 'flood wait' });
    expect(await listDueFollowUps(db, { now: NOW })).toEqual([]);
    const again = await claimFollowUp(db, { id: 'f1', randomId: '222' });
    expect(again).toMatchObject({ randomId: '111', attempts: 2 });
  });

  test('another text is another message with a random id of its own', async () => {
    const { db } = await open();
    await addFollowUp(db, aFollowUp({ randomId: '111' }));
    const edit = { id: 'f1', from: ['approved'], to: 'draft', changes: { text: 'Hi' } } as const;
    expect(await moveFollowUp(db, edit)).toMatchObject({ text: 'Hi', randomId: null });
  });

  test('only what is being sent is recorded as sent, once', async () => {
    const { db } = await open();
    await addFollowUp(db, aFollowUp());
    const record = (telegramMessageId: string) =>
      moveFollowUp(db, {
        id: 'f1',
        from: ['sending'],
        to: 'sent',
        changes: { sentAt: NOW, telegramMessageId },
      });
    expect(await record('42')).toBeUndefined();
    await claimFollowUp(db, { id: 'f1', randomId: '111' });
    expect(await record('42')).toBeDefined();
    expect(await record('43')).toBeUndefined();
    expect(await findFollowUp(db, 'f1')).toMatchObject({
      status: 'sent',
      sentAt: NOW,
      telegramMessageId: '42',
    });
  });

  test('a cancelled follow-up cannot be claimed, and a claimed one not cancelled from outside', async () => {
    const { db } = await open();
    await addFollowUp(db, aFollowUp({ id: 'cancelled' }));
    await addFollowUp(db, aFollowUp({ id: 'claimed' }));
    expect(await cancelFollowUp(db, { id: 'cancelled', why: 'no need' })).toBe(true);
    expect(await claimFollowUp(db, { id: 'cancelled', randomId: '1' })).toBeUndefined();
    await claimFollowUp(db, { id: 'claimed', randomId: '2' });
    expect(await cancelFollowUp(db, { id: 'claimed', why: 'no need' })).toBe(false);
    const byItsRun = { id: 'claimed', why: 'they answered', whileSending: true };
    expect(await cancelFollowUp(db, byItsRun)).toBe(true);
    expect(await findFollowUp(db, 'claimed')).toMatchObject({
      status: 'cancelled',
      statusWhy: 'they answered',
    });
  });

  test('a failed one says why and is not due again', async () => {
    const { db } = await open();
    await addFollowUp(db, aFollowUp());
    expect(await failFollowUp(db, { id: 'f1', why: 'they blocked me' })).toBe(true);
    expect(await failFollowUp(db, { id: 'f1', why: 'again' })).toBe(false);
    expect(await listFollowUps(db, { statuses: ['failed'] })).toMatchObject([
      { id: 'f1', statusWhy: 'they blocked me' },
    ]);
    expect(await listDueFollowUps(db, { now: LATER })).toEqual([]);
  });

  test('the list names the chat and narrows by chat, state and time of sending', async () => {
    const { db } = await open();
    await storeChat(db, { title: 'Anna' });
    await addFollowUp(db, aFollowUp({ id: 'a', sendAt: null, status: 'draft' }));
    await addFollowUp(db, aFollowUp({ id: 'b', sendAt: LATER }));
    await addFollowUp(db, aFollowUp({ id: 'c', chatId: '1-u2', status: 'sent', sentAt: NOW }));
    const ids = async (request: Parameters<typeof listFollowUps>[1]) =>
      (await listFollowUps(db, request)).map(({ id }) => id);
    expect(await listFollowUps(db)).toMatchObject([
      { id: 'c', chatTitle: null },
      { id: 'b', chatTitle: 'Anna' },
      { id: 'a', chatTitle: 'Anna' },
    ]);
    expect(await ids({ chatId: '1-u1' })).toEqual(['b', 'a']);
    expect(await ids({ statuses: ['sent', 'draft'] })).toEqual(['c', 'a']);
    expect(await ids({ sentSince: NOW })).toEqual(['c']);
    expect(await ids({ sentSince: LATER })).toEqual([]);
    expect(await ids({ ids: ['a', 'x'] })).toEqual(['a']);
    expect(await ids({ limit: 1 })).toEqual(['c']);
  });
});
