import { wordsIn } from './claim-words.ts';

/** Something in a text that is either so or not: it must stand in the chat before a machine may say it. */
export interface Claim {
  kind: 'wallet' | 'link' | 'number' | 'name';
  words: string;
}

/** What is known to both sides, ready to be looked up. */
export interface Support {
  lower: string;
  exact: string;
  numbers: ReadonlySet<string>;
  words: ReadonlySet<string>;
  /** Whether nouns begin with a capital in this language, so that a capital tells no name. */
  hasCapitalNouns: boolean;
}

/** @param texts everything that stands in the chat, and what its people and their company are called */
export function supportOf(
  texts: readonly string[],
  { hasCapitalNouns }: Pick<Support, 'hasCapitalNouns'>,
): Support {
  const exact = texts.join('\n');
  return {
    exact,
    lower: exact.toLowerCase(),
    numbers: new Set((exact.match(numbers) ?? []).map(digitsOf)),
    words: new Set(wordsIn(exact)),
    hasCapitalNouns,
  };
}

const wallets =
  /\b0x[0-9a-fA-F]{40}\b|\b(?:bc1|tb1)[02-9ac-hj-np-z]{20,80}\b|\b(?:EQ|UQ)[A-Za-z0-9_-]{46}\b|\bT[1-9A-HJ-NP-Za-km-z]{33}\b|\b[1-9A-HJ-NP-Za-km-z]{32,44}\b/g;
const links =
  /\bhttps?:\/\/[^\s<>"'“”«»]{1,2000}|\b(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}(?:\/[^\s<>"'“”«»]{0,500})?|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?<!\w)@\w{4,32}|\$[A-Z]{2,10}\b/gi;
const numbers =
  /(?<![\p{L}\p{N}])\p{N}{1,20}(?:[.,:’']\p{N}{1,20}|[ \u00a0\u202f]\p{N}{3}(?!\p{N})){0,8}(?:%|‰|[kKmM]\b)?/gu;
const capitals =
  /(?<=[\p{L}\p{N},;)”»] )\p{Lu}[\p{L}\p{M}'’-]{1,40}(?: \p{Lu}[\p{L}\p{M}'’-]{1,40}){0,3}/gu;

/** Addresses, links, numbers, and capitals within a sentence; each stretch of the text counts once. Linear. */
export function claimsIn(text: string): Claim[] {
  const claims: Claim[] = [];
  let rest = text;
  const take = (kind: Claim['kind'], pattern: RegExp) => {
    rest = rest.replace(pattern, (words) => {
      claims.push({ kind, words: words.trim() });
      return ' '.repeat(words.length);
    });
  };
  take('link', /\bhttps?:\/\/[^\s<>"'“”«»]{1,2000}/gi);
  take('wallet', wallets);
  take('link', links);
  take('number', numbers);
  take('name', capitals);
  return claims.filter(({ kind, words }) => kind !== 'number' || isTelling(words));
}

/** A single digit ("2 questions", "1 thing") claims little; two digits are a price, a date, a share. */
function isTelling(number: string): boolean {
  return (number.match(/\p{N}/gu)?.length ?? 0) >= 2 || /%|[km]$/i.test(number);
}

export function isSupported({ kind, words }: Claim, support: Support): boolean {
  switch (kind) {
    case 'wallet':
      return support.exact.includes(words);
    case 'link':
      return support.lower.includes(bareLink(words));
    case 'number':
      return support.numbers.has(digitsOf(words));
    case 'name':
      return support.hasCapitalNouns || wordsIn(words).every((word) => support.words.has(word));
  }
}

/** Scheme, "www." and what closes the sentence say nothing about where it leads. */
function bareLink(words: string): string {
  return words
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?)\]/]{1,8}$/, '');
}

/** "1,000", "1 000" and "1.000" are one number; "50%" and "50" are not. */
function digitsOf(words: string): string {
  const unit = /[%‰km]$/i.exec(words.trim())?.[0].toLowerCase() ?? '';
  return `${words.replaceAll(/[^\p{N}]/gu, '')}${unit}`;
}
