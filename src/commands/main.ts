import { AppError } from '../core/errors.ts';
import { StoreError } from '../store/errors.ts';
import { exitCodes } from './exit-codes.ts';
import { runProgram } from './program.ts';
import { reportError } from './terminal/error-output.ts';
import type { Io } from './terminal/io.ts';

/**
 * One run of tgcrm: arguments in, exit status out.
 * The caller sets the process's exit status; everything else about the process comes in through `io`.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const abort = new AbortController();
  let interruptedMs = 0;
  const interrupt = () => {
    if (abort.signal.aborted) {
      // A second one comes from somebody who does not want to wait for a safe point. At once it is the first again: a
      // terminal or a service manager tells the front door, which passes it on, and us.
      if (performance.now() - interruptedMs > echoMs) io.exit?.(exitCodes.interrupted);
      return;
    }
    interruptedMs = performance.now();
    abort.abort(new AppError('interrupted', 'interrupted'));
  };
  io.on?.('SIGINT', interrupt);
  io.on?.('SIGTERM', interrupt);
  // The terminal's window was closed: what a run has started or laid down for itself still goes.
  io.on?.('SIGHUP', interrupt);
  // Whoever started this run for its own purposes is gone.
  io.on?.('disconnect', interrupt);
  const written = watchStreams(io);
  try {
    await runProgram(io, abort.signal, argv);
    await written();
    return 0;
  } catch (error) {
    const failure = abort.signal.aborted ? abort.signal.reason : error;
    reportError(io, argv, failure);
    return exitCodeOf(failure);
  } finally {
    // The signals stay heard: an echo of one must not kill the process in its last moment.
    io.off?.('disconnect', interrupt);
  }
}

const echoMs = 500;

function exitCodeOf(error: unknown): number {
  if (error instanceof AppError || error instanceof StoreError) return exitCodes[error.code];
  return 1;
}

/** @returns what waits until the whole answer is written. @throws {AppError} `settings` when it could not be. */
function watchStreams(io: Io): () => Promise<void> {
  let failure: Error | null = null;
  io.stdout.on('error', (error: Error & { code?: string }) => {
    // `tgcrm chats | head` closes the pipe early: that is the reader's right, not an error.
    if (error.code !== 'EPIPE') failure = error;
  });
  // Who closes the stream of remarks misses them; the work goes on.
  io.stderr.on('error', () => {});
  return async () => {
    await new Promise<void>((resolve) => io.stdout.write('', () => resolve()));
    if (!failure) return;
    const { cannotWrite } = await import('../core/private-file.ts');
    throw cannotWrite('the answer', failure);
  };
}
