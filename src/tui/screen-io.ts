import type { Readable, Writable } from 'node:stream';

export interface ScreenIo {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number; rows?: number };
  stderr: Writable;
}

/** Why a full-screen view cannot be shown here, with what to do about it. */
export function fullScreenProblem(
  { stdin, stdout }: Pick<ScreenIo, 'stdin' | 'stdout'>,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if (stdout.isTTY !== true) return 'the output is not a terminal';
  if (stdin.isTTY !== true) return 'the input is not a terminal';
  if (env.TERM === 'dumb') return 'TERM=dumb cannot show a full-screen view';
  return undefined;
}
