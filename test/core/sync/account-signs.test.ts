import { expect, it } from 'vitest';
import { suggest } from '../../../src/core/suggest.ts';
import { readWarnings } from '../../../src/core/suggestion/read-warnings.ts';
import { findChat } from '../../../src/store/chats.ts';
import { eachStore } from '../../support/stores.ts';
import { syncWorld } from './world.ts';

eachStore((stores) => {
  it('a young account that took its name just now is warned of, and is a factor against its company', async () => {
    const { refresh, choose, sync, id, store, doors, sandbox } = await syncWorld(stores, {
      story: 'impostors',
      // In the middle of a month: the account's age in months does not hang on the day of the run.
      now: () => new Date('2026-11-20T12:00:00.000Z'),
    });
    await refresh();
    await choose('young', 'newcomer', 'greta');
    await sync();
    const asked = sandbox.seen().filter(({ method }) => method === 'users.GetFullUser');
    expect(asked).toHaveLength(3);
    expect(sandbox.seen().some(({ method }) => method === 'messages.GetPeerSettings')).toBe(false);
    const chats = await Promise.all(
      ['young', 'newcomer', 'greta'].map((name) => findChat(store.db, id(name))),
    );
    const [young, newcomer, greta] = await suggest(
      doors,
      chats.flatMap((chat) => chat ?? []),
    );
    expect(young?.warnings).toEqual([
      '"Dana Reyes" is a new account: at Telegram since 2026-11',
      '"Dana Reyes" took this name on 2026-11-18, says Telegram',
      '"Dana Reyes" took another photo on 2026-11-18, says Telegram',
    ]);
    const factors = young?.candidates[0]?.factors ?? [];
    expect(factors.find(({ feature }) => feature === 'oddAccount')?.weight).toBeLessThan(0);
    expect(young?.verdict).not.toBe('confident');
    expect(newcomer?.warnings).toEqual([]);
    expect(newcomer?.candidates[0]?.confidence).toBeGreaterThan(
      young?.candidates[0]?.confidence ?? 1,
    );
    expect(greta?.warnings).toEqual([]);
  });

  it('an account that renames itself between two syncs is warned of', async () => {
    let time = Date.parse('2026-11-20T12:00:00.000Z');
    const { refresh, choose, sync, id, store } = await syncWorld(stores, {
      story: 'impostors',
      now: () => new Date(time),
    });
    await refresh();
    await choose('changer');
    await sync();
    const chat = await findChat(store.db, id('changer'));
    expect(chat?.title).toBe('Crypto Helper');
    expect(chat && (await readWarnings(store.db, chat))).toEqual([]);
    time += 180_000;
    await refresh();
    const later = await findChat(store.db, id('changer'));
    expect(later?.title).toBe('Ines Vogel');
    expect(later && (await readWarnings(store.db, later))).toEqual([
      '"Ines Vogel" was called "Crypto Helper" before 2026-11-20',
    ]);
  });
});
