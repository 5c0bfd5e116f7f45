import type { CompiledQuery, DatabaseConnection, Dialect, Driver } from 'kysely';
import { asStoreError } from '../errors.ts';

/**
 * A dialect whose failures are StoreErrors and whose texts every database can hold: PostgreSQL
 * refuses a NUL, which a hostile title may well contain.
 */
export function wordedDialect(dialect: Dialect): Dialect {
  return {
    createDriver: () => wordedDriver(dialect.createDriver()),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}

function wordedDriver(driver: Driver): Driver {
  const outer = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const inner = new WeakMap<DatabaseConnection, DatabaseConnection>();
  // The drivers know their own connections by private marks.
  const own = (connection: DatabaseConnection) => inner.get(connection) ?? connection;
  return {
    init: (options) => inOurWords(() => driver.init(options)),
    async acquireConnection(options) {
      const connection = await inOurWords(() => driver.acquireConnection(options));
      const known = outer.get(connection);
      if (known) return known;
      const worded = wordedConnection(connection);
      outer.set(connection, worded);
      inner.set(worded, connection);
      return worded;
    },
    beginTransaction: (connection, settings) =>
      inOurWords(() => driver.beginTransaction(own(connection), settings)),
    commitTransaction: (connection) => inOurWords(() => driver.commitTransaction(own(connection))),
    rollbackTransaction: (connection) =>
      inOurWords(() => driver.rollbackTransaction(own(connection))),
    releaseConnection: (connection, options) => driver.releaseConnection(own(connection), options),
    destroy: (options) => driver.destroy(options),
  };
}

function wordedConnection(connection: DatabaseConnection): DatabaseConnection {
  return {
    executeQuery: (query, options) =>
      inOurWords(() => connection.executeQuery(withoutNul(query), options)),
    streamQuery: (query, chunkSize, options) => connection.streamQuery(query, chunkSize, options),
  };
}

function withoutNul(query: CompiledQuery): CompiledQuery {
  if (!query.parameters.some(hasNul)) return query;
  const parameters = query.parameters.map((value) =>
    hasNul(value) ? value.replaceAll('\0', '') : value,
  );
  return { ...query, parameters };
}

function hasNul(value: unknown): value is string {
  return typeof value === 'string' && value.includes('\0');
}

async function inOurWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error);
  }
}
