import type { Act, ModeName } from '../state/state.ts';

/**
 * A line of the table of keys: where it holds, its keys (the first one is shown), what it does, what the help says, and,
 * where it is worth a place in the line of hints, one word for that. The line of hints keeps the order of the table, too.
 */
export type KeyLine = readonly [
  modes: readonly ModeName[],
  keys: string,
  act: Act,
  about: string,
  hint?: string,
];

export type Group =
  | 'move'
  | 'decide'
  | 'look'
  | 'note'
  | 'follow-up'
  | 'work'
  | 'screen'
  | 'menu'
  | 'type';
