import type { Writable } from 'node:stream';

/** A piece of a line, finished and measured, and the cell where it begins. */
export interface Piece {
  column: number;
  text: string;
}

export type Line = readonly Piece[];

/** What a full screen shows: a line for each line of the terminal. */
export interface Picture {
  /** The same array as before where nothing changed. */
  lines: () => readonly Line[];
  /** Calls the listener when there may be something new to see. */
  subscribe: (listener: () => void) => () => void;
}

export interface Painting {
  /** Draws everything: nobody knows what stands there now. */
  repaint(): void;
  stop(): void;
}

/**
 * Keeps the terminal as the picture is. Ink could do it, but takes every frame apart into its cells and lays them out
 * anew, which these lines need no more: it costs five times what comparing and writing them does.
 */
export function startPainting(stdout: Pick<Writable, 'write'>, picture: Picture): Painting {
  let standing: readonly Line[] = [];
  let paintedAt = Number.NEGATIVE_INFINITY;
  let isAsked = false;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  const paint = () => {
    clearTimeout(timer);
    isAsked = false;
    const lines = picture.lines();
    if (isStopped || lines === standing) return;
    const changes = changesOf(standing, lines);
    standing = lines;
    if (changes === '') return;
    stdout.write(changes);
    paintedAt = performance.now();
  };
  // At once after a single key, all keys of one chunk in one frame, and not more frames than a terminal shows.
  const ask = () => {
    if (isAsked) return;
    isAsked = true;
    const restMs = paintedAt + leastMs - performance.now();
    if (restMs <= 0) queueMicrotask(paint);
    else timer = setTimeout(paint, restMs);
  };
  const unsubscribe = picture.subscribe(ask);
  paint();
  return {
    repaint() {
      standing = [];
      paint();
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

/** Between two frames: sixty a second. */
const leastMs = 1000 / 60;

/**
 * What to write so that one screen becomes the other: the lines that differ, from the first piece that does. Each piece
 * is sent to its own cell, so that what a terminal draws wider or narrower than we counted moves nothing beside it.
 */
export function changesOf(before: readonly Line[], after: readonly Line[]): string {
  const isWhole = before.length !== after.length;
  let changes = isWhole ? clearScreen : '';
  for (const [row, line] of after.entries()) {
    const known = isWhole ? [] : (before[row] ?? []);
    const isLonger = known.length > line.length;
    const first = line.findIndex((piece, index) => !isSame(piece, known[index]));
    const from = first < 0 ? line.length : first;
    if (from < line.length || isLonger)
      changes += lineFrom(row, isLonger ? line : line.slice(from));
  }
  return changes === '' ? '' : `${beginUpdate}${changes}${home}${endUpdate}`;
}

function isSame({ column, text }: Piece, other: Piece | undefined): boolean {
  return text === other?.text && column === other.column;
}

/** Clears the rest of the line first: after it, the cursor may rest on the last cell and take that along. */
function lineFrom(row: number, pieces: Line): string {
  return pieces
    .map(({ column, text }, index) => {
      const there =
        index === 0 ? `\u001b[${row + 1};${column + 1}H\u001b[K` : `\u001b[${column + 1}G`;
      return there + (index === pieces.length - 1 ? text.trimEnd() : text);
    })
    .join('');
}

// Terminals that know it show the frame at once and whole; the others ignore it.
const beginUpdate = '\u001b[?2026h';
const endUpdate = '\u001b[?2026l';
/** On any other line a line feed of somebody else could scroll the screen. */
const home = '\u001b[H';
const clearScreen = '\u001b[H\u001b[J';
