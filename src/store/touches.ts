import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from './dialect.ts';
import type { Schema } from './schema.ts';

/** Where no file says that it was written to. */
const pollMs = 1000;
/** Some shared folders and mounts do not tell of what others write there. */
const atLeastEveryMs = 15_000;

/**
 * Comes along whenever somebody may have written to the store, we ourselves too: `changeMark` knows who it was. The
 * system tells of writes to a file, so that a screen that nothing happens on costs nothing; a server is asked every second.
 */
export async function* touches(db: Kysely<Schema>, signal: AbortSignal): AsyncGenerator<void> {
  let isTouched = false;
  let wake = () => {};
  const touch = () => {
    isTouched = true;
    wake();
  };
  const watcher = await watchFile(db, touch);
  signal.addEventListener('abort', touch);
  try {
    while (!signal.aborted) {
      if (!isTouched) {
        const timer = setTimeout(touch, watcher ? atLeastEveryMs : pollMs);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        clearTimeout(timer);
      }
      isTouched = false;
      if (!signal.aborted) yield;
    }
  } finally {
    watcher?.close();
    signal.removeEventListener('abort', touch);
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
