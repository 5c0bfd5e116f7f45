import { AppError } from './errors.ts';
import { cleanText } from './rules/text/clean-text.ts';

export interface Lookup<Row> {
  /** `chat`, `chats`. */
  noun: string;
  nouns: string;
  /** What the person wrote. */
  text: string;
  found: readonly Row[];
  /** Offered when nothing was found. */
  similar: readonly Row[];
  /** The id first: it is what the person gives next time. */
  describe: (row: Row) => string;
  /** Where to look, when there is nothing to offer. */
  hint: string;
}

/** @throws {AppError} `not-found` or `ambiguous`, with the candidates in the hint. Never a guess. */
export function theOneMeant<Row>({
  noun,
  nouns,
  text,
  found,
  similar,
  describe,
  hint,
}: Lookup<Row>): Row {
  const [row] = found;
  if (row !== undefined && found.length === 1) return row;
  const name = cleanText(text).slice(0, 80);
  const offer = (rows: readonly Row[]) => rows.slice(0, 8).map(describe).map(cleanText).join(', ');
  if (row === undefined) {
    throw new AppError('not-found', `no ${noun} is called "${name}"`, {
      hint: similar.length > 0 ? `did you mean ${offer(similar)}` : hint,
    });
  }
  const more = found.length > 8 ? ` and ${found.length - 8} more` : '';
  throw new AppError('ambiguous', `"${name}" names ${found.length} ${nouns}`, {
    hint: `say which by its id: ${offer(found)}${more}`,
  });
}
