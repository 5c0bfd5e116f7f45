import type Database from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Kysely prepares each query anew, which costs more than running it; this many are kept instead. */
const KEPT_STATEMENTS = 200;

/** A statement that begins so runs once for each row of its only parameter, an iterable, in one round through Kysely. */
export const FOR_EACH_ROW = '/* for each row */ ';

/**
 * The database as Kysely's driver wants it, with statements kept, and with a transaction that takes
 * the write lock at once: a plain `begin` is refused when it turns from reading to writing while
 * another process writes, whatever the busy timeout.
 */
export function cachedStatements(
  database: Database.Database,
  { readOnly }: { readOnly: boolean },
): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = kept.get(sql);
      kept.delete(sql);
      const statement = known ?? prepare(database, sql === 'begin' && !readOnly ? BEGIN : sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > KEPT_STATEMENTS && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
    close: () => void database.close(),
  };
}

const BEGIN = 'begin immediate';

function prepare(database: Database.Database, sql: string): SqliteStatement {
  const statement = database.prepare<unknown[]>(sql);
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(...parameters),
    run: runner(database, statement),
    iterate: (parameters) => statement.iterate(...parameters),
  };
}

function runner(
  database: Database.Database,
  statement: Database.Statement<unknown[]>,
): SqliteStatement['run'] {
  if (statement.source.startsWith(FOR_EACH_ROW)) return ([rows]) => runForEach(statement, rows);
  // A full disk makes SQLite roll back by itself; a second rollback would hide the reason.
  if (statement.source === 'rollback') {
    return () => (database.inTransaction ? statement.run() : NOTHING);
  }
  return (parameters) => statement.run(...parameters);
}

const NOTHING = { changes: 0, lastInsertRowid: 0 };

function runForEach(statement: Database.Statement<unknown[]>, rows: unknown) {
  let changes = 0;
  for (const row of isIterable(rows) ? rows : []) changes += statement.run(row).changes;
  return { ...NOTHING, changes };
}

function isIterable(rows: unknown): rows is Iterable<unknown> {
  return typeof rows === 'object' && rows !== null && Symbol.iterator in rows;
}
