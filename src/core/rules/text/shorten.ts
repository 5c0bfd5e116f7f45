import { cleanText } from './clean-text.ts';

/**
 * A text of somebody else as a quotation in a sentence of ours: clean, so that it cannot swallow what follows
 * it, on one line, and of a bounded length.
 */
export function shortened(text: string, most: number): string {
  const clean = cleanText(text.length <= longestQuoted ? text : beginning(text, longestQuoted));
  return clean.length <= most ? clean : `${beginning(clean, most - 1)}…`;
}

const longestQuoted = 2000;

/**
 * At most so many UTF-16 units of the text, and whole characters only: the half of a surrogate pair would be
 * valid in JSON's eyes and an error in PostgreSQL's.
 */
export function beginning(text: string, most: number): string {
  const cut = text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  return cut.toWellFormed();
}
