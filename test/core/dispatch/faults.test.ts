import { expect, it } from 'vitest';
import { approveFollowUp } from '../../../src/core/approve.ts';
import { listJournal } from '../../../src/core/journal.ts';
import { rearmSending } from '../../../src/core/rearm.ts';
import { claimFollowUp } from '../../../src/store/follow-ups.ts';
import { listWaits } from '../../../src/store/waits.ts';
import { eachStore } from '../../support/stores.ts';
import { sendWorld } from './world.ts';

eachStore((stores) => {
  it('an answer that is lost on the wire does not send it twice', async () => {
    const { approved, run, written, sandbox } = await sendWorld(stores);
    await approved('ann', 'Exactly once');
    sandbox.faults.cut({ after: 'messages.sendMessage' });
    const { sent } = await run();
    expect(sent).toMatchObject([{ status: 'sent', telegramMessageId: expect.any(String) }]);
    expect(written('ann').filter((text) => text === 'Exactly once')).toHaveLength(1);
  });

  it('nobody knows whether it went out: the next run finds it and sends no second', async () => {
    const { approved, run, row, written, sandbox } = await sendWorld(stores, { deadlineMs: 4000 });
    const { id } = await approved('ann', 'Exactly once');
    sandbox.faults.loseAnswer('messages.sendMessage', { times: 9 });
    await expect(run()).rejects.toMatchObject({ code: 'network' });
    expect(await row(id)).toMatchObject({ status: 'sending' });
    sandbox.faults.clear();
    expect((await run()).sent).toMatchObject([{ id, status: 'sent' }]);
    expect(written('ann').filter((text) => text === 'Exactly once')).toHaveLength(1);
  });

  it('one that was claimed and never sent goes out in the next run, under the same random id', async () => {
    const { approved, run, row, written, store } = await sendWorld(stores);
    const { id } = await approved('ann', 'Claimed');
    await claimFollowUp(store.db, { id, randomId: '4711' });
    expect((await run()).sent).toMatchObject([{ id, attempts: 2 }]);
    expect(await row(id)).toMatchObject({ randomId: '4711' });
    expect(written('ann').filter((text) => text === 'Claimed')).toHaveLength(1);
  });

  it('one that was claimed before they answered is cancelled', async () => {
    const { approved, run, store, sandbox, written } = await sendWorld(stores);
    const { id } = await approved('ann', 'Claimed');
    await claimFollowUp(store.db, { id, randomId: '4711' });
    sandbox.world.say('ann', 'mira', 'Never mind');
    expect((await run()).cancelled).toMatchObject([{ id }]);
    expect(written('ann')).not.toContain('Claimed');
  });

  it('two runs at once send it once', async () => {
    const { approved, run, written } = await sendWorld(stores);
    await approved('ann', 'One of two');
    const outcomes = await Promise.allSettled([run(), run()]);
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    for (const { reason } of failures) expect(reason).toMatchObject({ code: 'busy' });
    expect(written('ann').filter((text) => text === 'One of two')).toHaveLength(1);
  });

  it('a flood wait defers it and the rest, and the next run respects it', async () => {
    const { approved, run, sandbox, store, row, opened } = await sendWorld(stores);
    const first = await approved('ann', 'First');
    const second = await approved('jonas', 'Second');
    sandbox.faults.fail('messages.sendMessage', 'FLOOD_WAIT_120');
    const { sent, deferred } = await run();
    expect(sent).toEqual([]);
    expect(deferred.map(({ id }) => id)).toEqual([first.id, second.id]);
    const [wait] = await listWaits(store.db, { accountId: '1', now: new Date().toISOString() });
    expect(deferred[1]?.retryAt).toBe(wait?.until);
    await store.db.updateTable('followUps').set({ notBefore: null }).execute();
    const before = opened();
    expect((await run()).deferred).toMatchObject([{ retryAt: wait?.until }, {}]);
    expect(opened()).toBe(before);
    expect((await row(first.id))?.randomId).not.toBeNull();
  });

  it('what Telegram refuses for good is failed, with the reason, and the others go out', async () => {
    const { approved, run, sandbox } = await sendWorld(stores);
    await approved('ann', 'First');
    await approved('jonas', 'Second');
    sandbox.faults.fail('messages.sendMessage', 'USER_PRIVACY_RESTRICTED');
    const { sent, failed } = await run();
    expect(failed).toMatchObject([{ text: 'First', statusWhy: expect.stringMatching(/\w/) }]);
    expect(sent).toMatchObject([{ text: 'Second' }]);
    expect((await run()).sent).toEqual([]);
  });

  it('a wait of more than five minutes stops everything until a person arms it again', async () => {
    const { approved, run, sandbox, doors, store, written } = await sendWorld(stores);
    await approved('ann', 'First');
    sandbox.faults.fail('messages.sendMessage', 'FLOOD_WAIT_900');
    const why = expect.stringContaining('more than 5 minutes');
    expect((await run()).deferred).toMatchObject([{ statusWhy: why }]);
    await store.db.deleteFrom('waits').execute();
    expect((await run()).deferred).toMatchObject([{ statusWhy: why }]);
    expect(written('ann')).not.toContain('First');
    expect(await rearmSending(doors, { isDryRun: false })).toEqual({ armed: true });
    expect((await run()).sent).toMatchObject([{ text: 'First' }]);
    const verbs = (await listJournal(doors, undefined)).map(({ verb }) => verb);
    expect(verbs.sort()).toEqual(['flood-wait', 'rearm', 'sent-follow-up', 'stop-sending']);
  });

  it('the third short wait within an hour stops everything', async () => {
    const { approved, run, sandbox, store } = await sendWorld(stores);
    await approved('ann', 'First');
    for (const stopped of [false, false, true]) {
      sandbox.faults.fail('messages.sendMessage', 'FLOOD_WAIT_20');
      const [deferred] = (await run()).deferred;
      expect(deferred?.statusWhy?.includes('within an hour')).toBe(stopped);
      await store.db.deleteFrom('waits').execute();
      await store.db.updateTable('followUps').set({ notBefore: null }).execute();
    }
    expect((await run()).deferred).toMatchObject([{ statusWhy: expect.stringContaining('rearm') }]);
  });

  it('slow mode holds up its own chat alone', async () => {
    const { approved, run, sandbox, refresh, choose, sync } = await sendWorld(stores);
    await refresh();
    await choose('builders');
    await sync();
    await approved('builders', 'In the slow group');
    await approved('jonas', 'To a person');
    sandbox.faults.fail('messages.sendMessage', 'SLOWMODE_WAIT_30');
    const { sent, deferred } = await run();
    expect(sent).toMatchObject([{ text: 'To a person' }]);
    expect(deferred).toMatchObject([{ text: 'In the slow group', retryAt: expect.any(String) }]);
  });

  it('a session that was ended leaves it approved', async () => {
    const { approved, run, row, sandbox } = await sendWorld(stores);
    const { id } = await approved('ann', 'Reminder');
    sandbox.faults.revoke();
    await expect(run()).rejects.toMatchObject({ code: 'session-ended' });
    expect(await row(id)).toMatchObject({ status: 'approved' });
  });

  it('a chat that was never synced is looked at before the first send', async () => {
    const { approved, run, written, sandbox, refresh } = await sendWorld(stores);
    await refresh();
    await approved('pavel', 'Привет!');
    expect((await run()).sent).toHaveLength(1);
    expect(written('pavel')).toContain('Привет!');
    const { id } = await approved('bot', '/start');
    sandbox.world.say('bot', 'mira', 'Your second report');
    expect((await run()).cancelled).toMatchObject([{ id }]);
  });

  it('a group that moved asks for a new approval', async () => {
    const { approved, run, sandbox, refresh, choose, sync, row, doors } = await sendWorld(stores);
    await choose('northwind-group');
    await sync();
    const { id } = await approved('northwind-group', 'Hello all');
    sandbox.world.migrate('northwind-group');
    expect((await run()).cancelled).toMatchObject([{ id }]);
    const other = await approved('northwind-group', 'Hello again');
    await refresh();
    const moved = await row(other.id);
    expect(moved).toMatchObject({ status: 'draft', chatId: expect.stringContaining('-c') });
    if (moved) await approveFollowUp(doors, { row: moved, via: 'test', isDryRun: false });
    expect((await run()).sent).toMatchObject([{ id: other.id }]);
  });
});
