import { createInterface, type Interface } from 'node:readline';
import { AppError } from '../core/errors.ts';
import type { Context } from './context.ts';
import { prompt } from './terminal/prompt.ts';

export interface Question {
  /** What is asked for, for the error when nobody answers: `the phone number`. */
  what: string;
  /** The prompt at a terminal. */
  message: string;
  isSecret?: boolean;
  /** The flag that answers instead. */
  flag?: string;
}

export interface Asker {
  /** @throws {AppError} `usage` when there is nobody to answer; `interrupted` at Ctrl-C. */
  ask(question: Question): Promise<string>;
  close(): void;
}

/** Asks by a prompt at a terminal; otherwise takes a line of standard input for each question, in the order asked. */
export function createAsker(context: Context): Asker {
  const { io, flags, signal } = context;
  let lines: LineReader | null = null;
  return {
    async ask(question) {
      if (!flags.input) throw missing(question, 'with --no-input nothing is asked');
      if (io.stdin.isTTY && io.stderr.isTTY) return prompt(context, question);
      context.talk(question.message);
      lines ??= readLines(context);
      const line = await lines.next(signal);
      if (line === null) throw missing(question, 'standard input has ended');
      return line;
    },
    close: () => lines?.close(),
  };
}

interface LineReader {
  /** Null at the end. */
  next(signal: AbortSignal): Promise<string | null>;
  close(): void;
}

function readLines({ io }: Context): LineReader {
  const reader: Interface = createInterface({
    input: io.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async next(signal) {
      signal.throwIfAborted();
      const aborted = Promise.withResolvers<never>();
      const abort = () => aborted.reject(signal.reason);
      signal.addEventListener('abort', abort, { once: true });
      try {
        const { value, done } = await Promise.race([lines.next(), aborted.promise]);
        return done ? null : value;
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
    close: () => reader.close(),
  };
}

function missing({ what, flag }: Question, why: string): AppError {
  return new AppError('usage', `${what} is missing: ${why}`, {
    hint: flag
      ? `give ${flag}, or run it at a terminal`
      : 'run it at a terminal, or give the answers on standard input, a line each, in the order asked',
  });
}
