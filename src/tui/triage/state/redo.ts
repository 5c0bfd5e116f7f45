import type { Step } from '../../program.ts';
import type { ChatDeed, Target } from '../effects/deed.ts';
import { commandLines } from './command-line.ts';
import type { Effect, State } from './state.ts';

/** An act that was done here, as the log of the store names it. */
export interface DoneDeed {
  act: string;
  deed: ChatDeed;
  targets: readonly Target[];
}

/** An approval is for the text that is looked at, and given anew with its own key; `auto` asks for its word again. */
export function canBeRedone(deed: ChatDeed): boolean {
  if (deed.kind === 'set') return deed.settings.followUpPolicy !== 'auto';
  return deed.kind !== 'approve';
}

/** What this screen did and can do again: as many levels as anybody keeps in mind. */
export interface Redo {
  done: readonly DoneDeed[];
  /** The last one is done again first. */
  undone: readonly DoneDeed[];
}

export const nothingDone: Redo = { done: [], undone: [] };

const mostLevels = 100;

export function remembered({ done, undone }: Redo, deed: DoneDeed | null): Redo {
  return deed === null ? { done, undone } : { done: [...done, deed].slice(-mostLevels), undone };
}

/** @param acts what was taken back, the latest first; what others did among it cannot be done again from here. */
export function takenBack({ done, undone }: Redo, acts: readonly string[]): Redo {
  const own = acts.flatMap((act) => done.find((deed) => deed.act === act) ?? []);
  return {
    done: done.filter((deed) => !own.includes(deed)),
    undone: [...undone, ...own],
  };
}

/** Does again what the last undo took back; what it looks like then, the store says. */
export function redo(state: State): Step<State, Effect> {
  const { undone } = state.redo;
  const last = undone.at(-1);
  if (state.pending > 0 || !last) {
    const text = last ? 'an act is still at work' : 'nothing that was undone here to do again';
    return [{ ...state, notice: { kind: 'info', text } }, []];
  }
  const { deed, targets } = last;
  const next = { ...state, notice: null, lastCommand: commandLines(deed, targets) };
  return [
    { ...next, pending: 1, redo: { ...state.redo, undone: undone.slice(0, -1) } },
    [{ kind: 'deed', deed, targets }],
  ];
}
