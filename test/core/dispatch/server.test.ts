import { expect, it } from 'vitest';
import { approveFollowUp } from '../../../src/core/approve.ts';
import { cancelFollowUp, editFollowUp } from '../../../src/core/follow-ups.ts';
import { undoLatest } from '../../../src/core/undo.ts';
import { updateChats } from '../../../src/store/chats.ts';
import { eachStore } from '../../support/stores.ts';
import { hourMs, serverWorld } from './server-world.ts';

eachStore((stores) => {
  it('Telegram sends it at its time while nothing of tgcrm runs, and a later run knows', async () => {
    const { approvedThere, run, rowOf, atTelegram, pass, written } = await serverWorld(stores);
    const row = await approvedThere('ann', 'Any news?');
    expect((await run()).scheduled).toMatchObject([{ id: row.id }]);
    expect(atTelegram()).toEqual(['Any news?']);
    expect(await rowOf(row)).toMatchObject({ status: 'approved', scheduledAt: row.sendAt });
    pass(6 * hourMs);
    expect(written('ann')).toContain('Any news?');
    expect((await run()).sent).toMatchObject([{ id: row.id, status: 'sent' }]);
    const sent = await rowOf(row);
    expect(sent).toMatchObject({ scheduledMessageId: null, sentAt: expect.any(String) });
    expect(sent.telegramMessageId).toMatch(/^\d+$/);
    expect(await run()).toMatchObject({ sent: [], cancelled: [] });
  });

  it('what Telegram has sent is no message of one’s own to the next one of the chat', async () => {
    const world = await serverWorld(stores);
    const { approvedThere, run, rowOf, atTelegram, pass, sync } = world;
    const first = await approvedThere('ann', 'One');
    const second = await approvedThere('ann', 'Two', 8 * hourMs);
    await run();
    pass(6 * hourMs);
    await sync();
    expect(await run()).toMatchObject({ sent: [{ id: first.id }], cancelled: [] });
    expect(atTelegram()).toEqual(['Two']);
    expect(await rowOf(second)).toMatchObject({ status: 'approved' });
  });

  it.each(['in the middle of a run', 'and a sync that stored it'])(
    'nor is it when Telegram sends it %s, before anybody looked there',
    async (when) => {
      const { approvedThere, approved, run, pass, sync, doors, written } =
        await serverWorld(stores);
      const first = await approvedThere('ann', 'One', hourMs);
      await run();
      const second = await approved('ann', 'Two');
      let isOut = false;
      const history: typeof doors.telegram.history = async (chat, page) => {
        // Telegram's schedule was looked at already in this run.
        if (!isOut) pass(1.2 * hourMs);
        isOut = true;
        if (when.includes('sync')) await sync();
        return doors.telegram.history(chat, page);
      };
      const telegram = { ...doors.telegram, history };
      const report = await run({}, { withTelegram: (work) => work(telegram) });
      expect(report).toMatchObject({ cancelled: [] });
      expect(report.sent.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
      expect(written('ann').slice(-2)).toEqual(['One', 'Two']);
    },
  );

  it('a run that finds nothing to do there does not connect', async () => {
    const { approvedThere, run, opened } = await serverWorld(stores);
    await approvedThere('ann', 'Any news?');
    await run();
    const before = opened();
    await run();
    expect(opened()).toBe(before);
  });

  it.each([
    ['an answer', 'they have answered'],
    ['a message of my own', 'you have written since it was approved'],
    ['an edit', 'the message it follows up on was edited'],
  ])('%s takes it back at the next look', async (what, why) => {
    const { approvedThere, run, rowOf, atTelegram, pass, sandbox, ...world } =
      await serverWorld(stores);
    const row = await approvedThere('ann', 'Any news?');
    await run();
    if (what === 'an answer') sandbox.world.say('ann', 'mira', 'Signed!');
    else if (what === 'an edit')
      sandbox.world.edit('mira', 'ann', world.there('ann').at(-1) ?? 0, 'never mind');
    else sandbox.world.say('mira', 'ann', 'By hand');
    pass(hourMs);
    expect((await run()).cancelled).toMatchObject([{ id: row.id, statusWhy: why }]);
    expect(atTelegram()).toEqual([]);
    expect(await rowOf(row)).toMatchObject({ status: 'cancelled', scheduledMessageId: null });
    pass(6 * hourMs);
    expect(world.written('ann')).not.toContain('Any news?');
  });

  it('what a sync or a person decides is done there at once', async () => {
    const { approvedThere, run, rowOf, atTelegram, sync, sandbox, id, store } =
      await serverWorld(stores);
    const first = await approvedThere('ann', 'One');
    const second = await approvedThere('jonas', 'Two');
    await run();
    sandbox.world.say('ann', 'mira', 'Signed!');
    await sync();
    await run();
    expect(atTelegram()).toEqual(['Two']);
    expect(await rowOf(first)).toMatchObject({ status: 'cancelled' });
    await updateChats(store.db, { ids: [id('jonas')], changes: { state: 'ignored' } });
    expect((await run()).cancelled).toMatchObject([{ id: second.id }]);
    expect(atTelegram()).toEqual([]);
  });

  it('a cancel, another time, another approval and an undo reach Telegram', async () => {
    const { approvedThere, run, rowOf, atTelegram, scheduled, doors } = await serverWorld(stores);
    const row = await approvedThere('ann', 'Any news?');
    await run();
    const sendAt = new Date(doors.now().getTime() + 8 * hourMs).toISOString();
    await editFollowUp(doors, { row: await rowOf(row), text: undefined, sendAt, isDryRun: false });
    await run();
    expect(scheduled().map(({ dueAt }) => dueAt)).toEqual([Date.parse(sendAt) / 1000]);
    const words = { text: 'Other words', sendAt: undefined, isDryRun: false };
    await expect(editFollowUp(doors, { row: await rowOf(row), ...words })).rejects.toMatchObject({
      code: 'refused',
    });
    const cancel = { why: 'not now', verb: 'cancel-follow-up', isDryRun: false } as const;
    await cancelFollowUp(doors, { row: await rowOf(row), ...cancel });
    await run();
    expect(atTelegram()).toEqual([]);
    await undoLatest(doors, { count: 1 });
    await run();
    expect(atTelegram()).toEqual(['Any news?']);
    await approveFollowUp(doors, { row: await rowOf(row), via: 'test', isDryRun: false });
    await run();
    expect(atTelegram()).toEqual([]);
    expect(await rowOf(row)).toMatchObject({ status: 'approved', isOnServer: 0 });
  });
});
