import { tooSmallLines } from '../../components/too-small.ts';
import type { Line } from '../../painting.ts';
import { fitSpans, type Pen } from '../../spans.ts';
import type { Theme } from '../../theme.ts';
import { consentPage } from '../state/consent.ts';
import { currentRow } from '../state/listing.ts';
import { pageSize } from '../state/scroll.ts';
import { agendaOf, baseOf, type State } from '../state/state.ts';
import { agendaPage } from './agenda.ts';
import { detailLines } from './detail.ts';
import { footLines } from './foot.ts';
import { formLines, isBlock, pickLines } from './form.ts';
import { headLine } from './head.ts';
import { layoutOf, leastSize } from './layout.ts';
import { listLines } from './list.ts';
import { helpPage, paletteLines, textLines } from './overlay.ts';
import { progressLine, queueEndLines } from './queue.ts';

/** The whole screen: a line for each line of the terminal, its pieces together of exactly its width. */
export function frameLines(state: State, theme: Theme): Line[] {
  const { isTooSmall, size } = layoutOf(state.size);
  if (isTooSmall) return tooSmallLines(theme, { size, least: leastSize }).map(toLine);
  const foot = footLines(state, theme).map(toLine);
  return [toLine(headLine(state, theme)), ...bodyLines(state, theme), ...foot];
}

function toLine(text: string): Line {
  return [{ column: 0, text }];
}

function bodyLines(state: State, theme: Theme): Line[] {
  const { size, bodyRows } = layoutOf(state.size);
  const { mode } = state;
  const pen = { theme, cells: size.columns };
  switch (mode.mode) {
    case 'help':
    case 'help-filter': {
      const lines = windowOf(helpPage(pen, mode), { top: mode.top, height: bodyRows });
      return filled(lines, state);
    }
    case 'palette':
      return filled(paletteLines(pen, { mode, height: bodyRows }), state);
    case 'pick':
      return filled(pickLines(pen, { state, mode, height: bodyRows }), state);
    case 'text':
      return filled(textLines(pen, mode.lines), state);
    case 'consent':
      return filled(textLines(pen, consentPage(mode)), state);
    case 'form': {
      // One question fits into the status line; a form takes as many lines from the foot as it needs.
      const lines = isBlock(mode) ? formLines(pen, state, mode).map(toLine) : [];
      return [...baseLines(state, theme, bodyRows - lines.length), ...lines];
    }
    case 'list':
    case 'detail':
    case 'queue':
    case 'agenda':
    case 'plan':
    case 'filter':
    case 'sort':
    case 'states':
    case 'sure':
      return baseLines(state, theme, bodyRows);
  }
}

function baseLines(state: State, theme: Theme, height: number): Line[] {
  const agenda = agendaOf(state.mode);
  if (agenda) {
    const pen = { theme, cells: state.size.columns };
    return filled(agendaPage(pen, { state, mode: agenda, height }), state).slice(0, height);
  }
  return pageLines(state, theme).slice(0, height);
}

function pageLines(state: State, theme: Theme): Line[] {
  const base = baseOf(state.mode).mode;
  if (base === 'queue') return queueLines(state, theme);
  if (layoutOf(state.size).isSplit) return besideEachOther(state, theme);
  return filled(base === 'detail' ? detailWindow(state, theme) : listLines(state, theme), state);
}

/** How far it is, and all of one chat. */
function queueLines(state: State, theme: Theme): Line[] {
  const pen = { theme, cells: state.size.columns };
  const page = currentRow(state.listing) ? detailWindow(state, theme) : queueEndLines(pen, state);
  const rule = theme.paint('dim', theme.glyphs.rule.repeat(pen.cells));
  return filled([progressLine(pen, state), rule, ...page], state);
}

function besideEachOther(state: State, theme: Theme): Line[] {
  const { listColumns, bodyRows } = layoutOf(state.size);
  const left = listLines(state, theme);
  const right = detailWindow(state, theme);
  const { divider } = theme.glyphs;
  return Array.from({ length: bodyRows }, (_, index) => [
    { column: 0, text: left[index] ?? '' },
    { column: listColumns, text: ` ${divider} ${right[index] ?? ''}` },
  ]);
}

function detailWindow(state: State, theme: Theme): string[] {
  const { cells, rows } = pageSize(state);
  const lines = detailLines({ theme, cells }, state);
  return withMoreBelow(lines, { top: state.detailTop, height: rows, pen: { theme, cells } });
}

/** What stands below the edge is not seen, so the last line says that there is more. */
function withMoreBelow(
  lines: readonly string[],
  { top, height, pen }: { top: number; height: number; pen: Pen },
): string[] {
  const shown = windowOf(lines, { top, height });
  const first = Math.max(0, Math.min(top, lines.length - height));
  const below = lines.length - first - height;
  if (below <= 0) return shown;
  const sign = fitSpans(pen, [{ text: `-- ${below + 1} more lines below --`, style: 'dim' }]);
  return [...shown.slice(0, -1), sign];
}

/** Scrolled at most to where the last line stands at the foot. */
function windowOf(
  lines: readonly string[],
  { top, height }: { top: number; height: number },
): string[] {
  const first = Math.max(0, Math.min(top, lines.length - height));
  return lines.slice(first, first + height);
}

function filled(lines: readonly string[], state: State): Line[] {
  const { bodyRows } = layoutOf(state.size);
  return Array.from({ length: bodyRows }, (_, index) => toLine(lines[index] ?? ''));
}
