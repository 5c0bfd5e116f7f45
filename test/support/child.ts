import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const entry = fileURLToPath(new URL('./from-source.ts', import.meta.url));

export interface Child {
  kill(signal: NodeJS.Signals): void;
  /** Its exit status; `null` when a signal ended it. */
  ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** tgcrm as a real process, from the source, that a test may kill. */
export function startChild(argv: readonly string[], env: Readonly<Record<string, string>>): Child {
  const child = spawn(process.execPath, [entry, ...argv], {
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
