import type { SearchTerm } from './query.ts';
import { searchText, wordsOf } from './text.ts';
import { UNIT_OF_TEXT } from './unit.ts';

export interface Span {
  start: number;
  /** The place after the last character. */
  end: number;
}

/** A piece of a message around the first thing that was found. */
export interface Snippet {
  /** Verbatim, but on one line. */
  text: string;
  /** Where the found words stand in `text`, in UTF-16 units, ascending, not overlapping. */
  highlights: Span[];
}

/** @param length of the piece at most, in UTF-16 units, without the dots that say "there is more". */
export function snippetOf(
  text: string,
  { terms, length = 160 }: { terms: readonly SearchTerm[]; length?: number },
): Snippet {
  const found = findTerms(text, terms);
  const { start, end } = windowAround(text, { first: found[0], length });
  const lead = start > 0 ? '…' : '';
  const shift = lead.length - start;
  return {
    text: `${lead}${text.slice(start, end).replace(/[\r\n]/g, ' ')}${end < text.length ? '…' : ''}`,
    highlights: found
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}

interface Unit extends Span {
  word: string;
}

/** Where the words of the terms stand in a text as it was written. */
function findTerms(text: string, terms: readonly SearchTerm[]): Span[] {
  const wanted = terms.filter(({ isNegated }) => !isNegated);
  if (wanted.length === 0) return [];
  const units = unitsOf(text);
  const spans: Span[] = [];
  for (const term of wanted) {
    const stands = matcherOf(term);
    for (let at = 0; at < units.length; at += 1) {
      const end = stands(units, at);
      if (end > 0) spans.push({ start: units[at]?.start ?? 0, end });
    }
  }
  return merged(spans.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

/** One unit may stand for several words: `㎏` for `kg`, `ﷺ` for a whole sentence. */
function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  const lower = text.toLowerCase().replaceAll('ё', 'е');
  for (const match of text.matchAll(UNIT_OF_TEXT)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = lower.slice(start, end);
    if (lower.length === text.length && PLAIN.test(word)) units.push({ word, start, end });
    else for (const each of wordsOf(searchText(match[0]))) units.push({ word: each, start, end });
  }
  return units;
}

/** Almost all units; `searchText` comes to the same for them, on a much longer way. */
const PLAIN = /^(?:[a-z0-9]+|[а-я]+|[\u3041-\u3096\u4e00-\u9fff\uac00-\ud7a3])$/;

/** @returns where the term that begins at a unit ends, or 0 where it does not begin. */
function matcherOf({
  words,
  isPrefix,
}: SearchTerm): (units: readonly Unit[], at: number) => number {
  // A gap stands for what is between two characters: it has no place of its own in the text.
  const parts = words.filter((word) => /[^\p{Co}]/u.test(word));
  const last = parts.length - 1;
  if (last < 0) return () => 0;
  return (units, at) => {
    for (let index = 0; index <= last; index += 1) {
      const word = units[at + index]?.word;
      const part = parts[index] ?? '';
      if (word !== part && !(isPrefix && index === last && word?.startsWith(part))) return 0;
    }
    return units[at + last]?.end ?? 0;
  };
}

function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans) {
    const last = apart.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else apart.push({ ...span });
  }
  return apart;
}

/** This much of what stands before the found word helps to understand it. */
const BEFORE = 40;

function windowAround(
  text: string,
  { first, length }: { first: Span | undefined; length: number },
): Span {
  if (text.length <= length) return { start: 0, end: text.length };
  const latest = text.length - length;
  const wanted = Math.max(0, Math.min((first?.start ?? 0) - BEFORE, latest));
  const start = wanted === 0 ? 0 : afterSpace(text, { from: wanted, to: first?.start ?? wanted });
  return { start, end: wholeCharacter(text, Math.min(text.length, start + length)) };
}

/** The beginning of the next word, if there is one on the way. */
function afterSpace(text: string, { from, to }: { from: number; to: number }): number {
  const space = text.slice(from, to).search(/\s/);
  return space === -1 ? wholeCharacter(text, from) : from + space + 1;
}

/** Never between the two halves of a character. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
