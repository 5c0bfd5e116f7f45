import { expect, it } from 'vitest';
import { cancelFollowUp } from '../../../src/core/follow-ups.ts';
import { listJournal } from '../../../src/core/journal.ts';
import { pauseSending, resumeSending } from '../../../src/core/pause.ts';
import { planAhead } from '../../../src/core/plan-ahead.ts';
import { tendSchedule } from '../../../src/core/tend-schedule.ts';
import { eachStore } from '../../support/stores.ts';
import { hourMs, serverWorld } from './server-world.ts';
import { defaults, free } from './world.ts';

eachStore((stores) => {
  it('a pause takes all of it back, and what is not late goes there again when it ends', async () => {
    const { approvedThere, run, atTelegram, doors } = await serverWorld(stores);
    await approvedThere('ann', 'Any news?');
    await run();
    await pauseSending(doors, { isDryRun: false });
    expect((await run()).deferred).toMatchObject([
      { statusWhy: expect.stringContaining('paused') },
    ]);
    expect(atTelegram()).toEqual([]);
    await resumeSending(doors, { isDryRun: false });
    await run();
    expect(atTelegram()).toEqual(['Any news?']);
  });

  it('an answer that is lost does not put it there twice', async () => {
    const { approvedThere, run, rowOf, atTelegram, sandbox } = await serverWorld(stores, {
      deadlineMs: 4000,
    });
    const row = await approvedThere('ann', 'Any news?');
    sandbox.faults.loseAnswer('messages.sendMessage', { times: 9 });
    await expect(run()).rejects.toMatchObject({ code: 'network' });
    expect(await rowOf(row)).toMatchObject({ status: 'sending', scheduledMessageId: null });
    sandbox.faults.clear();
    await run();
    expect(atTelegram()).toEqual(['Any news?']);
    expect(await rowOf(row)).toMatchObject({ status: 'approved', scheduledMessageId: 1 });
  });

  it('a wire that is cut is asked again under the same random id', async () => {
    const { approvedThere, run, atTelegram, sandbox } = await serverWorld(stores);
    await approvedThere('ann', 'Any news?');
    sandbox.faults.cut({ after: 'messages.sendMessage' });
    expect((await run()).scheduled).toHaveLength(1);
    expect(atTelegram()).toEqual(['Any news?']);
  });

  it('one that cannot be taken back is told, stays to be taken back, and is tried again', async () => {
    const { approvedThere, run, atTelegram, sandbox, pass, doors } = await serverWorld(stores);
    const row = await approvedThere('ann', 'Any news?');
    await run();
    sandbox.world.say('ann', 'mira', 'Signed!');
    pass(hourMs);
    sandbox.faults.fail('messages.deleteScheduledMessages', 'CHAT_RESTRICTED', { times: 9 });
    const still = expect.stringContaining("still in Telegram's schedule");
    expect((await run()).failed).toMatchObject([{ id: row.id, statusWhy: still }]);
    expect(atTelegram()).toEqual(['Any news?']);
    sandbox.faults.clear();
    pass(hourMs);
    expect((await run()).cancelled).toMatchObject([{ id: row.id }]);
    expect(atTelegram()).toEqual([]);
    expect((await listJournal(doors, 2)).map(({ verb }) => verb)).toContain('taken-back-follow-up');
  });

  it('one that went out before it was taken back is sent, whatever was decided', async () => {
    const { approvedThere, run, rowOf, pass, doors } = await serverWorld(stores);
    const row = await approvedThere('ann', 'Any news?');
    await run();
    pass(6 * hourMs);
    const cancel = { why: 'not now', verb: 'cancel-follow-up', isDryRun: false } as const;
    await cancelFollowUp(doors, { row: await rowOf(row), ...cancel });
    await run();
    expect(await rowOf(row)).toMatchObject({
      status: 'sent',
      statusWhy: expect.stringContaining('before it could be taken back'),
    });
  });

  it('what is done by hand in a Telegram app is a person’s word', async () => {
    const { approvedThere, run, rowOf, pass, scheduled } = await serverWorld(stores);
    const moved = await approvedThere('ann', 'One');
    const changed = await approvedThere('jonas', 'Two');
    const gone = await approvedThere('jonas', 'Three');
    await run();
    const [first, second, third] = ['One', 'Two', 'Three'].map((text) =>
      scheduled().find(({ message }) => message.text === text),
    );
    if (!first || !second || !third) throw new Error('three should stand there');
    first.dueAt += 3600;
    first.message.date = first.dueAt;
    second.message.text = 'Two, but nicer';
    scheduled().splice(scheduled().indexOf(third), 1);
    pass(hourMs);
    const { cancelled } = await run();
    expect(cancelled.map(({ id }) => id).sort()).toEqual([changed.id, gone.id].sort());
    expect(scheduled()).toHaveLength(2);
    expect((await rowOf(moved)).sendAt).toBe(new Date(first.dueAt * 1000).toISOString());
  });

  it('the limits hold for its time: it is put to when they allow it, and counts for others', async () => {
    const { approvedThere, run, rowOf, doors } = await serverWorld(stores);
    const first = await approvedThere('ann', 'One');
    const second = await approvedThere('ann', 'Two', 6 * hourMs);
    await run({ 'sending.perChatPerDay': 1 });
    const [one, two] = [await rowOf(first), await rowOf(second)];
    const apartMs = Date.parse(two.sendAt ?? '') - Date.parse(one.sendAt ?? '');
    expect(apartMs).toBeGreaterThanOrEqual(24 * hourMs);
    expect(two.sendAtWhy).toContain('perChatPerDay');
    const settings = { ...defaults(), ...free };
    const { planned } = await planAhead(doors, { settings, timeZone: 'UTC', hours: 24 });
    expect(planned).toMatchObject([{ id: first.id, what: 'on-server', at: one.sendAt }]);
  });

  it('a time that Telegram’s schedule cannot hold is an error, with what to do', async () => {
    const { approvedThere, run, scheduled, rowOf, atTelegram } = await serverWorld(stores);
    for (const ms of [-hourMs, 20_000, 366 * 24 * hourMs])
      await expect(approvedThere('ann', 'Any news?', ms)).rejects.toMatchObject({
        code: 'usage',
        hint: expect.stringContaining('--on-server'),
      });
    await approvedThere('ann', 'First');
    await run();
    const [one] = scheduled();
    for (let more = 0; one && more < 99; more += 1)
      scheduled().push({ ...one, message: { ...one.message, id: 100 + more, text: 'by hand' } });
    const row = await approvedThere('ann', 'One too many');
    await run();
    expect(await rowOf(row)).toMatchObject({
      status: 'draft',
      statusWhy: expect.stringContaining('100 messages'),
    });
    expect(atTelegram()).not.toContain('One too many');
  });

  it('one that could not be put there in time is sent by a run as any other', async () => {
    const { approvedThere, run, rowOf, pass, doors, written } = await serverWorld(stores);
    const row = await approvedThere('ann', 'Any news?');
    const withTelegram = () => Promise.reject(new Error('no network'));
    const options = { settings: { ...defaults(), ...free }, timeZone: 'UTC', report: () => {} };
    await expect(tendSchedule(doors, { ...options, ids: [row.id], withTelegram })).rejects.toThrow(
      'no network',
    );
    pass(5 * hourMs + 1000);
    expect((await run()).sent).toMatchObject([{ id: row.id }]);
    expect(await rowOf(row)).toMatchObject({ status: 'sent' });
    expect(written('ann').filter((text) => text === 'Any news?')).toHaveLength(1);
  });
});
