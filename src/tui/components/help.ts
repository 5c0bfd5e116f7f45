import { cellWidth, fitCells } from '../cells.ts';
import { fitSpans, type Span } from '../spans.ts';
import type { Theme } from '../theme.ts';

export interface HelpSection {
  title: string;
  lines: readonly { keys: string; about: string }[];
}

/** All keys by group, one a line. */
export function helpLines(theme: Theme, sections: readonly HelpSection[], width: number): string[] {
  const all = sections.flatMap((section) => section.lines);
  const keyCells = Math.min(24, Math.max(...all.map(({ keys }) => cellWidth(keys))));
  return sections.flatMap(({ title, lines }, index) => [
    ...(index > 0 ? [' '.repeat(width)] : []),
    fitSpans(theme, [{ text: title, style: 'title' }], width),
    ...lines.map(({ keys, about }) => fitSpans(theme, helpSpans(keys, about, keyCells), width)),
  ]);
}

function helpSpans(keys: string, about: string, keyCells: number): Span[] {
  return [
    { text: '  ' },
    { text: fitCells(keys, keyCells), style: 'accent' },
    { text: `  ${about}` },
  ];
}
