/** One step of the schema, as the statements of each database. */
export interface Migration {
  sqlite: readonly string[];
  postgres: readonly string[];
}

/**
 * Statements written once for both databases. Words to use: `TEXT`, `INTEGER` (64 bits), `REAL`,
 * and at the end of a table `TABLE` or, where the key is all that is looked up, `KEYED TABLE`.
 */
export function forBoth(statements: readonly string[]): Migration {
  return {
    sqlite: statements.map((statement) =>
      statement
        .replace(/\) KEYED TABLE$/, ') strict, without rowid')
        .replace(/\) TABLE$/, ') strict'),
    ),
    postgres: statements.map((statement) =>
      statement
        .replace(/\) (KEYED )?TABLE$/, ')')
        // Byte order, as in SQLite: instants and folded names sort the same everywhere.
        .replaceAll(/\bTEXT\b/g, 'text collate "C"')
        .replaceAll(/\bINTEGER\b/g, 'bigint')
        .replaceAll(/\bREAL\b/g, 'double precision'),
    ),
  };
}
