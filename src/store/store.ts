import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

export type Dialect = 'sqlite' | 'postgres';

export interface Store {
  db: Kysely<Schema>;
  dialect: Dialect;
  schemaVersion: number;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** A second reader beside a busy writer; the store must exist. */
  readOnly?: boolean;
  /** How long a statement waits for another program's lock. */
  busyTimeoutMs?: number;
}
