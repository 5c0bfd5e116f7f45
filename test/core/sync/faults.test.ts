import { expect, it } from 'vitest';
import { findAccount } from '../../../src/store/accounts.ts';
import { listWaits } from '../../../src/store/waits.ts';
import { telegramFor } from '../../support/sandbox.ts';
import { eachStore } from '../../support/stores.ts';
import { syncWorld, worldOf } from './world.ts';

eachStore((stores) => {
  it('a short flood wait is sat out', async () => {
    const { choose, sync, refresh, sandbox, stored, there } = await syncWorld(stores);
    await refresh();
    await choose('ann');
    sandbox.faults.fail('messages.getHistory', 'FLOOD_WAIT_1');
    expect((await sync()).messages.added).toBe(there('ann').length);
    expect(await stored('ann')).toEqual(there('ann'));
  });

  it('a long one ends the run, is kept over a restart, and loses nothing', async () => {
    const world = await syncWorld(stores);
    const { choose, sync, refresh, sandbox, stored, there, store, places } = world;
    await refresh();
    await choose('ann', 'jonas');
    sandbox.faults.fail('messages.getHistory', 'FLOOD_WAIT_3600', { skip: 1 });
    const retryAt = expect.stringMatching(/^\d{4}-.*Z$/);
    await expect(sync()).rejects.toMatchObject({ code: 'flood-wait', retryAt });
    const kept = [...(await stored('ann')), ...(await stored('jonas'))].length;
    expect(kept).toBeGreaterThan(0);
    const [wait] = await listWaits(store.db, { accountId: '1', now: new Date().toISOString() });
    expect(wait?.reason).toContain('wait');

    const asked = () =>
      sandbox.seen().filter((seen) => seen.method === 'messages.GetHistory').length;
    const before = asked();
    await world.doors.telegram.close();
    const telegram = await telegramFor(sandbox, places);
    const later = worldOf({ sandbox, places, store, telegram });
    await expect(later.sync()).rejects.toMatchObject({ code: 'flood-wait', retryAt: wait?.until });
    expect(asked()).toBe(before);

    await store.db.deleteFrom('waits').execute();
    await later.sync();
    expect(await stored('ann')).toEqual(there('ann'));
    expect(await stored('jonas')).toEqual(there('jonas'));
  });

  it('a wire that is cut in every phase heals by itself', { timeout: 60_000 }, async () => {
    const { choose, sync, sandbox, stored, there, refresh } = await syncWorld(stores);
    const calls = [
      'users.getUsers',
      'updates.getState',
      'messages.getDialogs',
      'messages.getDialogFilters',
      'messages.getHistory',
      'updates.getDifference',
      'channels.getParticipants',
    ];
    for (const call of calls) sandbox.faults.cut({ before: call });
    await refresh();
    for (const call of calls) sandbox.faults.cut({ after: call });
    await choose('ann', 'builders');
    await sync();
    expect(await stored('ann')).toEqual(there('ann'));
    expect(await stored('builders')).toEqual(there('builders'));
  });

  it('a network that is gone ends the run, and the next one goes on', async () => {
    const world = await syncWorld(stores, { overrides: { deadlineMs: 4000 } });
    const { choose, sync, refresh, sandbox, stored, there } = world;
    await refresh();
    await choose('ann', 'jonas');
    sandbox.faults.ignore('messages.getHistory', { skip: 1, times: 9 });
    await expect(sync()).rejects.toMatchObject({ code: 'network' });
    expect((await stored('ann')).length + (await stored('jonas')).length).toBeGreaterThan(0);
    sandbox.faults.clear();
    await sync();
    expect(await stored('ann')).toEqual(there('ann'));
    expect(await stored('jonas')).toEqual(there('jonas'));
  });

  it('a session that was ended from another device leaves the data as they are', async () => {
    const { choose, sync, refresh, sandbox, stored, there, store } = await syncWorld(stores);
    await refresh();
    await choose('ann');
    await sync();
    const before = await findAccount(store.db, '1');
    sandbox.faults.revoke();
    await expect(sync()).rejects.toMatchObject({ code: 'session-ended' });
    expect(await stored('ann')).toEqual(there('ann'));
    expect(await findAccount(store.db, '1')).toEqual(before);
  });

  it('Ctrl-C stops between two pages, and nothing of them is lost', async () => {
    const { choose, sync, refresh, stored, there } = await syncWorld(stores);
    await refresh();
    await choose('ann', 'jonas', 'builders');
    const abort = new AbortController();
    const report = (step: string) => {
      if (step.includes('messages')) abort.abort(new Error('interrupted by hand'));
    };
    await expect(sync({ signal: abort.signal, report })).rejects.toThrow('interrupted by hand');
    await sync();
    for (const name of ['ann', 'jonas', 'builders'])
      expect(await stored(name)).toEqual(there(name));
  });

  it('two at once: one works, the other is told so', async () => {
    const { choose, sync, refresh, stored, there } = await syncWorld(stores);
    await refresh();
    await choose('ann');
    const outcomes = await Promise.allSettled([sync(), sync()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(failure?.reason).toMatchObject({ code: 'busy' });
    expect(await stored('ann')).toEqual(there('ann'));
    await sync();
  });

  it('nothing is ever marked as read', async () => {
    const { choose, sync, refresh, sandbox } = await syncWorld(stores);
    await refresh();
    await choose('ann', 'builders', 'northwind-group', 'gazette');
    await sync();
    expect(sandbox.world.readCalls).toEqual([]);
  });
});
