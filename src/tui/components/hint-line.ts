import { cellWidth } from '../cells.ts';
import { fitSpans, type Pen, type Span } from '../spans.ts';

export interface Hint {
  key: string;
  word: string;
}

/** What the keys do here, as many as fit; the last one (where the rest are found) always does. */
export function hintLine(pen: Pen, hints: readonly Hint[]): string {
  const widthOf = ({ key, word }: Hint) => cellWidth(key) + cellWidth(word) + 3;
  const last = hints.at(-1);
  const shown: Hint[] = [];
  let left = pen.cells + 2 - (last ? widthOf(last) : 0);
  for (const hint of hints.slice(0, -1)) {
    left -= widthOf(hint);
    if (left < 0) break;
    shown.push(hint);
  }
  if (last) shown.push(last);
  const spans = shown.flatMap(({ key, word }, index): Span[] => [
    ...(index > 0 ? [{ text: '  ' }] : []),
    { text: key, style: 'accent' },
    { text: ` ${word}`, style: 'dim' },
  ]);
  return fitSpans(pen, spans);
}
