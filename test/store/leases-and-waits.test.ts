import { expect, test } from 'vitest';
import { releaseLease, renewLease, takeLease } from '../../src/store/leases.ts';
import { findWait, listWaits, recordWait } from '../../src/store/waits.ts';
import { eachStore } from '../support/stores.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 1) + seconds * 1000);
const lease = (holder: string, seconds: number) => ({
  name: 'dispatch',
  holder,
  ttlMs: 10_000,
  now: at(seconds),
});

eachStore(({ open }) => {
  test('one holder at a time, until the lease runs out', async () => {
    const { db } = await open();
    expect(await takeLease(db, lease('a', 0))).toBe(true);
    expect(await takeLease(db, lease('b', 9))).toBe(false);
    expect(await takeLease(db, { ...lease('b', 9), name: 'sync' })).toBe(true);
    expect(await takeLease(db, lease('b', 10))).toBe(true);
    expect(await takeLease(db, lease('a', 11))).toBe(false);
  });

  test('of many who ask at once exactly one gets it', async () => {
    const { db } = await open();
    const asked = Array.from({ length: 8 }, (_, holder) => takeLease(db, lease(`${holder}`, 0)));
    expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
  });

  test('a renewed lease lasts longer; one that another took cannot be renewed', async () => {
    const { db } = await open();
    await takeLease(db, lease('a', 0));
    expect(await renewLease(db, lease('a', 8))).toBe(true);
    expect(await takeLease(db, lease('b', 15))).toBe(false);
    expect(await takeLease(db, lease('b', 18))).toBe(true);
    expect(await renewLease(db, lease('a', 19))).toBe(false);
  });

  test('a released lease is free at once; nobody releases what another holds', async () => {
    const { db } = await open();
    await takeLease(db, lease('a', 0));
    await releaseLease(db, { name: 'dispatch', holder: 'b' });
    expect(await takeLease(db, lease('b', 1))).toBe(false);
    await releaseLease(db, { name: 'dispatch', holder: 'a' });
    expect(await takeLease(db, lease('b', 1))).toBe(true);
  });

  test('a wait holds until it is over; the longer of two counts', async () => {
    const { db } = await open();
    const wait = (seconds: number, reason: string) => ({
      accountId: '1',
      scope: 'send',
      until: at(seconds).toISOString(),
      reason,
    });
    await recordWait(db, wait(60, 'flood'));
    await recordWait(db, wait(30, 'shorter'));
    await recordWait(db, { ...wait(5, 'sync'), scope: 'sync' });
    const now = at(10).toISOString();
    expect(await listWaits(db, { accountId: '1', now })).toEqual([wait(60, 'flood')]);
    expect(await findWait(db, { accountId: '1', scope: 'send', now })).toEqual(wait(60, 'flood'));
    expect(await findWait(db, { accountId: '2', scope: 'send', now })).toBeUndefined();
  });
});
