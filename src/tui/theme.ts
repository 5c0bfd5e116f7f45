import type { Charset } from './charset.ts';

/**
 * The colours of the screen by name, out of the sixteen that follow the user's own palette. Every style also
 * shows without colour (a word, a sign, inverse, bold): `NO_COLOR` takes away the colours and nothing else.
 *
 * We write the escape codes ourselves: a row is one string, and Ink's colouring would ask chalk, which knows
 * nothing of `NO_COLOR`.
 */
export type Style = keyof typeof codes;

export interface Theme {
  paint: (style: Style | undefined, text: string) => string;
  glyphs: Glyphs;
  charset: Charset;
}

export interface Glyphs {
  /** A bar of confidence: what is filled and what is not. */
  full: string;
  empty: string;
  divider: string;
  rule: string;
  mark: string;
  up: string;
  down: string;
  dot: string;
  /** Stands for a line break within one line. */
  newLine: string;
}

export interface ThemeOptions {
  isColored: boolean;
  isAscii: boolean;
  /** `signs`, if not given, where `isAscii` says so. */
  charset?: Charset;
}

export function createTheme({ isColored, isAscii, charset }: ThemeOptions): Theme {
  return {
    charset: charset ?? (isAscii ? 'signs' : 'unicode'),
    glyphs: isAscii ? ascii : unicode,
    paint(style, text) {
      if (style === undefined || text === '') return text;
      const { on, off, isColor } = codes[style];
      return isColor && !isColored ? text : `\u001b[${on}m${text}\u001b[${off}m`;
    },
  };
}

const codes = {
  bold: { on: 1, off: 22, isColor: false },
  dim: { on: 2, off: 22, isColor: false },
  underline: { on: 4, off: 24, isColor: false },
  /** The row that the keys act on. */
  cursor: { on: 7, off: 27, isColor: false },
  /** A cursor that waits while the keys go elsewhere. */
  resting: { on: 4, off: 24, isColor: false },
  title: { on: 1, off: 22, isColor: false },
  accent: { on: 36, off: 39, isColor: true },
  good: { on: 32, off: 39, isColor: true },
  warn: { on: 33, off: 39, isColor: true },
  bad: { on: 31, off: 39, isColor: true },
} as const;

const unicode: Glyphs = {
  full: '█',
  empty: '░',
  divider: '│',
  rule: '─',
  mark: '●',
  up: '↑',
  down: '↓',
  dot: '·',
  newLine: '↵',
};

const ascii: Glyphs = {
  full: '#',
  empty: '-',
  divider: '|',
  rule: '-',
  mark: '*',
  up: '^',
  down: 'v',
  dot: '-',
  newLine: '/',
};
