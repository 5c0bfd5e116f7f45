import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settings as defaults, type Settings } from '../../src/core/config.ts';
import { dispatch } from '../../src/core/dispatch.ts';
import { refreshChats } from '../../src/core/refresh.ts';
import { connectTelegram } from '../../src/core/telegram/connect.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { openStore } from '../../src/store/open.ts';
import { caps, mostClockSkewMs, tellCapsHistory } from '../support/caps-history.ts';
import { crowdStory } from '../support/crowd-story.ts';
import { chanceFrom } from '../support/follow-up-events.ts';
import { connectOptions, free, logIn } from '../support/live-stage.ts';
import { setup } from '../support/postgres.ts';
import { newSchema } from '../support/postgres-place.ts';

const HISTORIES = Number(process.env.TGCRM_BENCH_HISTORIES ?? 10);
const SEED = Number(process.env.TGCRM_BENCH_SEED ?? 1);
const STEPS = 60;
const PEOPLE = 12;

/** Around changes of daylight time, and the end of a year. */
const starts = ['2026-12-31T20:00:00.000Z', '2026-10-24T22:00:00.000Z', '2027-03-27T22:00:00.000Z'];

/** Caps of three an hour, seven a day and one a day into one chat, under clocks that jump by days, restarts, runs at once. */
export async function bench(): Promise<void> {
  await onDatabase('SQLite', async (home) => ({
    url: `file:${join(home, 'store.db')}`,
    remove: async () => {},
  }));
  const stop = await setup();
  const server = process.env.TGCRM_TEST_POSTGRES_URL;
  if (server) await onDatabase('PostgreSQL', () => newSchema(server));
  await stop?.();
}

type NewPlace = (home: string) => Promise<{ url: string; remove: () => Promise<void> }>;

async function onDatabase(name: string, newPlace: NewPlace): Promise<void> {
  const totals = { sends: 0, violations: 0 };
  for (let number = 0; number < HISTORIES; number += 1) {
    const { sends, violations } = await tellOne(newPlace, SEED + number);
    totals.sends += sends;
    totals.violations += violations.length;
    for (const violation of violations)
      process.stdout.write(`  history ${SEED + number}: ${violation}\n`);
  }
  const approvals = HISTORIES * STEPS;
  process.stdout.write(
    `${name}: ${HISTORIES} histories, ${approvals} approvals, ${totals.sends} sends: ${totals.violations} violations\n`,
  );
  if (totals.violations > 0) process.exitCode = 1;
}

async function tellOne(newPlace: NewPlace, seed: number) {
  const home = await mkdtemp(join(tmpdir(), 'tgcrm-caps-'));
  let trueMs = Date.parse(starts[seed % starts.length] ?? '');
  let skewMs = 0;
  const now = () => new Date(trueMs + skewMs);
  const sandbox = await startSandbox({
    story: crowdStory(PEOPLE),
    tickMs: 0,
    now: () => new Date(trueMs),
  });
  const place = await newPlace(home);
  const store = await openStore(place.url);
  const options = connectOptions(sandbox, home, now);
  await logIn(sandbox, options);
  const wired = await connectTelegram(options);
  const telegram = { ...wired, serverTime: async () => new Date(trueMs) };
  const doors = { db: store.db, telegram, now };
  const quiet = { report: () => {}, signal: new AbortController().signal };
  try {
    await refreshChats(doors, quiet);
    return await tellCapsHistory(
      {
        sandbox,
        doors,
        people: PEOPLE,
        pass: (ms) => {
          trueMs += ms;
        },
        setClock: (ms) => {
          skewMs = ms;
        },
        run: () =>
          dispatch(doors, {
            ...quiet,
            settings: capped(),
            limit: null,
            timeZone: 'Europe/Berlin',
            isDryRun: false,
            mostClockSkewMs,
            // The clock stands still while a run waits.
            patienceMs: 0,
            withTelegram: (work) => work(telegram),
          }),
      },
      chanceFrom(seed),
      STEPS,
    );
  } finally {
    await wired.close();
    await store.close();
    await sandbox.close();
    await place.remove();
    await rm(home, { recursive: true, force: true });
  }
}

function capped(): Settings {
  const values = Object.entries(defaults).map(([name, setting]) => [name, setting.default]);
  return {
    // Every setting's own default, under its own name.
    ...(Object.fromEntries(values) as Settings),
    ...free,
    'sending.perHour': caps.perHour,
    'sending.perDay': caps.perDay,
    'sending.perChatPerDay': caps.perChatPerDay,
  };
}
