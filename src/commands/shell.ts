import type { Doors } from '../core/doors.ts';
import type { Context } from './context.ts';
import { doorOpeners } from './doors/open-doors.ts';
import { print } from './terminal/output.ts';
import { progressLine } from './terminal/progress.ts';
import type { View } from './terminal/view.ts';

type DoorName = keyof Doors;

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
