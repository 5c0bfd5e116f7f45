import { expect, it } from 'vitest';
import type { Settings } from '../../../src/core/config.ts';
import { dispatch } from '../../../src/core/dispatch.ts';
import type { Telegram } from '../../../src/core/telegram/port.ts';
import { caps, mostClockSkewMs, tellCapsHistory } from '../../support/caps-history.ts';
import { crowdStory } from '../../support/crowd-story.ts';
import { chanceFrom } from '../../support/follow-up-events.ts';
import { homeFor, logIn, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { eachStore, type Stores } from '../../support/stores.ts';
import { worldOf } from '../sync/world.ts';
import { defaults, free } from './world.ts';

const people = 12;

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
        mostClockSkewMs,
        // The clock stands still while a run waits.
        patienceMs: 0,
        report: () => {},
        signal: new AbortController().signal,
        withTelegram: (work) => work(telegram),
      }),
  };
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
      const told = await tellCapsHistory(
        { ...world, people },
        chanceFrom(Date.parse(startAt) / 1000),
        45,
      );
      expect(told.violations).toEqual([]);
      expect(told.sends).toBeGreaterThanOrEqual(caps.perDay);
    },
  );
});
