import { fastStringWidth, isOneCellEach } from './fast-string-width.ts';

/** How many terminal cells the text fills. Escape sequences count as nothing. */
export function cellWidth(text: string): number {
  return fastStringWidth(text);
}

/**
 * The text in exactly `cells` cells: padded with spaces, or cut between two characters and ended with `…`.
 * A wide character that would be cut in half gives way to a space. For text without escape sequences.
 */
export function fitCells(text: string, cells: number): string {
  if (cells <= 0) return '';
  if (isOneCellEach(text)) {
    return text.length <= cells ? text.padEnd(cells) : `${text.slice(0, cells - 1)}…`;
  }
  const known = fitted.get(cells)?.get(text);
  if (known !== undefined) return known;
  const result = fitGraphemes(text, cells);
  keep({ text, cells, result });
  return result;
}

/** Like {@link fitCells}, with the padding in front. */
export function fitCellsRight(text: string, cells: number): string {
  const width = cellWidth(text);
  return width < cells ? ' '.repeat(cells - width) + text : fitCells(text, cells);
}

function fitGraphemes(text: string, cells: number): string {
  const width = cellWidth(text);
  const cut = width <= cells ? text : `${firstCells(text, cells - 1)}…`;
  return padded(cut, cells);
}

/** As many whole characters as fit into `cells`. */
function firstCells(text: string, cells: number): string {
  segmenter ??= new Intl.Segmenter();
  let used = 0;
  let end = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    used += cellWidth(segment);
    if (used > cells) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

// A space joins a few marks that precede their letter and adds nothing to them: so measure after each.
function padded(text: string, cells: number): string {
  const short = cells - cellWidth(text);
  let result = short > 0 ? text + ' '.repeat(short) : text;
  while (cellWidth(result) < cells) result += ' ';
  return result;
}

// Made at the first need: it costs a command that prints only ASCII nothing.
let segmenter: Intl.Segmenter | undefined;

const mostKept = 20_000;
const fitted = new Map<number, Map<string, string>>();
let kept = 0;

function keep({ text, cells, result }: { text: string; cells: number; result: string }): void {
  if (kept >= mostKept) {
    fitted.clear();
    kept = 0;
  }
  let ofWidth = fitted.get(cells);
  if (!ofWidth) {
    ofWidth = new Map();
    fitted.set(cells, ofWidth);
  }
  ofWidth.set(text, result);
  kept += 1;
}
