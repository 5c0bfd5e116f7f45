import process from 'node:process';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Instance, render } from 'ink';
import type { ReactNode } from 'react';
import { AppError } from '../core/errors.ts';
import { type Painting, type Picture, startPainting } from './painting.ts';
import type { ScreenIo } from './screen-io.ts';

export interface Size {
  columns: number;
  rows: number;
}

/** The terminal while a full-screen program has it. */
export interface Terminal {
  /**
   * Shows the picture until `quit` or `crash`; then the terminal is as it was. @param keyboard draws nothing: Ink has the
   * terminal, its modes and its keys, but not the picture. @throws what was given to `crash`.
   */
  show(keyboard: ReactNode, picture: Picture): Promise<void>;
  quit(): void;
  /** Gives the terminal back and ends `show` with this error. */
  crash(error: unknown): void;
  /** Ctrl-Z: gives the terminal back, stops, and draws anew when the shell brings us back. */
  suspend(): Promise<void>;
  /** Draws everything anew. */
  repaint(): void;
  /** Gives the terminal to somebody else meanwhile: an editor. */
  aside(meanwhile: () => Promise<void>): Promise<void>;
  /**
   * The keys are taken. Ink hands out its way to step aside only within a component; `Keyboard` passes it on. Nothing is
   * drawn before: whoever saw a frame could press Ctrl-Z, and the system would stop us with the terminal in our modes.
   */
  attach(stepAside: StepAside): void;
}

type StepAside = (meanwhile: () => Promise<void>) => Promise<void>;

export function createTerminal({ stdin, stdout, stderr }: ScreenIo): Terminal {
  const wrap = createWrapSwitch(stdout);
  let stepAside: StepAside | undefined;
  let instance: Instance | undefined;
  let shown: Picture | undefined;
  let painting: Painting | undefined;
  let failure: { error: unknown } | undefined;
  const paint = () => {
    if (shown) painting = startPainting(stdout, shown);
  };
  const quit = () => {
    shown = undefined;
    painting?.stop();
    instance?.unmount();
  };
  const crash = (error: unknown) => {
    failure ??= { error };
    quit();
  };
  const repaint = () => painting?.repaint();
  const aside = async (meanwhile: () => Promise<void>) => {
    await stepAside?.(async () => {
      painting?.stop();
      wrap.turnOn();
      await meanwhile();
      wrap.turnOff();
    });
    paint();
  };

  return {
    async show(keyboard, picture) {
      const stopWatching = watchCrashes(crash);
      wrap.turnOff();
      shown = picture;
      try {
        instance = render(keyboard, {
          stdin,
          stdout,
          stderr,
          alternateScreen: true,
          // Ink would take no keys where CI is set, even at a terminal; we looked for ourselves.
          interactive: true,
          exitOnCtrlC: false,
          patchConsole: false,
        });
        // Behind Ink's own listener, which wipes the lines that it thinks are its own.
        stdout.on('resize', repaint);
        if (failure) quit();
        await instance.waitUntilExit();
      } finally {
        stdout.off('resize', repaint);
        quit();
        wrap.turnOn();
        stopWatching();
      }
      if (failure) throw failure.error;
    },
    quit,
    crash,
    async suspend() {
      if (process.platform !== 'win32') await aside(stopProcessGroup);
    },
    repaint,
    aside,
    attach(way) {
      stepAside = way;
      if (!painting) paint();
    },
  };
}

export function sizeOf({ columns, rows }: { columns?: number; rows?: number }): Size {
  return { columns: columns || 80, rows: rows || 24 };
}

/**
 * While it is off, a character that the terminal draws wider than we counted cuts off its own line; with it
 * on, the line would wrap and shift everything below.
 */
function createWrapSwitch(stdout: Writable) {
  let isOff = false;
  const turnOn = () => {
    if (!isOff) return;
    isOff = false;
    process.off('exit', turnOn);
    stdout.write('\u001b[?7h');
  };
  const turnOff = () => {
    if (isOff) return;
    isOff = true;
    process.on('exit', turnOn);
    stdout.write('\u001b[?7l');
  };
  return { turnOn, turnOff };
}

/** What Node would print now is lost with the screen: end the screen first, and let the caller report. */
function watchCrashes(crash: (error: unknown) => void): () => void {
  // Without a listener Node would end at once, with auto-wrap still off.
  const hangUp = () => crash(new AppError('interrupted', 'the terminal hung up'));
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  process.on('SIGHUP', hangUp);
  return () => {
    process.off('uncaughtException', crash);
    process.off('unhandledRejection', crash);
    process.off('SIGHUP', hangUp);
  };
}

/**
 * The whole group, as the terminal's own Ctrl-Z would: a parent (`npm run`, the front door) that went on
 * running would leave the shell waiting. Where there is no shell to come back to, the system ignores the
 * signal. So no word of SIGCONT is awaited: a timer ends either way, since it does not run while we are stopped.
 */
async function stopProcessGroup(): Promise<void> {
  process.kill(0, 'SIGTSTP');
  await sleep(50);
}
