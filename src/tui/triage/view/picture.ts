import { encodeLine } from '../../charset.ts';
import type { Line, Picture } from '../../painting.ts';
import type { Program } from '../../program.ts';
import type { Theme } from '../../theme.ts';
import type { Event, State } from '../state/state.ts';
import { frameLines } from './frame.ts';

/** What the running screen shows, in the characters that the terminal has. */
export function pictureOf(program: Program<State, Event>, theme: Theme): Picture {
  let drawn: State | undefined;
  let lines: readonly Line[] = [];
  const encoded = (line: Line): Line =>
    line.map(({ column, text }) => ({ column, text: encodeLine(theme.charset, text) }));
  return {
    subscribe: program.subscribe,
    lines() {
      const state = program.state();
      if (state !== drawn) {
        const frame = frameLines(state, theme);
        lines = theme.charset === 'unicode' ? frame : frame.map(encoded);
      }
      drawn = state;
      return lines;
    },
  };
}
