import type { PGlite } from 'kysely';
import { StoreError } from './errors.ts';
import type { OpenOptions, Store } from './store.ts';

/**
 * Opens the store and brings its tables up to date. Drivers load on demand, so that a user of
 * SQLite never pays for PostgreSQL.
 *
 * @param url `file:PATH`, `postgres://…`, or a PGlite instance (tests).
 * @throws {StoreError} `store-open`, `store-newer`, `store-locked`, `store-full`, `store-read-only`, `store-damaged`
 */
export async function openStore(url: string | PGlite, options: OpenOptions = {}): Promise<Store> {
  if (typeof url !== 'string') return (await import('./database/open-postgres.ts')).openPglite(url);
  if (url.startsWith('file:')) {
    return (await import('./database/open-sqlite.ts')).openSqlite(
      url.slice('file:'.length),
      options,
    );
  }
  if (/^postgres(ql)?:\/\//.test(url)) {
    return (await import('./database/open-postgres.ts')).openPostgres(url, options);
  }
  throw new StoreError('store-open', 'store.url is neither file:PATH nor postgres://…', {
    hint: 'set it with: tgcrm config set store.url file:PATH',
  });
}
