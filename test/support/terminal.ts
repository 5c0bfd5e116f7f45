import { spawn } from '@lydell/node-pty';
import { createVirtualScreen, type VirtualScreen, type WidthModel } from './virtual-screen.ts';
import { until } from './wait.ts';

/** A program at a real terminal, with a person before it who types and looks. */
export interface TerminalRun extends VirtualScreen {
  pid: number;
  type(keys: string): void;
  resizeTo(columns: number, rows: number): void;
  kill(signal: NodeJS.Signals): void;
  shows(wanted: string | RegExp): Promise<string>;
  hides(unwanted: string | RegExp): Promise<string>;
  /** Every byte that the program wrote so far. */
  output(): string;
  /** How it ended; waits for that. */
  exit(): Promise<{ code: number; signal: number }>;
}

export interface TerminalOptions {
  /** The whole environment besides PATH and TERM: nothing of this process leaks in. */
  env?: Readonly<Record<string, string>>;
  columns?: number;
  rows?: number;
  widths?: WidthModel;
}

export function runInTerminal(
  file: string,
  argv: readonly string[],
  { env = {}, columns = 80, rows = 24, widths = 'graphemes' }: TerminalOptions = {},
): TerminalRun {
  const virtual = createVirtualScreen({ columns, rows, widths });
  const pty = spawn(file, [...argv], {
    cols: columns,
    rows,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env },
  });
  let output = '';
  let ended: { code: number; signal: number } | null = null;
  pty.onData((chunk) => {
    output += chunk;
    virtual.write(chunk);
  });
  pty.onExit(({ exitCode, signal = 0 }) => {
    ended = { code: exitCode, signal };
  });
  const seen = async () =>
    `${await virtual.text()}\n${ended ? `ended: ${JSON.stringify(ended)}` : ''}`;
  const find = (wanted: string | RegExp, isWanted: boolean) =>
    until(
      async () => {
        const text = await virtual.text();
        const isThere = typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
        return isThere === isWanted ? text : null;
      },
      async () => `${isWanted ? 'wanted' : 'did not want'} ${wanted} in\n${await seen()}`,
    );
  return {
    ...virtual,
    pid: pty.pid,
    type: (keys) => pty.write(keys),
    resizeTo(cols, rowCount) {
      virtual.resize(cols, rowCount);
      pty.resize(cols, rowCount);
    },
    kill: (signal) => process.kill(pty.pid, signal),
    shows: (wanted) => find(wanted, true),
    hides: (unwanted) => find(unwanted, false),
    output: () => output,
    exit: () => until(() => ended, seen),
    dispose() {
      if (!ended) pty.kill('SIGKILL');
      virtual.dispose();
    },
  };
}
