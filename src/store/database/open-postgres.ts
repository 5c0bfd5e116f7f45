import { type Dialect, Kysely, type PGlite, PGliteDialect, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { asStoreError } from '../errors.ts';
import type { Schema } from '../schema.ts';
import type { OpenOptions, Store } from '../store.ts';
import { camelCase } from './camel-case.ts';
import { foreignTable, refuseNewer, SCHEMA_VERSION, storeBehind } from './schema-version.ts';
import { wordedDialect } from './worded-dialect.ts';

const BUSY_TIMEOUT_MS = 5000;
const CONNECT_TIMEOUT_MS = 10_000;
/** One for the transaction at work, the rest for reads beside it; servers allow 100 in all by default. */
const MAX_CONNECTIONS = 4;
const UNDEFINED_COLUMN = '42703';
/** Object id of `bigint`. pg gives it as text; ours stay below 2^53 until 2106. */
const INT8 = 20;

export async function openPostgres(url: string, options: OpenOptions): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    lock_timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS,
    application_name: 'tgcrm',
    types: { getTypeParser },
  });
  // Without a listener a server that ends idle connections would end the program.
  pool.on('error', () => undefined);
  // Nor one that ends a connection at work: the query on it fails, and tells.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  if (options.readOnly) {
    pool.on('connect', (client) => void client.query('set default_transaction_read_only = on'));
  }
  const close = async () => {
    if (!pool.ended) await pool.end();
  };
  return storeOf(new PostgresDialect({ pool }), { close, readOnly: options.readOnly ?? false });
}

/** In the tests, where no PostgreSQL is installed. */
export function openPglite(pglite: PGlite): Promise<Store> {
  const close = async () => {
    if (!pglite.closed) await pglite.close();
  };
  return storeOf(new PGliteDialect({ pglite }), { close, readOnly: false });
}

const getTypeParser: typeof pg.types.getTypeParser = (id: number, format?: 'text' | 'binary') =>
  id === INT8 ? Number : pg.types.getTypeParser(id, format);

async function storeOf(
  dialect: Dialect,
  { close: closeAll, readOnly }: { close: () => Promise<void>; readOnly: boolean },
): Promise<Store> {
  const db = new Kysely<Schema>({
    dialect: wordedDialect(dialect),
    plugins: [camelCase()],
  });
  // Kysely ends what it has begun to use; what it never used is left to us.
  const close = async () => {
    await db.destroy();
    await closeAll();
  };
  try {
    const version = await versionOf(db);
    refuseNewer(version);
    if (version !== SCHEMA_VERSION) {
      if (readOnly) throw storeBehind();
      const { migratePostgres } = await import('./migrations.ts');
      await migratePostgres(db);
    }
  } catch (error) {
    await close();
    throw asStoreError(error);
  }
  return { db, dialect: 'postgres', schemaVersion: SCHEMA_VERSION, close };
}

/** 0 for a database without our tables. */
export async function versionOf(db: Kysely<Schema>): Promise<number> {
  const table = await sql<{
    name: string | null;
  }>`select to_regclass('schema_version')::text as name`.execute(db);
  if (!table.rows[0]?.name) return 0;
  const version = await sql<{ number: number }>`select number from schema_version`
    .execute(db)
    .catch(refuseForeign);
  return version.rows[0]?.number ?? 0;
}

/** A table of this name with other columns: several programs that migrate have one. */
function refuseForeign(error: unknown): never {
  const isForeign = error instanceof Error && 'code' in error && error.code === UNDEFINED_COLUMN;
  throw isForeign ? foreignTable('schema_version') : error;
}
