import type { Command } from 'commander';
import { AppError } from '../../core/errors.ts';
import { foldName } from '../../store/fold-name.ts';
import type { Context } from '../context.ts';

/** `--limit` and `--sort`, which mean the same with every list. */
export function listOptions(command: Command, sortKeys: readonly string[] = []): Command {
  command.option(
    '--limit <n>',
    'at most so many, or all (default: 50 at a terminal, all in a pipe)',
  );
  if (sortKeys.length > 0) {
    command.option('--sort <key>', `by ${sortKeys.join(', ')}; -KEY for descending`);
  }
  return command;
}

/** At most so many rows; `undefined` for all. */
export function limitOf(
  { io, flags }: Pick<Context, 'io' | 'flags'>,
  given: string | undefined,
): number | undefined {
  if (given === 'all') return undefined;
  if (given !== undefined) return wholeNumber('--limit', given, 0);
  return io.stdout.isTTY === true && flags.json === false ? 50 : undefined;
}

interface Listing {
  limit?: string;
  sort?: string;
}

/** How a list that is sorted here, not in the store, is read and then arranged. */
export interface Order<Options extends Listing> {
  /** With `--sort` all rows are read: which ones the limit keeps is known only then. */
  options: Options;
  arrange<Row>(rows: readonly Row[], toJson: (rows: Row[]) => object): Row[];
}

/**
 * `--sort` by fields of the JSON: what a script reads and what it sorts by have one name.
 *
 * @throws {AppError} `usage` for a key that the list cannot be sorted by.
 */
export function orderOf<Options extends Listing>(
  context: Pick<Context, 'io' | 'flags'>,
  keys: readonly string[],
  options: Options,
): Order<Options> {
  const sort = sortOf(keys, options.sort);
  const limit = limitOf(context, options.limit);
  if (!sort) return { options, arrange: (rows) => [...rows] };
  return {
    options: { ...options, limit: 'all' },
    arrange: (rows, toJson) => {
      const json = toJson([...rows]);
      const valueAt = (index: number) => comparable(Reflect.get(Object(json), index), sort.key);
      const sorted = rows
        .map((row, index) => ({ row, value: valueAt(index) }))
        .toSorted((a, b) => compared(a.value, b.value, sort.descending));
      return sorted.map(({ row }) => row).slice(0, limit);
    },
  };
}

type Comparable = string | number | null;

/** A chat goes by its title, a company by its name. */
function comparable(item: unknown, key: string): Comparable {
  const value: unknown = Reflect.get(Object(item), key) ?? null;
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null)
    return comparable(value, 'title' in value ? 'title' : 'name');
  return value === null ? null : foldName(String(value));
}

/** What has no value comes last, either way. */
function compared(a: Comparable, b: Comparable, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = a < b ? -1 : Number(a > b);
  return descending ? -order : order;
}

/** @throws {AppError} `usage` for a key that the list cannot be sorted by. */
export function sortOf<Key extends string>(
  keys: readonly Key[],
  given: string | undefined,
): { key: Key; descending: boolean } | undefined {
  if (given === undefined) return undefined;
  const name = given.replace(/^-/, '');
  const key = keys.find((known) => known === name);
  if (key === undefined) {
    throw new AppError('usage', `--sort does not know "${name}"`, {
      hint: `keys: ${keys.join(', ')}`,
    });
  }
  return { key, descending: given.startsWith('-') };
}

/** @throws {AppError} `usage` when the text is no whole number or less than `least`. */
export function wholeNumber(flag: string, text: string, least: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number;
  throw new AppError('usage', `${flag}: "${text}" is not a whole number of at least ${least}`);
}

/** @throws {AppError} `usage` when the text is none of the words. */
export function oneOf<Word extends string>(
  flag: string,
  words: readonly Word[],
  text: string,
): Word {
  const word = words.find((known) => known === text);
  if (word !== undefined) return word;
  throw new AppError('usage', `${flag} does not know "${text}"`, { hint: words.join(', ') });
}
