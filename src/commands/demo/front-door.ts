import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { AppError } from '../../core/errors.ts';
import type { Io } from '../terminal/io.ts';

export interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

/** tgcrm as a process of its own, through the front door: what a person types, or cron runs. */
export interface FrontDoor {
  /** Runs it to its end; `answers` stand on standard input. */
  run(argv: readonly string[], answers?: readonly string[]): Promise<Answer>;
  /** Hands the terminal over, and gives the exit status back. */
  takeOver(argv: readonly string[]): Promise<number>;
}

export function frontDoor(io: Io, env: Record<string, string | undefined>): FrontDoor {
  const [, script] = io.argv ?? [];
  const { execPath } = io;
  if (!execPath || !script) throw new AppError('usage', 'the demo runs tgcrm as a process');
  return {
    async run(argv, answers = []) {
      const child = spawn(execPath, [script, ...argv], { env, stdio: 'pipe' });
      const ended = exitOf(child);
      child.stdin.end(answers.map((answer) => `${answer}\n`).join(''));
      const [stdout, stderr, code] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        ended,
      ]);
      return { code, stdout, stderr };
    },
    takeOver: (argv) => exitOf(spawn(execPath, [script, ...argv], { env, stdio: 'inherit' })),
  };
}

function exitOf(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
