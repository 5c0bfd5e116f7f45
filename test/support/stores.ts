import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { PGlite as PGliteOfKysely } from 'kysely';
import { afterEach, beforeAll, describe } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { OpenOptions, Store } from '../../src/store/store.ts';
import { newSchema } from './postgres-place.ts';

/** One of the databases that every test of the store runs on. */
export interface Stores {
  name: 'SQLite' | 'PostgreSQL' | 'PGlite';
  /** A new store, closed and removed after the test. */
  open(options?: OpenOptions): Promise<Store>;
  /** The address of a place without a store, for tests that open one several times or in other processes; PGlite has none. */
  place(): Promise<string>;
}

/** Runs the tests on SQLite and on PostgreSQL, or PGlite where no PostgreSQL is installed. */
export function eachStore(tests: (stores: Stores) => void): void {
  onDatabase(tests, { name: 'SQLite', newPlace: newFile });
  postgresStore(tests);
}

/** For what only PostgreSQL does. */
export function postgresStore(tests: (stores: Stores) => void): void {
  const server = process.env.TGCRM_TEST_POSTGRES_URL;
  if (server) onDatabase(tests, { name: 'PostgreSQL', newPlace: () => newSchema(server) });
  else onDatabase(tests, { name: 'PGlite', newPlace: null });
}

interface Place {
  url: string;
  remove(): unknown;
}

interface Database {
  name: Stores['name'];
  newPlace: (() => Promise<Place>) | null;
}

function onDatabase(tests: (stores: Stores) => void, { name, newPlace }: Database): void {
  const cleanUps: (() => unknown)[] = [];
  const place = async () => {
    if (!newPlace) throw new Error('PGlite lives in one process only');
    const { url, remove } = await newPlace();
    cleanUps.push(remove);
    return url;
  };
  const open = async (options?: OpenOptions) => {
    const store = await openStore(newPlace ? await place() : await emptyPglite(), options);
    cleanUps.push(() => store.close());
    return store;
  };
  describe(`on ${name}`, () => {
    // Half a minute on a busy machine, which no single test is to pay for.
    if (!newPlace) beforeAll(async () => void (await emptyPglite()), 300_000);
    afterEach(async () => {
      for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
    });
    tests({ name, open, place });
  });
}

let shared: PGlite | undefined;

/** One for the whole file, since each takes seconds to start: a store that is opened finds it empty. */
async function emptyPglite(): Promise<PGliteOfKysely> {
  shared ??= new PGlite();
  const pglite = shared;
  await pglite.exec('drop schema public cascade; create schema public');
  return {
    closed: false,
    ready: true,
    waitReady: pglite.waitReady,
    close: async () => undefined,
    query: (query, parameters, options) => pglite.query(query, parameters, options),
    transaction: (work) => pglite.transaction(work),
  };
}

async function newFile(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'tgcrm-store-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { url: `file:${join(folder, 'store.db')}`, remove };
}
