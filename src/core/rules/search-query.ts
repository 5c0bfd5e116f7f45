import { AppError } from '../errors.ts';
import { parseDay } from './when.ts';

/** A search as typed, taken apart. Names are still words: finding the chat or company that they mean takes the store. */
export interface SearchQuery {
  /** The last one may be the beginning of a word. */
  words: string[];
  phrases: string[];
  /** Words and phrases that must not stand in the message. */
  not: string[];
  from: string | null;
  in: string | null;
  company: string | null;
  /** From this instant on (ISO 8601 UTC); before that one. */
  after: string | null;
  before: string | null;
  has: ('link' | 'file' | 'media')[];
}

/**
 * `invoice from:anna in:"Acme <> Own" after:2026-01-31 has:file "net 30" -draft`
 *
 * @throws {AppError} `usage` for an operator with a value that it does not know.
 */
export function parseSearchQuery(text: string, now: Date): SearchQuery {
  const query: SearchQuery = {
    words: [],
    phrases: [],
    not: [],
    from: null,
    in: null,
    company: null,
    after: null,
    before: null,
    has: [],
  };
  for (const match of text.matchAll(token)) {
    const { minus, operator, quoted, bare } = match.groups ?? {};
    const value = (quoted ?? bare ?? '').trim();
    if (value === '' && operator === undefined) continue;
    if (minus !== undefined)
      query.not.push(operator === undefined ? value : `${operator}:${value}`);
    else if (operator !== undefined)
      setOperator(query, { operator: operator.toLowerCase(), value, now });
    else if (quoted === undefined) query.words.push(value);
    else query.phrases.push(value);
  }
  return query;
}

// A quote that is never closed goes to the end. "http://…" and "10:30" are words, not operators.
const token =
  /(?<minus>-(?=\S))?(?:(?<operator>from|in|company|before|after|has):)?(?:"(?<quoted>[^"]*)(?:"|$)|(?<bare>[^\s"]+))?/giu;

interface Operator {
  operator: string;
  value: string;
  now: Date;
}

function setOperator(query: SearchQuery, { operator, value, now }: Operator): void {
  if (value === '') throw new AppError('usage', `nothing stands after ${operator}:`, { hint });
  switch (operator) {
    case 'from':
    case 'in':
    case 'company':
      query[operator] = value;
      return;
    case 'before':
    case 'after':
      query[operator] = dayOf(operator, value, now);
      return;
    case 'has':
      query.has.push(kindOf(value));
      return;
  }
}

function dayOf(operator: string, value: string, now: Date): string {
  const day = parseDay(value, now);
  if (day) return day.toISOString();
  throw new AppError('usage', `${operator}:${value} is not a date`, {
    hint: `give a date such as ${operator}:2026-01-31, or how long ago: ${operator}:7d`,
  });
}

function kindOf(value: string): 'link' | 'file' | 'media' {
  const kind = value.toLowerCase();
  if (kind === 'link' || kind === 'file' || kind === 'media') return kind;
  throw new AppError('usage', `has:${value} is not known`, {
    hint: 'has:link, has:file or has:media',
  });
}

const hint = 'operators: from: in: company: before: after: has:link|file|media "exact phrase" -not';
