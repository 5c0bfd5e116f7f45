import { parseCsv } from './csv.ts';

/** A line of LinkedIn's `Connections.csv`. */
export interface Connection {
  name: string;
  url: string | null;
  company: string;
  position: string;
}

/**
 * Reads `Connections.csv` of a LinkedIn data export. Notes of LinkedIn's stand above the line with the names of the
 * columns, in a number that has changed over the years.
 *
 * @returns `null` when it is no such file.
 */
export function readConnections(text: string): Connection[] | null {
  const rows = parseCsv(text);
  const head = rows
    .slice(0, 20)
    .findIndex((row) => row[0] === 'First Name' && row.includes('Company'));
  const columns = rows[head];
  if (!columns) return null;
  const at = (row: readonly string[], column: string) =>
    (row[columns.indexOf(column)] ?? '').trim();
  return rows.slice(head + 1).flatMap((row) => {
    const name = `${at(row, 'First Name')} ${at(row, 'Last Name')}`.trim();
    const url = at(row, 'URL');
    if (name === '') return [];
    return [
      {
        name,
        url: /^https:\/\/(?:[a-z]+\.)?linkedin\.com\//i.test(url) ? url : null,
        company: at(row, 'Company'),
        position: at(row, 'Position'),
      },
    ];
  });
}
