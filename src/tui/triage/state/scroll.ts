import { createTheme } from '../../theme.ts';
import { detailLines } from '../view/detail.ts';
import { layoutOf } from '../view/layout.ts';
import { type HelpMode, helpPage } from '../view/overlay.ts';
import { heldIn } from './listing.ts';
import { baseOf, type State } from './state.ts';

/** Scrolls the chat, at most until its last line stands at the foot. */
export function scrollDetail(state: State, lines: number): State {
  const { cells, rows } = pageSize(state);
  const last = detailLines({ theme, cells }, state).length - rows;
  return { ...state, detailTop: heldIn(state.detailTop + lines, last) };
}

/** What the page of the chat is drawn on. In the queue it has the whole screen, and a line says how far it is. */
export function pageSize({ mode, size }: Pick<State, 'mode' | 'size'>): {
  cells: number;
  rows: number;
} {
  const { detailColumns, bodyRows } = layoutOf(size);
  return baseOf(mode).mode === 'queue'
    ? { cells: size.columns, rows: bodyRows - 2 }
    : { cells: detailColumns, rows: bodyRows };
}

export function lastHelpTop(state: State, help: HelpMode): number {
  const { size, bodyRows } = layoutOf(state.size);
  return helpPage({ theme, cells: size.columns }, help).length - bodyRows;
}

// Only the number of lines counts here, and no theme changes that.
const theme = createTheme({ isColored: false, isAscii: false });
