import { readdirSync, readFileSync } from 'node:fs';
import { spawn } from '@lydell/node-pty';

/** What the program wrote after one key. */
export interface Painted {
  /** From the key to the last byte of the first frame. */
  ms: number;
  /** All that came until it was quiet again: what follows later, such as the chat beside the list, counts. */
  bytes: number;
}

/** A program at a real terminal, and a person with a stop-watch before it. */
export interface Typist {
  pid: number;
  /** From the start to the last byte of the first frame that shows this. */
  shows(wanted: string): Promise<number>;
  press(key: string): Promise<Painted>;
  /** Types without looking. */
  type(keys: string): void;
  quiet(ms?: number): Promise<void>;
  bytes(): number;
  end(): void;
}

export interface Station {
  argv: readonly string[];
  env: Record<string, string>;
  size: { columns: number; rows: number };
}

/** Ink, and the floor, end each frame with the end of a synchronized update. */
const frameEnd = '\u001b[?2026l';
const quietMs = 150;
const patienceMs = 10_000;

export function startTypist({ argv, env, size }: Station): Typist {
  const startedAt = performance.now();
  const pty = spawn(process.execPath, [...argv], {
    cols: size.columns,
    rows: size.rows,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env },
  });
  let bytes = 0;
  let lastAt = startedAt;
  let heard = '';
  let isEnded = false;
  let wake = () => {};
  pty.onData((chunk) => {
    lastAt = performance.now();
    bytes += Buffer.byteLength(chunk);
    heard += chunk;
    wake();
  });
  pty.onExit(() => {
    isEnded = true;
    wake();
  });
  const next = (waitMs: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, waitMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  /** Waits for the end of a frame in what is heard from now on, with `wanted` before it. */
  const frame = async (wanted: string) => {
    const until = performance.now() + patienceMs;
    for (;;) {
      const at = heard.indexOf(wanted);
      if (at >= 0 && heard.indexOf(frameEnd, at) >= 0) return lastAt;
      if (isEnded) throw new Error(`it ended: ${heard.slice(-2000)}`);
      if (performance.now() > until) throw new Error(`no frame: ${JSON.stringify(heard)}`);
      await next(1000);
    }
  };
  const quiet = async (ms = quietMs) => {
    for (let left = ms; left > 0; left = lastAt + ms - performance.now()) await next(left);
  };
  return {
    pid: pty.pid,
    async shows(wanted) {
      return (await frame(wanted)) - startedAt;
    },
    async press(key) {
      await quiet();
      heard = '';
      const before = bytes;
      const pressedAt = performance.now();
      pty.write(key);
      const ms = (await frame('')) - pressedAt;
      await quiet();
      return { ms, bytes: bytes - before };
    },
    type: (keys) => pty.write(keys),
    quiet,
    bytes: () => bytes,
    end() {
      if (!isEnded) pty.kill('SIGKILL');
    },
  };
}

/** Resident memory of a process, as Linux counts it. */
export function memoryMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

/** What all threads of a process, and of those that it started, have worked so far. */
export function workedMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}`);
  const own = threads.map(
    (thread) => Number(readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
  );
  const children = threads.flatMap((thread) =>
    readFileSync(`${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return [...own, ...children.map((child) => workedMs(Number(child)))].reduce((a, b) => a + b, 0);
}
