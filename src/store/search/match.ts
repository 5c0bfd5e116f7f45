import type { SearchTerm } from './query.ts';

/** What the index must hold: all of the terms, and one mark of each group. */
export interface IndexMatch {
  terms: readonly SearchTerm[];
  marks: readonly (readonly string[])[];
}

/** For FTS5's `match`. Words are letters and digits only, so that nothing needs escaping. */
export function ftsMatch({ terms, marks }: IndexMatch): string {
  const wanted = [
    ...terms.filter(({ isNegated }) => !isNegated).map(ftsTerm),
    ...marks.map((group) => `(${group.map((mark) => `"${mark}"`).join(' OR ')})`),
  ].join(' AND ');
  const unwanted = terms
    .filter(({ isNegated }) => isNegated)
    .map((term) => ` NOT ${ftsTerm(term)}`);
  return `(${wanted})${unwanted.join('')}`;
}

/** For PostgreSQL's `::tsquery`. */
export function tsQuery({ terms, marks }: IndexMatch): string {
  return [
    ...terms.map((term) => `${term.isNegated ? '!' : ''}(${tsTerm(term)})`),
    ...marks.map((group) => `(${group.map((mark) => `'${mark}'`).join(' | ')})`),
  ].join(' & ');
}

function ftsTerm({ words, isPrefix }: SearchTerm): string {
  return `"${words.join(' ')}"${isPrefix ? ' *' : ''}`;
}

function tsTerm({ words, isPrefix }: SearchTerm): string {
  return words.map((word) => `'${word}'`).join(' <-> ') + (isPrefix ? ':*' : '');
}
