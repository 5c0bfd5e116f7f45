import { StoreError } from '../errors.ts';

/** The number of the last migration, on its own, so that opening a store that is up to date loads no migration. */
export const SCHEMA_VERSION = 22;

/** "tgcr": marks a SQLite file as ours, so that no other program's database is ever migrated. */
export const SQLITE_APPLICATION_ID = 0x74676372;

/** @throws {StoreError} `store-newer` */
export function refuseNewer(version: number): void {
  if (version <= SCHEMA_VERSION) return;
  throw new StoreError(
    'store-newer',
    `the store was written by a newer tgcrm (schema ${version}, this one knows ${SCHEMA_VERSION})`,
    { hint: 'update tgcrm: npm install -g tgcrm@latest' },
  );
}

/** For one that is opened only to be read. */
export function storeBehind(): StoreError {
  return new StoreError('store-open', 'the store was made by an older tgcrm, or not finished', {
    hint: 'run tgcrm status once: it brings the store up to date',
  });
}

export function foreignTable(name: string): StoreError {
  return new StoreError('store-open', `the database has a table "${name}" of another program`, {
    hint: 'give tgcrm a database of its own (createdb tgcrm) and name it: tgcrm config set store.url postgres://…/tgcrm',
  });
}
