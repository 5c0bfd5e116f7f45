import { AppError } from '../../core/errors.ts';
import { cleanText } from '../../core/rules/text/clean-text.ts';
import type { Context } from '../context.ts';
import type { Io } from './io.ts';

/**
 * Asks a person at a terminal, on standard error: standard output stays the command's.
 *
 * @throws {AppError} `interrupted` at Ctrl-C and at Ctrl-D.
 */
export async function prompt(
  { io, signal }: Pick<Context, 'io' | 'signal'>,
  question: { message: string; isSecret?: boolean | undefined },
): Promise<string> {
  const { input, password } = await import('@inquirer/prompts');
  const message = cleanText(question.message);
  const ended = new AbortController();
  const stopHearing = hearPauses(io.stdin, {
    ended: () => ended.abort(),
    back: () => io.stderr.write(`? ${message} `),
  });
  const surroundings = {
    input: io.stdin,
    output: io.stderr,
    signal: AbortSignal.any([signal, ended.signal]),
  };
  try {
    return question.isSecret
      ? await password({ message }, surroundings)
      : await input({ message }, surroundings);
  } catch (error) {
    signal.throwIfAborted();
    const isCtrlC = error instanceof Error && error.name === 'ExitPromptError';
    throw isCtrlC || ended.signal.aborted ? new AppError('interrupted', 'interrupted') : error;
  } finally {
    stopHearing();
  }
}

/**
 * What a prompt leaves unheard, and would wait for ever after: the end of the input (Ctrl-D, a terminal that hung up),
 * and the return from Ctrl-Z, where Node's line editor pauses its input and leaves it so.
 */
function hearPauses(
  stdin: Io['stdin'],
  { ended, back }: { ended: () => void; back: () => void },
): () => void {
  let isCtrlZ = false;
  const noteKey = (_text: unknown, key?: { name?: string; ctrl?: boolean }) => {
    isCtrlZ = key?.ctrl === true && key.name === 'z';
  };
  // A prompt that was answered pauses its input, too: by then nobody listens to its end.
  const hear = () => {
    if (!isCtrlZ) return ended();
    stdin.resume();
    back();
  };
  stdin.on('keypress', noteKey).on('pause', hear);
  return () => stdin.off('keypress', noteKey).off('pause', hear);
}
