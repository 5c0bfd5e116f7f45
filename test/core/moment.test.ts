import { expect, test } from 'vitest';
import { momentFor } from '../../src/core/moment.ts';
import { updateChats } from '../../src/store/chats.ts';
import { type Deal, seedDeal } from '../support/seed-deal.ts';
import { eachStore } from '../support/stores.ts';

const now = () => new Date('2026-11-24T13:00:00.000Z');
const quiet = { from: 21, to: 8 };

const deal: Deal = {
  title: 'Foobar <> Ourco',
  people: [{ id: 'u2', name: 'Ann Smith', bio: 'BD at Foobar, Tokyo' }],
  messages: Array.from({ length: 12 }, (_, day) => ({
    from: 'u2',
    text: 'hello',
    at: `2026-11-${String(day + 3).padStart(2, '0')}T05:30:00.000Z`,
  })),
};

eachStore((stores) => {
  test('a bio tells where they are; what a person says of it counts more', async () => {
    const { db } = await stores.open();
    const chat = await seedDeal(db, deal);
    const moment = await momentFor({ db, now }, chat, { quiet, timeZone: 'UTC' });
    expect(moment).toMatchObject({ n: 12, zone: { offset: 9, source: '"tokyo" in the bio' } });
    await updateChats(db, { ids: [chat.id], changes: { timeZone: 'America/New_York' } });
    const told = await momentFor(
      { db, now },
      { ...chat, timeZone: 'America/New_York' },
      { quiet, timeZone: 'UTC' },
    );
    expect(told.zone).toEqual({ offset: -5, spread: 0, source: 'America/New_York, as you said' });
    expect(told.at >= now().toISOString()).toBe(true);
  });

  test('a holiday of their country is no working day', async () => {
    const { db } = await stores.open();
    const there = { ...deal, people: [{ id: 'u2', name: 'Ann', bio: 'BD at Foobar, New York' }] };
    const chat = await seedDeal(db, { ...there, messages: (deal.messages ?? []).slice(0, 3) });
    // The evening before Thanksgiving.
    const then = () => new Date('2026-11-25T23:30:00.000Z');
    const moment = await momentFor({ db, now: then }, chat, { quiet, timeZone: 'UTC' });
    expect(moment.zone.source).toBe('"new york" in the bio');
    expect(moment.at.slice(0, 10)).toBe('2026-11-27');
  });
});
