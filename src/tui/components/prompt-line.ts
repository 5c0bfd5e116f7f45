import { cellWidth } from '../cells.ts';
import { fitSpans } from '../spans.ts';
import type { Theme } from '../theme.ts';

/** A line that is typed into: what it asks, the end of what is typed, and a cursor. */
export function promptLine(
  theme: Theme,
  { label, text }: { label: string; text: string },
  cells: number,
): string {
  const room = Math.max(1, cells - cellWidth(label) - 2);
  return fitSpans(
    theme,
    [
      { text: `${label} `, style: 'accent' },
      { text: lastCells(text, room) },
      { text: ' ', style: 'cursor' },
    ],
    cells,
  );
}

function lastCells(text: string, cells: number): string {
  let shown = text;
  while (cellWidth(shown) > cells) shown = shown.replace(/^\P{M}\p{M}*/u, '');
  return shown;
}
