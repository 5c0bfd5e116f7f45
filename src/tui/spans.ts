import { endOfDirection } from './bidi.ts';
import { cellWidth, fitCells } from './cells.ts';
import type { Style, Theme } from './theme.ts';

/** A piece of a line. Its text is clean and has no escape sequence. */
export interface Span {
  text: string;
  style?: Style | undefined;
}

/** What a line is drawn with: the colours, and how many cells it has. */
export interface Pen {
  theme: Theme;
  cells: number;
}

/** The pieces as one line of exactly the pen's cells, cut with `…` or padded. */
export function fitSpans({ theme, cells }: Pen, spans: readonly Span[]): string {
  let left = cells;
  let line = '';
  for (const { text, style } of spans) {
    if (left <= 0) break;
    const width = cellWidth(text);
    line += theme.paint(style, width <= left ? text : fitCells(text, left)) + endOfDirection(text);
    left -= Math.min(width, left);
  }
  return left > 0 ? line + ' '.repeat(left) : line;
}

/** One part at the left and one at the right edge; the left one gives way. */
export function fitBetween(
  { theme, cells }: Pen,
  { left, right }: { left: readonly Span[]; right: readonly Span[] },
): string {
  const rightCells = Math.min(spansWidth(right), cells);
  const gap = rightCells > 0 && rightCells < cells ? 1 : 0;
  const leftPart = fitSpans({ theme, cells: cells - rightCells - gap }, left);
  return leftPart + ' '.repeat(gap) + fitSpans({ theme, cells: rightCells }, right);
}

export function spansWidth(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + cellWidth(text), 0);
}
