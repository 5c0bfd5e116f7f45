import { endOfDirection } from '../bidi.ts';
import { fitCells, fitCellsRight } from '../cells.ts';
import type { Span } from '../spans.ts';
import type { Theme } from '../theme.ts';

export interface Column<Row> {
  title: string;
  /** Cells it gets at least. */
  cells: number;
  /** Its share of what is left over; 0 for none. */
  grow?: number;
  /** When the table is too narrow, the column with the lowest gives way first. */
  importance: number;
  align?: 'right';
  cell: (row: Row) => Span;
}

/** A column with the cells it has in this table. */
export interface Laid<Row> {
  column: Column<Row>;
  cells: number;
}

export interface Window<Row> {
  columns: readonly Laid<Row>[];
  rows: readonly Row[];
  /** Index of the first row on the screen. */
  top: number;
  /** Lines there are for rows. */
  height: number;
  cursor: number;
  isMarked: (row: Row) => boolean;
  /** Whether the keys go to the table; if not, its cursor rests. */
  isFocused: boolean;
}

/** The sign of the cursor, the sign of a mark, a space. */
const gutter = 3;
const gap = 2;

/** Which columns fit into the width, and how wide: the least important give way, the growing ones share the rest. */
export function layColumns<Row>(columns: readonly Column<Row>[], width: number): Laid<Row>[] {
  const kept = [...columns];
  const needed = () => kept.reduce((sum, { cells }) => sum + cells + gap, gutter - gap);
  while (kept.length > 1 && needed() > width) {
    const least = kept.reduce((a, b) => (b.importance < a.importance ? b : a));
    kept.splice(kept.indexOf(least), 1);
  }
  const spare = Math.max(0, width - needed());
  const shares = kept.reduce((sum, { grow = 0 }) => sum + grow, 0);
  let given = 0;
  let passed = 0;
  return kept.map((column) => {
    passed += column.grow ?? 0;
    const upTo = shares === 0 ? 0 : Math.floor((spare * passed) / shares);
    const extra = upTo - given;
    given = upTo;
    return { column, cells: column.cells + extra };
  });
}

/** The titles of the columns and a line for each row in the window; short of rows, the rest is empty. */
export function tableLines<Row>(
  theme: Theme,
  { columns, rows, top, height, cursor, isMarked, isFocused }: Window<Row>,
): string[] {
  const shown = rows.slice(top, top + height);
  const width = columns.reduce((sum, { cells }) => sum + cells + gap, gutter - gap);
  const lines = shown.map((row, index) => {
    const isCursor = top + index === cursor;
    const mark = isMarked(row) ? theme.glyphs.mark : ' ';
    const line = `${isCursor ? '>' : ' '}${mark} `;
    if (!isCursor)
      return line + rowText(columns, { row, paint: (span, text) => theme.paint(span.style, text) });
    // Colours inside would end the inverse in some terminals; and what is under the cursor must be legible.
    return theme.paint(
      isFocused ? 'cursor' : 'resting',
      line + rowText(columns, { row, paint: plain }),
    );
  });
  const empty = Array.from({ length: Math.max(0, height - lines.length) }, () => ' '.repeat(width));
  return [headLine(theme, columns), ...lines, ...empty];
}

function headLine<Row>(theme: Theme, laid: readonly Laid<Row>[]): string {
  const titles = laid.map(({ column, cells }) =>
    toCells(column.title, { cells, align: column.align }),
  );
  return theme.paint('dim', ' '.repeat(gutter) + titles.join(' '.repeat(gap)));
}

/**
 * Neighbours of one style are painted together, and blanks with whatever is beside them: every change of style is sent
 * again for each line of which only the end is drawn anew.
 */
function rowText<Row>(
  laid: readonly Laid<Row>[],
  { row, paint }: { row: Row; paint: (span: Span, text: string) => string },
): string {
  let done = '';
  let run: Span = { text: '' };
  for (const [index, { column, cells }] of laid.entries()) {
    const span = column.cell(row);
    const text = toCells(span.text, { cells, align: column.align }) + endOfDirection(span.text);
    const gapped = index > 0 ? ' '.repeat(gap) + text : text;
    const isBlank = span.text.trim() === '';
    if (isBlank || span.style === run.style) {
      run = { ...run, text: run.text + gapped };
      continue;
    }
    done += paint(run, run.text);
    run = { text: gapped, style: span.style };
  }
  return done + paint(run, run.text);
}

function toCells(
  text: string,
  { cells, align }: { cells: number; align: 'right' | undefined },
): string {
  return align === 'right' ? fitCellsRight(text, cells) : fitCells(text, cells);
}

const plain = (_span: Span, text: string): string => text;
