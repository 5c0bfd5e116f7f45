import type { Readable, Writable } from 'node:stream';

type IoEvent = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'message' | 'disconnect';

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
  on?: ((event: IoEvent, listener: (message: unknown) => void) => unknown) | undefined;
  off?: ((event: IoEvent, listener: (message: unknown) => void) => unknown) | undefined;
  /** To the tgcrm that started this one, if one did: the triage screen has long work done beside it. */
  send?:
    | ((
        message: unknown,
        handle: undefined,
        options: undefined,
        done: (error: Error | null) => void,
      ) => unknown)
    | undefined;
  connected?: boolean | undefined;
}
