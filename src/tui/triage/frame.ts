import { tooSmallLines } from '../components/too-small.ts';
import type { Theme } from '../theme.ts';
import { detailLines } from './detail-view.ts';
import { footLines } from './foot-view.ts';
import { headLine } from './head-view.ts';
import { layoutOf, leastSize } from './layout.ts';
import { listLines } from './list-view.ts';
import { helpPage, paletteLines } from './overlay-view.ts';
import type { State } from './state.ts';

/** The whole screen: a line of text for each line of the terminal, each of exactly its width. */
export function frameLines(state: State, theme: Theme): string[] {
  const { isTooSmall, size } = layoutOf(state.size);
  if (isTooSmall) return tooSmallLines(theme, { size, least: leastSize });
  return [headLine(state, theme), ...bodyLines(state, theme), ...footLines(state, theme)];
}

function bodyLines(state: State, theme: Theme): string[] {
  const { size, bodyRows, isSplit } = layoutOf(state.size);
  const { mode } = state;
  const pen = { theme, cells: size.columns };
  if (mode.mode === 'help') {
    const lines = windowOf(helpPage(pen, mode.back), { top: mode.top, height: bodyRows });
    return filled(lines, state);
  }
  if (mode.mode === 'palette') {
    return filled(paletteLines(pen, { mode, height: bodyRows }), state);
  }
  if (isSplit) return besideEachOther(state, theme);
  const isDetail = mode.mode === 'detail' || ('back' in mode && mode.back.mode === 'detail');
  return isDetail ? filled(detailWindow(state, theme), state) : listLines(state, theme);
}

function besideEachOther(state: State, theme: Theme): string[] {
  const { detailColumns, bodyRows } = layoutOf(state.size);
  const left = listLines(state, theme);
  const right = detailWindow(state, theme);
  // Without a style: it would be sent again with each line of which only the right half is drawn anew.
  const { divider } = theme.glyphs;
  const empty = ' '.repeat(detailColumns);
  return Array.from(
    { length: bodyRows },
    (_, index) => `${left[index] ?? ''} ${divider} ${right[index] ?? empty}`,
  );
}

function detailWindow(state: State, theme: Theme): string[] {
  const { detailColumns, bodyRows } = layoutOf(state.size);
  const lines = detailLines({ theme, cells: detailColumns }, state);
  return windowOf(lines, { top: state.detailTop, height: bodyRows });
}

/** Scrolled at most to where the last line stands at the foot. */
function windowOf(
  lines: readonly string[],
  { top, height }: { top: number; height: number },
): string[] {
  const first = Math.max(0, Math.min(top, lines.length - height));
  return lines.slice(first, first + height);
}

function filled(lines: readonly string[], state: State): string[] {
  const { bodyRows, size } = layoutOf(state.size);
  const empty = ' '.repeat(size.columns);
  return Array.from({ length: bodyRows }, (_, index) => lines[index] ?? empty);
}
