import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { bin } from './program.ts';

export interface Child {
  kill(signal: NodeJS.Signals): void;
  /** Its exit status; `null` when a signal ended it. */
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** The built tgcrm as a real process that a test may kill. */
export function startChild(argv: readonly string[], env: Readonly<Record<string, string>>): Child {
  const child = spawn(process.execPath, [bin, ...argv], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return {
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve) =>
      child.once('close', (code) => resolve({ code, stdout, stderr })),
    ),
  };
}
