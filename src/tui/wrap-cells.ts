import { cellWidth } from './cells.ts';

/** The text in lines of at most `cells` cells, broken between words; a word that is longer is broken inside. */
export function wrapCells(text: string, cells: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(2, cells)));
}

function wrapLine(line: string, cells: number): string[] {
  if (cellWidth(line) <= cells) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (cellWidth(longer) <= cells) {
      current = longer;
      continue;
    }
    if (current !== '') lines.push(current);
    const pieces = breakWord(word, cells);
    lines.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? '';
  }
  return current === '' ? lines : [...lines, current];
}

function breakWord(word: string, cells: number): string[] {
  if (cellWidth(word) <= cells) return [word];
  segmenter ??= new Intl.Segmenter();
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of segmenter.segment(word)) {
    if (cellWidth(piece + segment) > cells && piece !== '') {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

let segmenter: Intl.Segmenter | undefined;
