import { Readable, Writable } from 'node:stream';
import { main } from '../../src/commands/main.ts';

export interface RunOptions {
  /** The whole environment of the run: nothing of this process leaks in. Give `TGCRM_HOME`. */
  env?: Readonly<Record<string, string>>;
  /** What stands on standard input, then its end. */
  stdin?: string;
  /** Aborting it is a Ctrl-C; aborting is once, as a second Ctrl-C ends the process. */
  interrupt?: AbortSignal;
}

export interface Finished {
  code: number;
  stdout: string;
  stderr: string;
  /** Standard output as one JSON value; `undefined` when it is none. */
  json: unknown;
  /** The error of `--json` on standard error; `undefined` when there is none. */
  errorJson: unknown;
}

/** One run of tgcrm in this process, as in a pipe: the real `main`, with streams of its own. */
export async function runCommand(
  argv: readonly string[],
  { env = {}, stdin = '', interrupt }: RunOptions = {},
): Promise<Finished> {
  const stdout = collector();
  const stderr = collector();
  const code = await main(argv, {
    stdin: Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
    version: process.version,
    on: (signal, listener) => {
      if (signal === 'SIGINT') interrupt?.addEventListener('abort', listener, { once: true });
    },
    off: (_signal, listener) => interrupt?.removeEventListener('abort', listener),
  });
  return {
    code,
    stdout: stdout.text(),
    stderr: stderr.text(),
    json: parsed(stdout.text()),
    errorJson: parsed(stderr.text().trim().split('\n').at(-1) ?? ''),
  };
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
