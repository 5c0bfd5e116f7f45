import { UnicodeGraphemesAddon } from '@xterm/addon-unicode-graphemes';
import { Unicode11Addon } from '@xterm/addon-unicode11';
import xterm from '@xterm/headless';

/** What a person would see: a terminal emulator without a window. */
export interface VirtualScreen {
  write(data: string): void;
  resize(columns: number, rows: number): void;
  /** The lines on the screen, without the blanks at their ends, once all that was written is drawn. */
  lines(): Promise<string[]>;
  text(): Promise<string>;
  /** In which cell of the line this character is first drawn; -1 for nowhere. */
  cellOf(row: number, character: string): Promise<number>;
  /** The cells of a line as pieces of one style, for what colour and inverse say. */
  styles(row: number): Promise<StyledPiece[]>;
  modes(): Promise<ScreenModes>;
  dispose(): void;
}

export interface StyledPiece {
  text: string;
  isInverse: boolean;
  isBold: boolean;
  /** Number of the palette; -1 is the default. */
  color: number;
}

export interface ScreenModes {
  isAlternate: boolean;
  wraps: boolean;
  isCursorHidden: boolean;
  pastesInBrackets: boolean;
}

export type WidthModel = 'graphemes' | 'unicode-11' | 'unicode-6';

export interface VirtualScreenOptions {
  columns: number;
  rows: number;
  /** How cells are counted: as modern terminals do, or as old ones without emoji clusters. */
  widths?: WidthModel;
  /** Where no terminal driver stands between that turns a line feed into a new line. */
  convertEol?: boolean;
}

export function createVirtualScreen({
  columns,
  rows,
  widths = 'graphemes',
  convertEol = false,
}: VirtualScreenOptions): VirtualScreen {
  const terminal = new xterm.Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    scrollback: 200,
    convertEol,
  });
  if (widths === 'graphemes') terminal.loadAddon(new UnicodeGraphemesAddon());
  if (widths === 'unicode-11') {
    terminal.loadAddon(new Unicode11Addon());
    terminal.unicode.activeVersion = '11';
  }
  let isCursorHidden = false;
  terminal.parser.registerCsiHandler({ prefix: '?', final: 'l' }, (params) => {
    if (params.includes(25)) isCursorHidden = true;
    return false;
  });
  terminal.parser.registerCsiHandler({ prefix: '?', final: 'h' }, (params) => {
    if (params.includes(25)) isCursorHidden = false;
    return false;
  });
  const drawn = () => new Promise<void>((resolve) => terminal.write('', resolve));
  const lines = async () => {
    await drawn();
    const buffer = terminal.buffer.active;
    return Array.from(
      { length: terminal.rows },
      (_, index) => buffer.getLine(buffer.baseY + index)?.translateToString(true) ?? '',
    );
  };
  return {
    write: (data) => terminal.write(data),
    resize: (cols, rowCount) => terminal.resize(cols, rowCount),
    lines,
    text: async () => (await lines()).join('\n'),
    async cellOf(row, character) {
      await drawn();
      const line = terminal.buffer.active.getLine(terminal.buffer.active.baseY + row);
      const cells = Array.from({ length: terminal.cols }, (_, x) => line?.getCell(x)?.getChars());
      return cells.indexOf(character);
    },
    async styles(row) {
      await drawn();
      return piecesOf(terminal, row);
    },
    async modes() {
      await drawn();
      return {
        isAlternate: terminal.buffer.active.type === 'alternate',
        wraps: terminal.modes.wraparoundMode,
        isCursorHidden,
        pastesInBrackets: terminal.modes.bracketedPasteMode,
      };
    },
    dispose: () => terminal.dispose(),
  };
}

function piecesOf(terminal: xterm.Terminal, row: number): StyledPiece[] {
  const line = terminal.buffer.active.getLine(terminal.buffer.active.baseY + row);
  const pieces: StyledPiece[] = [];
  for (let column = 0; column < terminal.cols; column += 1) {
    const cell = line?.getCell(column);
    if (!cell || cell.getWidth() === 0) continue;
    const style = {
      isInverse: cell.isInverse() !== 0,
      isBold: cell.isBold() !== 0,
      color: cell.isFgDefault() ? -1 : cell.getFgColor(),
    };
    const text = cell.getChars() || ' ';
    const last = pieces.at(-1);
    const isSame =
      last?.isInverse === style.isInverse &&
      last.isBold === style.isBold &&
      last.color === style.color;
    if (last && isSame) last.text += text;
    else pieces.push({ text, ...style });
  }
  return pieces;
}
