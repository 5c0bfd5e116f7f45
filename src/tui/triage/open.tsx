import type { Doors } from '../../core/doors.ts';
import { startProgram } from '../program.ts';
import { createTerminal, type ScreenIo, sizeOf } from '../terminal.ts';
import type { Theme } from '../theme.ts';
import { createRun } from './effects.ts';
import { type Effect, type Event, initialState, type State } from './state.ts';
import { update } from './update.ts';
import { TriageScreen } from './view.tsx';

export interface OpenTriage {
  io: ScreenIo;
  theme: Theme;
  /** Ends the screen: Ctrl-C from outside, SIGTERM, a hang-up. */
  signal: AbortSignal;
}

/**
 * Shows the triage screen until the user leaves it.
 *
 * @throws {AppError} `interrupted` after Ctrl-C, and whatever ended the screen early.
 */
export async function openTriage(
  doors: Pick<Doors, 'db' | 'now'>,
  { io, theme, signal }: OpenTriage,
): Promise<void> {
  const terminal = createTerminal(io);
  const program = startProgram<State, Event, Effect>({
    start: [
      initialState({ size: sizeOf(io.stdout), now: doors.now() }),
      [{ kind: 'load' }, { kind: 'watch' }],
    ],
    update,
    run: createRun({ doors, terminal }),
    onCrash: terminal.crash,
  });
  const resized = () => program.send({ type: 'resized', size: sizeOf(io.stdout) });
  const interrupted = () => terminal.crash(signal.reason);
  io.stdout.on('resize', resized);
  signal.addEventListener('abort', interrupted);
  try {
    await terminal.show(<TriageScreen program={program} terminal={terminal} theme={theme} />);
  } finally {
    program.stop();
    io.stdout.off('resize', resized);
    signal.removeEventListener('abort', interrupted);
  }
}
