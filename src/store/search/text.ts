import { BETWEEN_SPACELESS, EACH_SPACELESS, SPACELESS } from './unit.ts';

/**
 * The form in which messages are indexed and asked for, the same on both databases: compatibility forms
 * unified, lower case, `ё` as `е`, no accents on Latin letters, and each character of a script that is written
 * without spaces a word of its own.
 */
export function searchText(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  // Russian and Ukrainian texts, which no form of Unicode changes.
  if (!BEYOND_CYRILLIC.test(lower)) return lower.replaceAll('ё', 'е');
  const folded = lower.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');
  const plain = ACCENTED.test(folded) ? withoutAccents(folded) : folded;
  if (!FAR_OFF.test(plain)) return plain;
  const own = plain.replace(PRIVATE, '');
  return SPACELESS.test(own) ? charactersApart(own) : own;
}

/** The words of a text that went through {@link searchText}, cut where PostgreSQL would refuse a longer one. */
export function wordsOf(normalised: string): string[] {
  const words = normalised.match(WORD) ?? [];
  return words.map((word) =>
    word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD).toWellFormed() : word,
  );
}

/** Characters of a private area make words that no message can contain: marks and gaps of ours. */
export const MARK = '\u{e000}';
const GAP = '\u{e001}';

/** A lexeme of PostgreSQL has at most 2,046 bytes. */
const LONGEST_WORD = 255;

const BEYOND_ASCII = /[^\0-\x7f]/;
const BEYOND_CYRILLIC = /[^\0-\x7f\u0430-\u045f«»–—“”]/;
/** Where scripts without spaces begin, and private characters: an expression of many scripts costs ten times as much. */
const FAR_OFF = /[\u0e00-\uffff]/;
const PRIVATE = /\p{Co}+/gu;
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]|[\u0300-\u036f]/;

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC');
}

/** A gap keeps the characters on both sides of a comma from reading as one word. */
function charactersApart(text: string): string {
  return text.replace(BETWEEN_SPACELESS, GAP).replace(EACH_SPACELESS, ' $& ');
}
