import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from './database/dialect.ts';
import type { Schema } from './schema.ts';

/** Where no file says that it was written to. */
const pollMs = 1500;
/** Some shared folders and mounts do not tell of what others write there. */
const atLeastEveryMs = 15_000;

/** `told`: somebody writes, and may not have come to the end of it. `due`: nobody said so; it is time to look again. */
export type Touch = 'told' | 'due';

/**
 * Comes along whenever somebody may have written to the store, we ourselves too: `changeMark` knows who it was. The
 * system tells of writes to a file, so that a screen that nothing happens on costs nothing; a server is asked every
 * second and a half.
 */
export async function* touches(db: Kysely<Schema>, signal: AbortSignal): AsyncGenerator<Touch> {
  let touched: Touch | null = null;
  let wake = () => {};
  const told = () => {
    touched = 'told';
    wake();
  };
  const watcher = await watchFile(db, told);
  signal.addEventListener('abort', told);
  try {
    while (!signal.aborted) {
      if (touched === null) await waitFor(watcher ? atLeastEveryMs : pollMs);
      const touch: Touch = touched ?? 'due';
      touched = null;
      if (!signal.aborted) yield touch;
    }
  } finally {
    watcher?.close();
    signal.removeEventListener('abort', told);
  }

  async function waitFor(mostMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    wake = resolve;
    const timer = setTimeout(resolve, mostMs);
    await promise;
    clearTimeout(timer);
  }
}

/** The folder is watched: the log of writes beside the database comes and goes. `null` where there is nothing to watch. */
async function watchFile(db: Kysely<Schema>, touch: () => void): Promise<FSWatcher | null> {
  const file = await fileOf(db);
  if (file === '') return null;
  try {
    const watcher = watch(dirname(file), (_event, name) => {
      if (name === null || name.startsWith(basename(file))) touch();
    });
    // From then on the least frequent looks are all there is.
    watcher.on('error', () => {});
    return watcher;
  } catch {
    return null;
  }
}

/** Empty for a store in memory, and for PostgreSQL. */
async function fileOf(db: Kysely<Schema>): Promise<string> {
  if (dialectOf(db) !== 'sqlite') return '';
  const { rows } = await sql<{ name: string; file: string }>`pragma database_list`.execute(db);
  return rows.find(({ name }) => name === 'main')?.file ?? '';
}
