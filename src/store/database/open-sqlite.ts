import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { asStoreError, StoreError } from '../errors.ts';
import type { Schema } from '../schema.ts';
import type { OpenOptions, Store } from '../store.ts';
import { camelCase } from './camel-case.ts';
import {
  refuseNewer,
  SCHEMA_VERSION,
  SQLITE_APPLICATION_ID,
  storeBehind,
} from './schema-version.ts';
import { cachedStatements } from './sqlite-statements.ts';
import { wordedDialect } from './worded-dialect.ts';

const BUSY_TIMEOUT_MS = 5000;

/** @param path relative to the working folder, or absolute; its folder is made if it is missing. */
export async function openSqlite(path: string, options: OpenOptions): Promise<Store> {
  const { readOnly = false } = options;
  try {
    if (!readOnly && path !== ':memory:') makePrivateFile(path);
    const database = connect(path, options);
    try {
      return await storeOf(database, { path, readOnly });
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    throw asStoreError(isCannotOpen(error) ? (whyUnwritable(path) ?? error) : error);
  }
}

function isCannotOpen(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CANTOPEN');
}

/** SQLite does not say that it was not allowed to make a file beside the store; the system does. */
function whyUnwritable(path: string): unknown {
  try {
    accessSync(dirname(path), constants.W_OK);
    return null;
  } catch (error) {
    const isOfRights = error instanceof Error && 'code' in error && error.code !== 'ENOENT';
    return isOfRights ? error : null;
  }
}

/** SQLite would make the file readable by everybody; -wal and -shm take the mode of the file. */
function makePrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function connect(path: string, options: OpenOptions): Database.Database {
  const database = new Database(path, {
    readonly: options.readOnly ?? false,
    fileMustExist: true,
    timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS,
  });
  // No declared references: history may arrive before its chat, and each check costs an import dear.
  database.pragma('foreign_keys = off');
  database.pragma('synchronous = normal');
  return database;
}

async function storeOf(
  database: Database.Database,
  { path, readOnly }: { path: string; readOnly: boolean },
): Promise<Store> {
  const dialect = new SqliteDialect({ database: cachedStatements(database, { readOnly }) });
  const db = new Kysely<Schema>({
    dialect: wordedDialect(dialect),
    plugins: [camelCase()],
  });
  if (!isCurrent(database)) {
    refuseNewer(versionOf(database));
    if (readOnly) throw storeBehind();
    refuseForeign(database, path);
    await turnOnWriteAheadLog(database);
    const { migrateSqlite } = await import('./migrations.ts');
    await migrateSqlite(db);
  }
  const close = async () => {
    await db.destroy();
    // Kysely closes only what it has begun to use.
    database.close();
  };
  return { db, dialect: 'sqlite', schemaVersion: SCHEMA_VERSION, close };
}

function isCurrent(database: Database.Database): boolean {
  const mark = database.pragma('application_id', { simple: true });
  return mark === SQLITE_APPLICATION_ID && versionOf(database) === SCHEMA_VERSION;
}

function versionOf(database: Database.Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/** A database with tables but without our mark belongs to another program. */
function refuseForeign(database: Database.Database, path: string): void {
  if (database.pragma('application_id', { simple: true }) === SQLITE_APPLICATION_ID) return;
  if (database.prepare('select 1 from sqlite_schema').get() === undefined) return;
  throw new StoreError('store-open', `${path} is the database of another program`, {
    hint: 'name another file: tgcrm config set store.url file:PATH',
  });
}

/**
 * Readers and one writer at the same time; the choice stays in the file. SQLite does not wait for
 * another process at this point, so we do.
 */
async function turnOnWriteAheadLog(database: Database.Database): Promise<void> {
  for (const until = Date.now() + BUSY_TIMEOUT_MS; ; await sleep(20)) {
    try {
      database.pragma('journal_mode = wal');
      return;
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || Date.now() > until) throw error;
    }
  }
}
