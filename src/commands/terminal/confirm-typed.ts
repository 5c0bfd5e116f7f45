import { AppError } from '../../core/errors.ts';
import { isTyped, type TypedWord } from '../../core/rules/text/typed-word.ts';
import { createAsker } from '../ask.ts';
import type { Context } from '../context.ts';

/**
 * For what takes protection away: at a terminal a word is typed; a script says `--yes`.
 *
 * @throws {AppError} `usage` when nobody is there to type it; `interrupted` when another word was typed.
 */
export async function confirmTyped(context: Context, wanted: TypedWord): Promise<void> {
  const { what, word } = wanted;
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
    if (isTyped(wanted, typed)) return;
    throw new AppError('interrupted', 'nothing was changed');
  } finally {
    asker.close();
  }
}
