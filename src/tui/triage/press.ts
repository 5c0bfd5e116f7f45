import type { Step } from '../program.ts';
import { doDeed, doSurely, undo } from './deeds.ts';
import { startJob, stopJob } from './jobs.ts';
import { actOf, isField } from './keys.ts';
import { layoutOf } from './layout.ts';
import { currentRow, heldIn, type Listing, moveTo, rearrange } from './listing.ts';
import { paletteEntries } from './palette.ts';
import { naturalSort, type SortKey } from './row.ts';
import { lastHelpTop, scrollDetail } from './scroll.ts';
import type { Act, BaseMode, Effect, Event, Mode, Move, Start, State } from './state.ts';

type Result = Step<State, Effect>;

export function press(state: State, { key, text }: Extract<Event, { type: 'pressed' }>): Result {
  const { mode } = state.mode;
  const act = actOf(mode, key);
  if (act) return perform(state, act);
  if (isField(mode)) return [typeText(state, text), []];
  // A menu is left by any key that it does not know.
  return [mode === 'sort' || mode === 'states' ? inMode(state, { mode: 'list' }) : state, []];
}

export function perform(state: State, act: Act): Result {
  switch (act.act) {
    case 'move':
      return [move(state, act.to), []];
    case 'scroll':
      return [scrollDetail(state, act.lines), []];
    case 'open':
      return [currentRow(state.listing) ? inMode(state, { mode: 'detail' }) : state, []];
    case 'back':
      return [back(state), []];
    case 'quit':
    case 'interrupt':
    case 'suspend':
    case 'repaint':
      return [state, [{ kind: act.act }]];
    case 'job':
      return startJob(state, act.job);
    case 'stop-job':
      return stopJob(state);
    case 'start':
      return [start(state, act.what), []];
    case 'sort':
      return [sort(state, act.by), []];
    case 'show':
      return [listed({ ...state, mode: { mode: 'list' } }, { shown: act.shown }), []];
    case 'mark':
      return [mark(state), []];
    case 'mark-all':
      return [{ ...state, marks: new Set(state.listing.visible.map((row) => row.id)) }, []];
    case 'deed':
      return doDeed(state, act.deed);
    case 'factors':
      return [toggleFactors(state), []];
    case 'undo':
      return undo(state);
    case 'accept':
      return accept(state);
    case 'cancel':
      return [cancel(state), []];
    case 'erase':
      return [retype(state, (typed) => typed.replace(/\P{M}\p{M}*$/u, '')), []];
    case 'erase-word':
      return [retype(state, (typed) => typed.replace(/\S*\s*$/u, '')), []];
    case 'erase-all':
      return [retype(state, () => ''), []];
  }
}

/** Into the field that has the keys; elsewhere text is nothing. */
export function typeText(state: State, text: string): State {
  return text === '' ? state : retype(state, (typed) => typed + text);
}

function retype(state: State, change: (typed: string) => string): State {
  const { mode } = state;
  if (mode.mode === 'filter') return listed(state, { filter: change(state.listing.filter) });
  if (mode.mode === 'reason' || mode.mode === 'company') {
    return inMode(state, { ...mode, text: change(mode.text) });
  }
  if (mode.mode !== 'palette') return state;
  return inMode(state, { ...mode, text: change(mode.text), cursor: 0 });
}

