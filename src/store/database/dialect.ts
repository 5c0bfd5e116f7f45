import {
  CompiledQuery,
  type Expression,
  type Kysely,
  type SelectQueryBuilder,
  SqliteAdapter,
  sql,
} from 'kysely';
import type { Schema } from '../schema.ts';
import type { Dialect } from '../store.ts';
import { holdableText } from './holdable-text.ts';
import { snakeCase } from './snake-case.ts';
import { FOR_EACH_ROW } from './sqlite-statements.ts';

export function dialectOf(db: Kysely<Schema>): Dialect {
  return db.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres';
}

/**
 * Any number of values as one parameter, for `where('chatId', 'in', listOf(db, ids))`: a list in the
 * text of the query would make a new statement for every length.
 */
export function listOf<T extends string | number>(
  db: Kysely<Schema>,
  values: readonly T[],
): Expression<T> {
  if (dialectOf(db) === 'sqlite') {
    return sql<T>`(select value from json_each(${JSON.stringify(values)}))`;
  }
  return typeof values[0] === 'number'
    ? sql<T>`(select unnest(${values}::bigint[]))`
    : sql<T>`(select unnest(${values}::text[]))`;
}

export interface ManyRows<Row> {
  /** In the database's spelling. */
  table: string;
  columns: readonly (keyof Row & string)[];
  rows: readonly Row[];
  /** `on conflict …`, in plain SQL. */
  onConflict?: string;
  /** A row's values in the order of `columns`, for rows by the million: looking up each by its name shows in a profile. */
  valuesOf?: (row: Row) => readonly unknown[];
}

/**
 * Writes any number of rows in one statement, at several times the speed of Kysely's `values`.
 * Texts lose what PostgreSQL cannot hold: NUL and halves of surrogate pairs.
 *
 * @returns how many rows were written; those that `onConflict` left alone do not count.
 */
export async function insertMany<Row extends object>(
  db: Kysely<Schema>,
  { table, columns, rows, onConflict = '', valuesOf = byName(columns) }: ManyRows<Row>,
): Promise<number> {
  if (rows.length === 0) return 0;
  const names = columns.map(snakeCase).join(', ');
  const into = `insert into ${table} (${names})`;
  const query =
    dialectOf(db) === 'sqlite'
      ? CompiledQuery.raw(
          `${FOR_EACH_ROW}${into} values (${columns.map(() => '?').join(', ')}) ${onConflict}`,
          [oneByOne(rows, valuesOf)],
        )
      : CompiledQuery.raw(
          `${into} select ${names} from json_populate_recordset(null::${table}, $1::json) ${onConflict}`,
          [JSON.stringify(rows.map((row) => forRecord(columns, row)))],
        );
  const result = await db.executeQuery(query);
  return Number(result.numAffectedRows ?? 0);
}

export interface ManyChanges<Row> {
  /** In the database's spelling. */
  table: string;
  /** The primary key. */
  key: keyof Row & string;
  columns: readonly (keyof Row & string)[];
  rows: readonly Row[];
}

/** Sets the columns of any number of rows that exist, each to values of its own, in one statement. */
export async function updateMany<Row extends object>(
  db: Kysely<Schema>,
  { table, key, columns, rows }: ManyChanges<Row>,
): Promise<void> {
  if (rows.length === 0) return;
  const id = snakeCase(key);
  const set = (from: (name: string) => string) =>
    columns.map((column) => `${snakeCase(column)} = ${from(snakeCase(column))}`).join(', ');
  const ordered = [...columns, key];
  const query =
    dialectOf(db) === 'sqlite'
      ? CompiledQuery.raw(`${FOR_EACH_ROW}update ${table} set ${set(() => '?')} where ${id} = ?`, [
          oneByOne(rows, byName(ordered)),
        ])
      : CompiledQuery.raw(
          `update ${table} set ${set((name) => `news.${name}`)}
            from json_populate_recordset(null::${table}, $1::json) as news where ${table}.${id} = news.${id}`,
          [JSON.stringify(rows.map((row) => forRecord(ordered, row)))],
        );
  await db.executeQuery(query);
}

/** Each made when its turn comes: the parameters of ten thousand rows at once are what makes a heap grow. */
export function* oneByOne<Row>(
  rows: readonly Row[],
  parametersOf: (row: Row) => readonly unknown[],
): Generator<readonly unknown[]> {
  for (const row of rows) yield parametersOf(row);
}

/** The same list for every row, filled anew: it is bound before the next row comes. */
function byName<Row extends object>(columns: readonly (keyof Row & string)[]) {
  const values: unknown[] = [];
  return (row: Row): readonly unknown[] => {
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at];
      if (column !== undefined) values[at] = holdable(row[column]);
    }
    return values;
  };
}

function forRecord<Row extends object>(columns: readonly (keyof Row & string)[], row: Row) {
  return Object.fromEntries(
    columns.map((column) => [snakeCase(column), holdable(row[column])] as const),
  );
}

function holdable(value: unknown): unknown {
  return typeof value === 'string' ? holdableText(value) : value;
}

/**
 * Rows that no one else changes until the transaction ends. SQLite needs no word for it: its
 * transaction is the only writer from the start.
 */
export function forUpdate<Table extends keyof Schema, Row>(
  db: Kysely<Schema>,
  query: SelectQueryBuilder<Schema, Table, Row>,
): SelectQueryBuilder<Schema, Table, Row> {
  return dialectOf(db) === 'postgres' ? query.forUpdate() : query;
}
