import { cellWidth } from './cells.ts';

/**
 * What the terminal can show. `signs`: letters of every script, but no signs of our own beyond ASCII, for a font
 * without lines and blocks. `ascii`: nothing else, since its locale names another character set than UTF-8.
 */
export type Charset = 'unicode' | 'signs' | 'ascii';

/** A locale that names another character set than UTF-8 cannot show more than ASCII; no locale at all mostly can. */
export function charsetOf(
  env: Readonly<Record<string, string | undefined>>,
  { isAscii }: { isAscii: boolean },
): Charset {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  if (locale !== '' && !/utf-?8/i.test(locale)) return 'ascii';
  return isAscii ? 'signs' : 'unicode';
}

/** A line as this terminal can show it, of the same number of cells. */
export function encodeLine(charset: Charset, line: string): string {
  if (charset === 'unicode' || isAsciiOnly(line)) return line;
  const signs = line.replace(ourSigns, (sign) => replacements.get(sign) ?? sign);
  return charset === 'signs' || isAsciiOnly(signs) ? signs : withoutLetters(signs);
}

const isAsciiOnly = (line: string): boolean => /^[\x00-\x7f]*$/.test(line);

const replacements: ReadonlyMap<string, string> = new Map([
  ['…', '~'],
  ['·', '-'],
  ['−', '-'],
  ['×', 'x'],
  ['⏎', '|'],
  ['↵', '|'],
  ['↑', '^'],
  ['↓', 'v'],
]);
const ourSigns = /[…·−×⏎↵↑↓]/g;

function withoutLetters(line: string): string {
  segmenter ??= new Intl.Segmenter();
  let result = '';
  for (const { segment } of segmenter.segment(line)) {
    result += isAsciiOnly(segment) ? segment : '?'.repeat(cellWidth(segment));
  }
  return result;
}

let segmenter: Intl.Segmenter | undefined;
