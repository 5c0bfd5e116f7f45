import { cellWidth } from '../cells.ts';
import { fitSpans, type Pen } from '../spans.ts';

/** A line that is typed into: what it asks, the end of what is typed, and a cursor. */
export function promptLine(pen: Pen, { label, text }: { label: string; text: string }): string {
  const room = Math.max(1, pen.cells - cellWidth(label) - 2);
  return fitSpans(pen, [
    { text: `${label} `, style: 'accent' },
    { text: lastCells(text, room) },
    { text: ' ', style: 'cursor' },
  ]);
}

function lastCells(text: string, cells: number): string {
  let shown = text;
  while (cellWidth(shown) > cells) shown = shown.replace(/^\P{M}\p{M}*/u, '');
  return shown;
}
