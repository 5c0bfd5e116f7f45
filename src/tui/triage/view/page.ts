import { cellWidth } from '../../cells.ts';
import type { Pen, Span } from '../../spans.ts';
import { wrapCells } from '../../wrap-cells.ts';

/** What the parts of the page of a chat are drawn with. */
export interface Page {
  pen: Pen;
  now: Date;
  withFactors: boolean;
}

export function heading(text: string): Span[] {
  return [{ text, style: 'underline' }];
}

export function dim(text: string): Span {
  return { text, style: 'dim' };
}

/** A text of any length, indented, in at most so many lines. */
export function paragraph(
  { pen }: Page,
  text: string,
  { indent, most, style }: { indent: number; most: number; style?: Span['style'] },
): Span[][] {
  const space = ' '.repeat(indent);
  return wrapCells(text, pen.cells - indent)
    .filter((line) => line !== '')
    .slice(0, most)
    .map((line) => [{ text: space + line, style }]);
}

/** Facts with dots between, broken only there. */
export function wrapParts(parts: readonly (string | null)[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (part === null || part === '') continue;
    const longer = line === '' ? part : `${line} · ${part}`;
    const isFull = line !== '' && cellWidth(longer) > width;
    if (isFull) lines.push(line);
    line = isFull ? part : longer;
  }
  return line === '' ? lines : [...lines, line];
}

export function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
