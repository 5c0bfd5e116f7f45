import { cellWidth } from '../cells.ts';
import { fitSpans, type Pen } from '../spans.ts';
import { characterAt } from '../text-edit.ts';

interface Prompt {
  label: string;
  text: string;
  /** Index into the text; its end where nothing else is said. */
  caret?: number;
}

/** A line that is typed into: what it asks, what is typed around the cursor, and the cursor. */
export function promptLine(pen: Pen, { label, text, caret = text.length }: Prompt): string {
  const under = characterAt({ text, caret });
  const room = Math.max(1, pen.cells - cellWidth(label) - 1 - Math.max(1, cellWidth(under)));
  return fitSpans(pen, [
    { text: `${label} `, style: 'accent' },
    { text: lastCells(text.slice(0, caret), room) },
    { text: under === '' ? ' ' : under, style: 'cursor' },
    { text: text.slice(caret + under.length) },
  ]);
}

/** As many whole characters from the end as fit, whatever the length. */
function lastCells(text: string, cells: number): string {
  const enough = text.slice(-8 * cells - 64);
  segmenter ??= new Intl.Segmenter();
  const characters = Array.from(segmenter.segment(enough), ({ segment }) => segment);
  // The first one may be cut in two.
  if (enough.length < text.length) characters.shift();
  let left = cells;
  let from = characters.length;
  while (from > 0) {
    left -= cellWidth(characters[from - 1] ?? '');
    if (left < 0) break;
    from -= 1;
  }
  return characters.slice(from).join('');
}

let segmenter: Intl.Segmenter | undefined;
