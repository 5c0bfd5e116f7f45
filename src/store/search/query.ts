import { searchText, wordsOf } from './text.ts';

/** What stands between two spaces or two quotation marks of a query. */
export interface SearchTerm {
  /** As they stand in the index, one after the other. */
  words: string[];
  /** The last of the words may go on. */
  isPrefix: boolean;
  isNegated: boolean;
}

export type SearchHas = 'link' | 'file' | 'media';

export interface SearchQuery {
  terms: SearchTerm[];
  /** As typed: names, usernames, ids; which people, chats and companies they mean is for the store to say. */
  from: string[];
  in: string[];
  company: string[];
  has: SearchHas[];
  /** Earlier than the start of this day or instant, UTC. */
  before: string | null;
  /** At it or later. */
  after: string | null;
  /** What cannot be understood, in the user's words. */
  problems: string[];
}

/**
 * `contract "exact words" -draft from:anna in:"Acme deal" company:acme before:2026-05-01 after:2026 has:link`:
 * all of it must hold. The last word may be the beginning of one, and Russian words are found in every case.
 */
export function parseSearch(text: string): SearchQuery {
  const query: SearchQuery = {
    terms: [],
    from: [],
    in: [],
    company: [],
    has: [],
    before: null,
    after: null,
    problems: [],
  };
  const parts = [...text.matchAll(PART)];
  for (const [at, part] of parts.entries()) {
    const { minus, operator, quoted, bare } = part.groups ?? {};
    const value = quoted ?? bare ?? '';
    if (operator) addOperator(query, { operator: operator.toLowerCase(), value, minus });
    else {
      const isLast = at === parts.length - 1 && !minus;
      const words = wordsOf(searchText(value));
      if (words.length === 0) continue;
      const ending =
        quoted === undefined ? endingOf(words, { isLast }) : { words, isPrefix: false };
      query.terms.push({ ...ending, isNegated: Boolean(minus) });
    }
  }
  return query;
}

/** An operator without a value is a problem to tell, so it matches too. */
const PART =
  /(?=\S)(?<minus>(?<!\S)-)?(?:(?<operator>from|in|company|before|after|has):)?(?:"(?<quoted>[^"]*)"?|(?<bare>[^\s"]*))/giu;

interface Operator {
  operator: string;
  value: string;
  minus: string | undefined;
}

function addOperator(query: SearchQuery, { operator, value, minus }: Operator): void {
  const said = `${minus ?? ''}${operator}:${value}`;
  if (minus || value === '') query.problems.push(`${said} is not understood`);
  else if (operator === 'from' || operator === 'in' || operator === 'company') {
    query[operator].push(value);
  } else if (operator === 'before' || operator === 'after') {
    const instant = Date.parse(value);
    if (Number.isNaN(instant)) query.problems.push(`${said} needs a date such as 2026-05-31`);
    else query[operator] = new Date(instant).toISOString();
  } else if (value === 'link' || value === 'file' || value === 'media') query.has.push(value);
  else query.problems.push(`${said} is not understood: has:link, has:file or has:media`);
}

/** One letter as a prefix would find almost everything, slowly. */
const SHORTEST_PREFIX = 2;

function endingOf(words: string[], { isLast }: { isLast: boolean }) {
  const [word = ''] = words;
  if (words.length === 1 && CYRILLIC.test(word)) return { words: [stemOf(word)], isPrefix: true };
  const last = words.at(-1) ?? '';
  return { words, isPrefix: isLast && last.length >= SHORTEST_PREFIX };
}

/** Shorter ones have too little left without their ending. */
const CYRILLIC = /^\p{Script=Cyrillic}{5,}$/u;

const SHORTEST_STEM = 4;

/**
 * Russian and Ukrainian bend their words at the end; no stemmer of either database helps both, and an exact word
 * finds less than a quarter of what is meant.
 */
function stemOf(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end));
  return ending && word.length - ending.length >= SHORTEST_STEM
    ? word.slice(0, -ending.length)
    : word;
}

/** Of nouns and adjectives, the longer before the shorter. */
const ENDINGS = (
  'иями ями ами ого его ому ему ыми ими иях иям ием ией ія ії ою ею ая яя ое ее ые ие ой ей ий ый ую юю ом ем ам ям ' +
  'ах ях ов ев ии ию ия ью ья ья а я о е у ю ы и й ь і ї є'
).split(' ');
