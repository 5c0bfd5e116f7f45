import type { Readable, Writable } from 'node:stream';

/** What a run of tgcrm sees of the process around it. `bin/tgcrm.js` passes `process`; tests pass streams of their own. */
export interface Io {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable & { isTTY?: boolean; columns?: number };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  /** `process.version`. */
  version: string;
  /** Node, and the arguments that it was started with: the demo starts more of the same. */
  execPath?: string | undefined;
  argv?: readonly string[] | undefined;
  /** Ends the process at once: only for a second Ctrl-C. */
  exit?: ((code: number) => void) | undefined;
  /** Only the process has signals; a test may leave it out. */
  on?: ((signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown) | undefined;
  off?: ((signal: 'SIGINT' | 'SIGTERM', listener: () => void) => unknown) | undefined;
}
