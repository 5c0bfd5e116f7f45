import { expect, it } from 'vitest';
import { approveFollowUp } from '../../../src/core/approve.ts';
import type { Settings } from '../../../src/core/config.ts';
import { dispatch } from '../../../src/core/dispatch.ts';
import { addFollowUp } from '../../../src/core/follow-ups.ts';
import type { Telegram } from '../../../src/core/telegram/port.ts';
import { chatIdOf } from '../../../src/store/chat-id.ts';
import { findChat } from '../../../src/store/chats.ts';
import { claimFollowUp, listFollowUps } from '../../../src/store/follow-ups.ts';
import { crowdStory } from '../../support/crowd-story.ts';
import { chanceFrom } from '../../support/follow-up-events.ts';
import { homeFor, logIn, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { eachStore, type Stores } from '../../support/stores.ts';
import { worldOf } from '../sync/world.ts';
import { defaults, free } from './world.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const people = 12;

const caps = { perHour: 3, perDay: 7, perChatPerDay: 1 };
const settings: Settings = {
  ...defaults(),
  ...free,
  'sending.perHour': caps.perHour,
  'sending.perDay': caps.perDay,
  'sending.perChatPerDay': caps.perChatPerDay,
  'sending.sameTextPerDay': 1000,
  'sending.maxUnanswered': 1000,
  'sending.lateness': '30d',
};

/** A true clock, and a machine's that a history sets wrong. */
async function skewedWorld(stores: Stores, startAt: string) {
  let trueMs = Date.parse(startAt);
  let skewMs = 0;
  const sandbox = await sandboxFor(crowdStory(people), { now: () => new Date(trueMs) });
  const places = await homeFor();
  await logIn(sandbox, places);
  const store = await stores.open();
  const now = () => new Date(trueMs + skewMs);
  const wired = await telegramFor(sandbox, places, { now });
  const telegram: Telegram = { ...wired, serverTime: async () => new Date(trueMs) };
  const world = worldOf({ sandbox, places, store, telegram, now });
  await world.refresh();
  return {
    ...world,
    pass: (ms: number) => {
      trueMs += ms;
    },
    setClock: (ms: number) => {
      skewMs = ms;
    },
    run: () =>
      dispatch(world.doors, {
        settings,
        limit: null,
        timeZone: 'Europe/Berlin',
        isDryRun: false,
        mostClockSkewMs: 5 * minuteMs,
        // The clock stands still while a run waits.
        patienceMs: 0,
        report: () => {},
        signal: new AbortController().signal,
        withTelegram: (work) => work(telegram),
      }),
    /** When each went out, by the true clock. */
    sends: () =>
      Array.from({ length: people }, (_, index) => `p${index + 1}`).flatMap((name) =>
        sandbox.world
          .messagesOf('mira', name)
          .filter(({ text }) => text.startsWith('Follow-up'))
          .map(({ date }) => ({ name, at: date * 1000 })),
      ),
  };
}

/** The most of these within any stretch of that length. */
function most(times: readonly number[], windowMs: number): number {
  const counts = times.map((from) => times.filter((at) => at >= from && at < from + windowMs));
  return Math.max(0, ...counts.map(({ length }) => length));
}

const stretches = [
  ['the end of a year', '2026-12-31T20:00:00.000Z'],
  ['the end of summer time', '2026-10-24T22:00:00.000Z'],
  ['the beginning of summer time', '2027-03-27T22:00:00.000Z'],
] as const;

eachStore((stores) => {
  // Every query is a round trip on PostgreSQL: one stretch of time says as much about it as three.
  it.each(stores.name === 'SQLite' ? stretches : stretches.slice(0, 1))(
    'no cap is exceeded over %s, with clocks that jump, restarts and runs at once',
    { timeout: 180_000 },
    async (_what, startAt) => {
      const world = await skewedWorld(stores, startAt);
      const { doors, store, sandbox } = world;
      const chance = chanceFrom(Date.parse(startAt) / 1000);
      const below = (count: number) => Math.floor(chance() * count);
      for (let step = 0; step < 45; step += 1) {
        world.pass(below(70) * minuteMs);
        const drawn = chance();
        if (drawn < 0.2) world.setClock((chance() - 0.5) * 4 * 24 * hourMs);
        else if (drawn < 0.6) world.setClock((chance() - 0.5) * 8 * minuteMs);
        const chat = await findChat(
          doors.db,
          chatIdOf('1', sandbox.world.find(`p${1 + below(people)}`)),
        );
        if (!chat) throw new Error('no chat');
        const sendAt = doors.now().toISOString();
        const about = { chat, sendAt, sendAtWhy: null, reason: 'test', isDryRun: false };
        const row = await addFollowUp(doors, { ...about, text: `Follow-up ${step}` });
        await approveFollowUp(doors, { row, via: 'test', isDryRun: false, isForced: true });
        if (chance() < 0.1)
          await claimFollowUp(store.db, { id: row.id, randomId: String(step + 1) });
        const runs = await Promise.allSettled(
          chance() < 0.3 ? [world.run(), world.run()] : [world.run()],
        );
        for (const run of runs)
          if (run.status === 'rejected') expect(run.reason).toMatchObject({ code: 'busy' });
      }
      const sends = world.sends();
      // What two clocks that are both within the bounds may be apart.
      const slackMs = 10 * minuteMs;
      const all = sends.map(({ at }) => at);
      expect(sends.length).toBeGreaterThanOrEqual(caps.perDay);
      expect(most(all, hourMs - slackMs)).toBeLessThanOrEqual(caps.perHour);
      expect(most(all, 24 * hourMs - slackMs)).toBeLessThanOrEqual(caps.perDay);
      for (const own of Map.groupBy(sends, ({ name }) => name).values()) {
        const times = own.map(({ at }) => at);
        expect(most(times, 24 * hourMs - slackMs)).toBeLessThanOrEqual(caps.perChatPerDay);
      }
      const sent = await listFollowUps(store.db, { statuses: ['sent'] });
      expect(sent).toHaveLength(sends.length);
    },
  );
});
