import { createTheme } from '../theme.ts';
import { detailLines } from './detail-view.ts';
import { layoutOf } from './layout.ts';
import { heldIn } from './listing.ts';
import { helpPage } from './overlay-view.ts';
import type { BaseMode, State } from './state.ts';

/** Scrolls the chat, at most until its last line stands at the foot. */
export function scrollDetail(state: State, lines: number): State {
  const { detailColumns, bodyRows } = layoutOf(state.size);
  const last = detailLines({ theme, cells: detailColumns }, state).length - bodyRows;
  return { ...state, detailTop: heldIn(state.detailTop + lines, last) };
}

export function lastHelpTop(state: State, back: BaseMode): number {
  const { size, bodyRows } = layoutOf(state.size);
  return helpPage({ theme, cells: size.columns }, back).length - bodyRows;
}

// Only the number of lines counts here, and no theme changes that.
const theme = createTheme({ isColored: false, isAscii: false });
