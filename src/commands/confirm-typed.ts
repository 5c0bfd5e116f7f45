import { AppError } from '../core/errors.ts';
import { createAsker } from './ask.ts';
import type { Context } from './shell.ts';

export interface Confirmation {
  /** What is about to be allowed, as a sentence. */
  what: string;
  /** The word to type: a slip of the hand never writes it. */
  word: string;
}

/**
 * For what takes protection away: at a terminal a word is typed; a script says `--yes`.
 *
 * @throws {AppError} `usage` when nobody is there to type it; `interrupted` when another word was typed.
 */
export async function confirmTyped(context: Context, { what, word }: Confirmation): Promise<void> {
  const { flags, io } = context;
  if (flags.yes || flags.dryRun) return;
  if (!flags.input || !io.stdin.isTTY || !io.stderr.isTTY)
    throw new AppError('usage', what, { hint: 'add --yes if that is what you want' });
  const asker = createAsker(context);
  try {
    const typed = await asker.ask({
      what: 'the confirmation',
      message: `${what} Type ${word} to go on:`,
      flag: '--yes',
    });
    if (typed.trim() === word) return;
    throw new AppError('interrupted', 'nothing was changed');
  } finally {
    asker.close();
  }
}
