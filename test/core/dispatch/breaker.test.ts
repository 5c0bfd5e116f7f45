import { expect, test } from 'vitest';
import { noteFloodWait } from '../../../src/core/dispatch/breaker.ts';
import { rearmSending } from '../../../src/core/rearm.ts';
import { adoptAccount } from '../../../src/store/accounts.ts';
import { eachStore } from '../../support/stores.ts';

eachStore(({ open }) => {
  test('three waits within an hour stop everything; after a person has allowed it again they are counted anew', async () => {
    const { db } = await open();
    const account = await adoptAccount(db, {
      telegramId: '1',
      name: 'Mira',
      username: null,
      phone: null,
      loggedInAt: '2026-11-01T00:00:00.000Z',
    });
    const waitAt = (minute: string) => {
      const now = () => new Date(`2026-11-24T10:${minute}:00.000Z`);
      return noteFloodWait({ db, now }, { account, retryAt: `2026-11-24T10:${minute}:30.000Z` });
    };
    expect([await waitAt('01'), await waitAt('02')]).toEqual([null, null]);
    expect(await waitAt('03')).toContain('3 times within an hour');
    const now = () => new Date('2026-11-24T10:10:00.000Z');
    expect(await rearmSending({ db, now }, { isDryRun: false })).toEqual({ armed: true });
    expect([await waitAt('11'), await waitAt('12')]).toEqual([null, null]);
    expect(await waitAt('13')).toContain('3 times within an hour');
  });
});
