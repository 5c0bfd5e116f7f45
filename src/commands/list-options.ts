import type { Command } from 'commander';
import { AppError } from '../core/errors.ts';
import type { Context } from './context.ts';

/** `--limit` and `--sort`, which mean the same with every list. */
export function listOptions(command: Command, sortKeys: readonly string[] = []): Command {
  command.option('--limit <n>', 'at most so many (default: 50 at a terminal, all in a pipe)');
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
  if (given !== undefined) return wholeNumber('--limit', given, 0);
  return io.stdout.isTTY === true && flags.json === false ? 50 : undefined;
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
