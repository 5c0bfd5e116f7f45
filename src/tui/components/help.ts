import { cellWidth, fitCells } from '../cells.ts';
import { fitSpans, type Pen } from '../spans.ts';

export interface HelpSection {
  title: string;
  lines: readonly { keys: string; about: string }[];
}

/** All keys by group, one a line. */
export function helpLines(pen: Pen, sections: readonly HelpSection[]): string[] {
  const all = sections.flatMap((section) => section.lines);
  const keyCells = Math.min(24, Math.max(...all.map(({ keys }) => cellWidth(keys))));
  return sections.flatMap(({ title, lines }, index) => [
    ...(index > 0 ? [' '.repeat(pen.cells)] : []),
    fitSpans(pen, [{ text: title, style: 'title' }]),
    ...lines.map(({ keys, about }) =>
      fitSpans(pen, [
        { text: '  ' },
        { text: fitCells(keys, keyCells), style: 'accent' },
        { text: `  ${about}` },
      ]),
    ),
  ]);
}
