import { cleanText } from '../../core/rules/text/clean-text.ts';
import { cellWidth, fitCells } from '../../tui/cells.ts';
import { type Column, type Span, spansOf, type Table, type Text } from './view.ts';

const gap = '  ';

/** A table for a terminal: a dim head, columns as wide as their text, the flexible ones cut to fit `width` cells. */
export function tableLines(table: Table, width: number): Span[][] {
  if (table.rows.length === 0) return [];
  const rows = table.rows.map((row) => row.map(cleanCell));
  const widths = fitWidths(table.columns, rows, width);
  const head = table.columns.map((column) => [{ text: column.title, paint: 'dim' as const }]);
  return [head, ...rows].map((row) => rowLine(row, table.columns, widths));
}

function cleanCell(text: Text): Span[] {
  return spansOf(text).map((span) => ({ ...span, text: cleanText(span.text) }));
}

function rowLine(row: readonly Span[][], columns: readonly Column[], widths: number[]): Span[] {
  return row.flatMap((cell, index) => {
    const isLast = index === row.length - 1;
    const spans = fitSpans(cell, widths[index] ?? 0, columns[index]?.align === 'right', isLast);
    return isLast ? spans : [...spans, { text: gap }];
  });
}

function fitSpans(cell: Span[], width: number, isRight: boolean, isLast: boolean): Span[] {
  let left = width;
  const spans = cell.flatMap((span) => {
    if (left <= 0) return [];
    const cells = Math.min(left, cellWidth(span.text));
    left -= cells;
    return [{ ...span, text: fitCells(span.text, cells) }];
  });
  const padding = { text: ' '.repeat(Math.max(0, left)) };
  if (isRight) return [padding, ...spans];
  return isLast ? spans : [...spans, padding];
}

function fitWidths(columns: readonly Column[], rows: Span[][][], width: number): number[] {
  const widths = columns.map((column, index) =>
    rows.reduce(
      (widest, row) => Math.max(widest, spansWidth(row[index] ?? [])),
      column.title.length,
    ),
  );
  const total = () => widths.reduce((sum, cells) => sum + cells, gap.length * (widths.length - 1));
  while (total() > width) {
    const widest = widestFlexible(columns, widths);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function widestFlexible(columns: readonly Column[], widths: number[]): number | undefined {
  let best: number | undefined;
  for (const [index, column] of columns.entries()) {
    const cells = widths[index] ?? 0;
    if (column.isFlexible && cells > 8 && cells > (best === undefined ? 0 : (widths[best] ?? 0)))
      best = index;
  }
  return best;
}

function spansWidth(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + cellWidth(span.text), 0);
}
