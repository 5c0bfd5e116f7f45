import { spawn } from 'node:child_process';
import { AppError } from '../core/errors.ts';
import type { Context } from './context.ts';

export interface ProcessEnd {
  /** `null` when a signal ended it, or it could not even start. */
  code: number | null;
  /** The end of what it wrote on standard error. */
  last: string;
}

/** Another tgcrm, of the same settings and profile, that this one talks to in messages. */
export interface OwnProcess {
  pid: number | undefined;
  send: (message: unknown) => void;
  /** Messages in their order, then the end. */
  listen: (onMessage: (message: unknown) => void, onEnd: (end: ProcessEnd) => void) => void;
  /** Asks it to stop at the next safe point. */
  interrupt: () => void;
  /** Lets it know that nobody listens any more, and waits until it has ended. */
  close: () => Promise<void>;
}

/**
 * In a session of its own: Ctrl-Z and a hang-up of the terminal do not stop it halfway through a write. It ends by
 * itself when this process is gone.
 */
export function startOwnProcess(
  { io, flags }: Pick<Context, 'io' | 'flags'>,
  argv: readonly string[],
): OwnProcess {
  const [, script] = io.argv ?? [];
  const { execPath } = io;
  if (!execPath || !script) throw new AppError('usage', 'only a whole tgcrm can start another');
  const child = spawn(execPath, [script, '--profile', flags.profile, ...argv], {
    env: io.env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    detached: true,
    windowsHide: true,
  });
  let last = '';
  child.stderr?.on('data', (chunk) => {
    last = `${last}${chunk}`.slice(-4000);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  return {
    pid: child.pid,
    send(message) {
      // Who is gone hears nothing; that it is gone, `listen` tells.
      if (child.connected) child.send(Object(message), () => {});
    },
    listen(onMessage, onEnd) {
      child.on('message', onMessage);
      child.once('error', () => onEnd({ code: null, last }));
      child.once('exit', (code) => onEnd({ code, last }));
    },
    interrupt: () => child.kill('SIGINT'),
    async close() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
