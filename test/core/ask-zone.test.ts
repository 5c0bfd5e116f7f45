import { expect, test } from 'vitest';
import { listZoneOffers, zoneDoubtOf } from '../../src/core/ask-zone.ts';
import { setChat } from '../../src/core/set-chat.ts';
import { undoLatest } from '../../src/core/undo.ts';
import { findChat } from '../../src/store/chats.ts';
import { type Deal, seedDeal } from '../support/seed-deal.ts';
import { eachStore } from '../support/stores.ts';

const now = () => new Date('2026-11-24T13:00:00.000Z');
const limits = { quietHours: { from: 21, to: 8 } };
const at = '2026-11-24T15:00:00.000Z';

const deal: Deal = {
  title: 'Ann Smith',
  people: [{ id: 'u2', name: 'Ann Smith' }],
  messages: [
    'Guten Tag, wir haben eine Frage zu der Rechnung',
    'Und wann ist das nicht mehr so?',
  ].map((text, day) => ({ from: 'u2', text, at: `2026-11-2${day}T09:30:00.000Z` })),
};

eachStore((stores) => {
  async function world() {
    const { db } = await stores.open();
    const chat = await seedDeal(db, deal);
    const doors = { db, now };
    const again = async () => {
      const row = await findChat(db, chat.id);
      if (!row) throw new Error('no chat');
      return row;
    };
    const say = async (settings: Parameters<typeof setChat>[1]['settings']) =>
      setChat(doors, { chat: await again(), settings, via: 'terminal', isDryRun: false });
    const doubt = async () => zoneDoubtOf(doors, { chat: await again(), at }, limits);
    return { db, doors, chat, again, say, doubt };
  }

  test('it is asked until somebody says it, or that they do not know; an undo asks again', async () => {
    const { doors, say, doubt, again } = await world();
    expect(await doubt()).toBe('own-clock');
    await say({ isZoneUnknown: true });
    expect(await doubt()).toBeNull();
    await undoLatest(doors, { count: 1 });
    expect(await doubt()).toBe('own-clock');
    await say({ isZoneUnknown: true });
    await say({ timeZone: 'Asia/Tokyo' });
    expect(await again()).toMatchObject({ timeZone: 'Asia/Tokyo', zoneNotKnown: null });
    expect(await doubt()).toBeNull();
    await say({ timeZone: null });
    expect(await doubt()).toBe('own-clock');
  });

  test('the language that they write is offered as such', async () => {
    const { doors, chat } = await world();
    const offers = await listZoneOffers(doors, chat, 'Asia/Dubai');
    expect(offers[0]).toEqual({ zone: 'Europe/Berlin', why: 'the language they write' });
    expect(offers.at(-1)).toEqual({ zone: 'Asia/Dubai', why: 'as you are' });
  });

  test('a bio that speaks for another place asks again', async () => {
    const { db, say, doubt } = await world();
    await say({ isZoneUnknown: true });
    const bio = (text: string) =>
      db.updateTable('peers').set({ bio: text }).where('peerId', '=', 'u2').execute();
    await bio('BD, Zurich');
    expect(await doubt()).toBeNull();
    await bio('BD, Tokyo');
    expect(await doubt()).toBe('night');
  });
});
