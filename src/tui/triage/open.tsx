import { createSmallHeap, stayIdle } from '../../core/small-heap.ts';
import { Keyboard } from '../components/keyboard.tsx';
import { type Run, startProgram } from '../program.ts';
import type { ScreenIo } from '../screen-io.ts';
import { createTerminal, sizeOf } from '../terminal.ts';
import type { Theme } from '../theme.ts';
import { createRun } from './effects/terminal.ts';
import type { RunJob } from './state/jobs.ts';
import { startOf } from './state/start.ts';
import type { Effect, Event, State, StoreEffect } from './state/state.ts';
import { update } from './state/update.ts';
import { pictureOf } from './view/picture.ts';

/** A frame is a megabyte or two of short-lived cells. */
const enoughYoungBytes = 16 * 2 ** 20;

export interface OpenTriage {
  io: ScreenIo;
  theme: Theme;
  now: Date;
  /** The command of the user's editor, for long texts. */
  editor: string;
  /** Begins with the undecided chats, one after the other. */
  isQueue: boolean;
  /** What is done in the store; from another process, so that no key waits for it. */
  store: Run<Event, StoreEffect>;
  runJob: RunJob;
  /** Ends the screen: Ctrl-C from outside, SIGTERM, a hang-up. */
  signal: AbortSignal;
}

/**
 * Shows the triage screen until the user leaves it.
 *
 * @throws {AppError} `interrupted` after Ctrl-C, and whatever ended the screen early.
 */
export async function openTriage(given: OpenTriage): Promise<void> {
  const { io, theme, now, editor, isQueue, store, runJob, signal } = given;
  const terminal = createTerminal(io);
  const program = startProgram<State, Event, Effect>({
    start: startOf({ size: sizeOf(io.stdout), now, isQueue }),
    update,
    run: createRun({ terminal, editor, store, runJob }),
    onCrash: terminal.crash,
  });
  const heap = createSmallHeap({ enoughYoungBytes });
  program.subscribe(heap.hold);
  stayIdle();
  const resized = () => program.send({ type: 'resized', size: sizeOf(io.stdout) });
  const interrupted = () => terminal.crash(signal.reason);
  io.stdout.on('resize', resized);
  signal.addEventListener('abort', interrupted);
  try {
    const keyboard = <Keyboard terminal={terminal} send={program.send} />;
    await terminal.show(keyboard, pictureOf(program, theme));
  } finally {
    program.stop();
    io.stdout.off('resize', resized);
    signal.removeEventListener('abort', interrupted);
  }
}
