import { expect, it } from 'vitest';
import { approveFollowUp } from '../../../src/core/approve.ts';
import { listActivities } from '../../../src/store/activities.ts';
import { updateChats } from '../../../src/store/chats.ts';
import { upsertMessages } from '../../../src/store/messages.ts';
import { aMessage } from '../../support/store-rows.ts';
import { eachStore } from '../../support/stores.ts';
import { sendWorld } from './world.ts';

eachStore((stores) => {
  it('an approved follow-up goes out at its time, once, and the other side sees it', async () => {
    const { approved, run, row, written, store } = await sendWorld(stores);
    const { id } = await approved('ann', 'Any news on the contract?');
    const { sent } = await run();
    expect(sent).toMatchObject([{ id, status: 'sent', attempts: 1, chatTitle: 'Ann Keller' }]);
    expect(await run()).toEqual({
      sent: [],
      scheduled: [],
      deferred: [],
      cancelled: [],
      failed: [],
    });
    expect(written('ann').filter((text) => text.startsWith('Any news'))).toHaveLength(1);
    expect((await row(id))?.telegramMessageId).toMatch(/^\d+$/);
    const [activity] = await listActivities(store.db, { verb: 'sent-follow-up' });
    expect(activity).toMatchObject({ actor: 'dispatch', subject: id });
    expect(activity?.summary).not.toContain('contract');
  });

  it('with nothing due, Telegram is not opened', async () => {
    const { run, opened } = await sendWorld(stores);
    await run();
    expect(opened()).toBe(0);
  });

  it('what the plan defers does not open Telegram either, and says when it will be tried', async () => {
    const { approved, run, row, opened } = await sendWorld(stores);
    const { id } = await approved('ann', 'Hello again');
    const { deferred } = await run({ 'sending.newLoginPause': '24h' });
    expect(deferred).toMatchObject([{ id, status: 'approved', retryAt: expect.any(String) }]);
    expect(opened()).toBe(0);
    expect((await row(id))?.notBefore).toBe(deferred[0]?.retryAt);
  });

  it('an answer that came before the run cancels it, and all else approved for this chat', async () => {
    const { approved, run, row, written, sandbox } = await sendWorld(stores);
    const first = await approved('ann', 'First reminder');
    const second = await approved('ann', 'Second reminder');
    const other = await approved('jonas', 'Lunch?');
    sandbox.world.say('ann', 'mira', 'Yes, signed!');
    const { sent, cancelled } = await run();
    expect(sent.map(({ id }) => id)).toEqual([other.id]);
    expect(cancelled.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    expect((await row(first.id))?.statusWhy).toBe('they have answered');
    expect(written('ann')).not.toContain('First reminder');
  });

  it('a synced answer cancels it before any run', async () => {
    const { approved, sync, row, sandbox } = await sendWorld(stores);
    const { id } = await approved('ann', 'First reminder');
    sandbox.world.say('ann', 'mira', 'Yes, signed!');
    await sync();
    expect(await row(id)).toMatchObject({ status: 'cancelled', statusWhy: 'they have answered' });
  });

  it('a message of my own from another device cancels it', async () => {
    const { approved, run, sandbox } = await sendWorld(stores);
    await approved('ann', 'Reminder');
    sandbox.world.say('mira', 'ann', 'I wrote by hand');
    expect((await run()).cancelled).toMatchObject([{ statusWhy: expect.stringContaining('you') }]);
  });

  it('what went out by itself is no message of my own', async () => {
    const { approved, run } = await sendWorld(stores);
    await approved('ann', 'One');
    await run();
    await approved('ann', 'Two');
    expect((await run()).sent).toHaveLength(1);
  });

  it.each(['edited', 'deleted'])('a base that was %s cancels it', async (change) => {
    const { approved, run, sandbox, there } = await sendWorld(stores);
    await approved('ann', 'Reminder');
    const base = there('ann').at(-1) ?? 0;
    if (change === 'edited') sandbox.world.edit('mira', 'ann', base, 'never mind');
    else sandbox.world.remove('mira', 'ann', [base]);
    expect((await run()).cancelled).toMatchObject([
      { statusWhy: `the message it follows up on was ${change}` },
    ]);
  });

  it('a text that was changed behind the approval is not sent', async () => {
    const { approved, run, store, written } = await sendWorld(stores);
    const { id } = await approved('ann', 'Approved words');
    await store.db
      .updateTable('followUps')
      .set({ text: 'Other words' })
      .where('id', '=', id)
      .execute();
    expect((await run()).cancelled).toMatchObject([{ id }]);
    expect(written('ann')).not.toContain('Other words');
  });

  it('an ignored chat is written to no more', async () => {
    const { approved, run, store, id } = await sendWorld(stores);
    await approved('ann', 'Reminder');
    await updateChats(store.db, { ids: [id('ann')], changes: { state: 'ignored' } });
    expect((await run()).cancelled).toMatchObject([{ statusWhy: 'the chat is ignored' }]);
  });

  it('when they write, often enough, keeps it out of their night, too', async () => {
    const now = () => new Date('2026-11-25T14:00:00.000Z');
    const { approved, run, store, id, opened } = await sendWorld(stores, {}, { now });
    await approved('ann', 'Reminder');
    // From nine to five in Singapore, on eight weeks of working days.
    const days = Array.from(
      { length: 56 },
      (_, day) => Date.parse('2026-09-28') + day * 86_400_000,
    );
    const times = days
      .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
      .flatMap((day) => [1, 3, 6, 9].map((hour) => day + hour * 3_600_000));
    const messages = times.map((at, index) =>
      aMessage({
        chatId: id('ann'),
        messageId: index - 10_000,
        sentAt: new Date(at).toISOString(),
        isOutgoing: 0,
      }),
    );
    const settings = { 'sending.quietHours': '21-08' };
    await upsertMessages(store.db, { messages: messages.slice(0, 20) });
    const few = await run(settings, { isDryRun: true });
    expect(few.sent).toHaveLength(1);
    await upsertMessages(store.db, { messages });
    const [deferred] = (await run(settings)).deferred;
    expect(deferred?.statusWhy).toContain('quiet hours');
    const theirs = new Date(Date.parse(deferred?.retryAt ?? '') + 8 * 3_600_000).getUTCHours();
    expect(theirs).toBeGreaterThanOrEqual(8);
    expect(theirs).toBeLessThan(21);
    expect(opened()).toBe(0);
  });

  it('a bio that says where they are keeps it out of their night, whatever this machine’s clock says', async () => {
    const nine = () => new Date('2026-11-25T09:00:00.000Z');
    const { approved, run, store, sandbox, opened } = await sendWorld(stores, {}, { now: nine });
    await approved('ann', 'Reminder');
    await store.db
      .updateTable('peers')
      .set({ bio: 'BD at Northwind, based in New York' })
      .where('peerId', '=', sandbox.world.find('ann'))
      .execute();
    const { deferred } = await run({ 'sending.quietHours': '21-08' });
    expect(deferred).toMatchObject([{ retryAt: '2026-11-25T13:00:00.000Z' }]);
    expect(opened()).toBe(0);
  });

  it('a late one is a draft again, until it is approved once more', async () => {
    const { approved, run, row, doors, store } = await sendWorld(stores);
    const { id } = await approved('ann', 'Reminder');
    const longAgo = new Date(Date.now() - 5 * 3_600_000).toISOString();
    const late = { sendAt: longAgo, approvedAt: longAgo };
    await store.db.updateTable('followUps').set(late).where('id', '=', id).execute();
    expect((await run()).cancelled).toMatchObject([{ id, status: 'draft' }]);
    const draft = await row(id);
    if (draft) await approveFollowUp(doors, { row: draft, via: 'test', isDryRun: false });
    expect((await run()).sent).toMatchObject([{ id }]);
  });

  it('a rehearsal shows the plan, sends nothing and writes nothing', async () => {
    const { approved, run, row, written, opened } = await sendWorld(stores);
    const { id } = await approved('ann', 'Reminder');
    const { sent } = await run({}, { isDryRun: true });
    expect(sent).toMatchObject([{ id, status: 'approved' }]);
    expect(await row(id)).toMatchObject({ status: 'approved', attempts: 0 });
    expect(written('ann')).not.toContain('Reminder');
    expect(opened()).toBe(0);
  });
});
