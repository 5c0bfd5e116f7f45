import { layoutOf } from '../view/layout.ts';
import { agendaLines } from './agenda.ts';
import { heldIn, moveTo, rearrange } from './listing.ts';
import { paletteEntries } from './palette.ts';
import { pickItems } from './pick.ts';
import { lastHelpTop } from './scroll.ts';
import type { Move, State } from './state.ts';

/** Up and down in whatever has the keys. */
export function move(state: State, to: Move): State {
  const { mode } = state;
  const { bodyRows } = layoutOf(state.size);
  switch (mode.mode) {
    case 'help':
    case 'help-filter': {
      const top = heldIn(moved(mode.top, { to, page: bodyRows }), lastHelpTop(state, mode));
      return { ...state, mode: { ...mode, top } };
    }
    case 'palette': {
      const last = paletteEntries(mode).length - 1;
      const cursor = heldIn(moved(mode.cursor, { to, page: bodyRows }), last);
      return { ...state, mode: { ...mode, cursor } };
    }
    case 'agenda':
    case 'plan': {
      const last = agendaLines(state).length - 1;
      const cursor = heldIn(moved(mode.cursor, { to, page: bodyRows }), last);
      return { ...state, mode: { ...mode, cursor } };
    }
    case 'pick': {
      const last = pickItems(state, mode).length - 1;
      const cursor = heldIn(moved(mode.cursor, { to, page: bodyRows }), last);
      return { ...state, mode: { ...mode, cursor } };
    }
    case 'list':
    case 'detail':
    case 'queue':
    case 'filter':
    case 'sort':
    case 'states':
    case 'form':
    case 'sure':
    case 'consent':
    case 'text': {
      const ordered = to === 'top' ? rearrange(state.listing) : state.listing;
      const index = moved(ordered.cursor, { to, page: ordered.height });
      return { ...state, listing: moveTo(ordered, index) };
    }
  }
}

function moved(from: number, { to, page }: { to: Move; page: number }): number {
  switch (to) {
    case 'down':
      return from + 1;
    case 'up':
      return from - 1;
    case 'top':
      return 0;
    case 'bottom':
      return Number.MAX_SAFE_INTEGER;
    case 'page-down':
      return from + page;
    case 'page-up':
      return from - page;
    case 'half-down':
      return from + Math.floor(page / 2);
    case 'half-up':
      return from - Math.floor(page / 2);
  }
}
