import type { Step } from '../../program.ts';
import type { Size } from '../../terminal.ts';
import { enterQueue } from './queue.ts';
import { type Effect, initialState, type State } from './state.ts';

/** The screen before anything is read, and what it reads first. */
export function startOf({
  size,
  now,
  isQueue,
}: {
  size: Size;
  now: Date;
  isQueue: boolean;
}): Step<State, Effect> {
  const empty = initialState({ size, now });
  const [state, effects] = isQueue ? enterQueue(empty) : [empty, [{ kind: 'settings' as const }]];
  return [state, [{ kind: 'load' }, { kind: 'watch' }, ...effects]];
}