function move(state: State, to: Move): State {
  const { mode } = state;
  const { bodyRows } = layoutOf(state.size);
  if (mode.mode === 'help') {
    const top = moved(mode.top, { to, page: bodyRows });
    return inMode(state, { ...mode, top: heldIn(top, lastHelpTop(state, mode.back)) });
  }
  if (mode.mode === 'palette') {
    const last = paletteEntries(mode).length - 1;
    return inMode(state, {
      ...mode,
      cursor: heldIn(moved(mode.cursor, { to, page: bodyRows }), last),
    });
  }
  const ordered = to === 'top' ? rearrange(state.listing) : state.listing;
  const index = moved(ordered.cursor, { to, page: ordered.height });
  return { ...state, listing: moveTo(ordered, index) };
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

/** One step out: from what is open, then from the marks, then from the filter. */
function back(state: State): State {
  const { mode } = state;
  if (mode.mode !== 'list') return inMode(state, 'back' in mode ? mode.back : { mode: 'list' });
  if (state.marks.size > 0) return { ...state, marks: new Set() };
  if (state.listing.filter !== '') return listed(state, { filter: '' });
  return { ...state, notice: null };
}

function start(state: State, what: Start): State {
  const behind: BaseMode = state.mode.mode === 'detail' ? { mode: 'detail' } : { mode: 'list' };
  const fresh = { ...state, notice: null };
  switch (what) {
    case 'filter':
    case 'sort':
    case 'states':
      return inMode(fresh, { mode: what });
    case 'reason':
    case 'company':
      return inMode(fresh, { mode: what, text: '', back: behind });
    case 'help':
      return inMode(fresh, { mode: 'help', top: 0, back: behind });
    case 'palette':
      return inMode(fresh, { mode: 'palette', text: '', cursor: 0, back: behind });
  }
}

function sort(state: State, by: SortKey | 'reverse'): State {
  const { sort } = state.listing;
  const next = by === 'reverse' ? { ...sort, isDescending: !sort.isDescending } : naturalSort(by);
  return listed(inMode(state, { mode: 'list' }), { sort: next });
}

function mark(state: State): State {
  const row = currentRow(state.listing);
  if (!row) return state;
  const marks = new Set(state.marks);
  if (!marks.delete(row.id)) marks.add(row.id);
  return move({ ...state, marks }, 'down');
}

/** In a narrow terminal the factors are on the page of the chat, so that page opens. */
function toggleFactors(state: State): State {
  if (!currentRow(state.listing)) return state;
  const isNarrowList = state.mode.mode === 'list' && !layoutOf(state.size).isSplit;
  const detailShows = state.detailShows === 'factors' && !isNarrowList ? 'summary' : 'factors';
  return {
    ...state,
    detailShows,
    detailTop: 0,
    mode: isNarrowList ? { mode: 'detail' } : state.mode,
  };
}

function accept(state: State): Result {
  const { mode } = state;
  switch (mode.mode) {
    case 'filter':
      return [kept(state), []];
    case 'reason': {
      const reason = mode.text.trim() === '' ? null : mode.text.trim();
      return doDeed(inMode(state, mode.back), { kind: 'ignore', reason });
    }
    case 'company': {
      const company = mode.text.trim();
      const closed = inMode(state, mode.back);
      return company === '' ? [closed, []] : doDeed(closed, { kind: 'confirm', company });
    }
    case 'sure':
      return doSurely(inMode(state, mode.back), mode);
    case 'palette': {
      const chosen = paletteEntries(mode)[mode.cursor];
      const closed = inMode(state, mode.back);
      return chosen ? perform(closed, chosen.act) : [closed, []];
    }
    case 'list':
    case 'detail':
    case 'sort':
    case 'states':
    case 'help':
      return [state, []];
  }
}

/** Whoever keeps a filter means the chat that it put under the cursor. */
function kept(state: State): State {
  const wantedId = currentRow(state.listing)?.id ?? state.listing.wantedId;
  return { ...inMode(state, { mode: 'list' }), listing: { ...state.listing, wantedId } };
}

function cancel(state: State): State {
  const left = back(state);
  return state.mode.mode === 'filter' ? listed(left, { filter: '' }) : left;
}

function listed(state: State, changes: Partial<Pick<Listing, 'filter' | 'shown' | 'sort'>>): State {
  return { ...state, listing: rearrange(state.listing, changes) };
}

function inMode(state: State, mode: Mode): State {
  return { ...state, mode };
}
