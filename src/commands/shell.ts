import type { Settings } from '../core/config.ts';
import type { Doors } from '../core/doors.ts';
import type { Places } from '../core/places.ts';
import type { Io } from './io.ts';
import { doorOpeners } from './open-doors.ts';
import { type OutputFlags, print } from './output.ts';
import { progressLine, type Report } from './progress.ts';
import type { View } from './view.ts';

export interface GlobalFlags extends OutputFlags {
  profile: string;
  dryRun: boolean;
  /** `false` with `--no-input`. */
  input: boolean;
  yes: boolean;
}

/** What one run of a command works in. */
export interface Context {
  io: Io;
  flags: GlobalFlags;
  places: Places;
  settings: Settings;
  /** Ctrl-C. Long work stops at the next safe point and throws `interrupted`. */
  signal: AbortSignal;
  /** Progress, on standard error: one line that rewrites itself at a terminal, a line now and then elsewhere. */
  report: Report;
  /** A remark on standard error. */
  talk: (line: string) => void;
}

export type DoorName = keyof Doors;

/**
 * The frame of every command: opens the doors that it names, works, prints, closes.
 * The doors are opened in the order given and closed in the reverse, also after an error.
 */
export async function run<const Names extends readonly DoorName[], T>(
  context: Context,
  names: Names,
  work: (doors: Pick<Doors, Names[number]>, context: Context) => Promise<T>,
  view: View<T>,
): Promise<void> {
  const value = await withDoors(context, names, work);
  await print(context.io, context.flags, view, value);
}

/** Like {@link run}, for work that prints for itself or takes over the terminal. */
export async function withDoors<const Names extends readonly DoorName[], T>(
  context: Context,
  names: Names,
  work: (doors: Pick<Doors, Names[number]>, context: Context) => Promise<T>,
): Promise<T> {
  const openers = doorOpeners(context);
  const doors: Partial<Doors> = {};
  const closers: (() => Promise<void> | void)[] = [];
  try {
    for (const name of names) {
      const opened = await openers[name]();
      Object.assign(doors, { [name]: opened.door });
      if (opened.close) closers.unshift(opened.close);
    }
    // Every name of `names` was opened by the loop above.
    return await work(doors as Pick<Doors, Names[number]>, context);
  } finally {
    progressLine.clear(context.io);
    for (const close of closers) await close();
  }
}
