import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface StoreProcess {
  pid: number;
  /** All lines so far. */
  lines: string[];
  /** The first line, past or future, that begins so; rejects when the process ends without it. */
  line(start: string): Promise<string>;
  /** Lets it go on. */
  tell(): void;
  kill(signal: NodeJS.Signals): void;
  ended: Promise<void>;
}

const NOBODY = 65_534;

export type StoreTask = 'write' | 'claim' | 'hold';

/** Another process at the store, see `store-worker.ts`. It opens the store when it is first told to go on. */
export async function storeProcess(
  task: StoreTask,
  { url, peerId = 'u1', asNobody = false }: { url: string; peerId?: string; asNobody?: boolean },
): Promise<StoreProcess> {
  const worker = fileURLToPath(new URL('store-worker.ts', import.meta.url));
  const child = spawn(process.execPath, [worker, task, url, peerId], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // Root may write everywhere.
    ...(asNobody ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  const running = watch(child);
  await running.line('ready');
  return running;
}

function watch(child: ChildProcess): StoreProcess {
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const look of waiting) look();
  };
  let isOver = false;
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      isOver = true;
      wake();
      resolve();
    });
  });
  if (child.stdout) {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line);
      wake();
    });
  }
  // A killed process cannot be told anything any more, which is no failure of the test.
  child.stdin?.on('error', () => undefined);
  const line = (start: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        const found = lines.find((text) => text.startsWith(start));
        if (found === undefined && !isOver) return;
        waiting.delete(look);
        if (found === undefined)
          reject(new Error(`ended without "${start}": ${lines.join(' | ')}`));
        else resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    pid: child.pid ?? 0,
    lines,
    line,
    tell: () => child.stdin?.write('go\n'),
    kill: (signal) => child.kill(signal),
    ended,
  };
}
