import type { Step } from '../../program.ts';
import { layoutOf } from '../view/layout.ts';
import { openAgenda, openFromAgenda } from './agenda.ts';
import { doDeed, targetsOf, undo } from './deeds.ts';
import { openForm } from './form.ts';
import { startJob, stopJob } from './jobs.ts';
import { actOf, isField } from './keys.ts';
import { currentRow, type Listing, moveTo, rearrange } from './listing.ts';
import { markedIds, range } from './marks.ts';
import { move } from './move.ts';
import type { PickKind } from './pick.ts';
import { policyCursor } from './policy-pick.ts';
import { enterQueue, leaveQueue, skip } from './queue.ts';
import { redo } from './redo.ts';
import { naturalSort, type SortKey } from './row.ts';
import { scrollDetail } from './scroll.ts';
import {
  type Act,
  behindOf,
  type Effect,
  type Event,
  isAgenda,
  type Mode,
  type Start,
  type State,
} from './state.ts';
import { toggled } from './toggles.ts';
import { accept, editText, typeText, typing } from './typing.ts';
import { nextView, showView } from './views.ts';
import { whyNoForm } from './why-no-form.ts';
import { askForOffers } from './zone-form.ts';

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
      if (isAgenda(state.mode)) return [openFromAgenda(state), []];
      return [currentRow(state.listing) ? inMode(state, { mode: 'detail' }) : state, []];
    case 'back':
      return [back(state), []];
    case 'agenda':
      return [openAgenda(state, act.name), []];
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
    case 'form':
      return form(state, act.form);
    case 'pick':
      return [pick(state, act.pick), []];
    case 'sort':
      return [sort(state, act.by), []];
    case 'show':
      return [listed(inMode(state, { mode: 'list' }), { shown: act.shown }), []];
    case 'clear-filter':
      return [listed(inMode(state, { mode: 'list' }), { filter: '', shown: 'open' }), []];
    case 'view':
      return [showView(state, act.index), []];
    case 'next-view':
      return [nextView(state), []];
    case 'mark':
      return [mark(state), []];
    case 'mark-all': {
      const marks = new Set(state.listing.visible.map((row) => row.id));
      return [{ ...state, marks, rangeFrom: null }, []];
    }
    case 'range':
      return [range(state), []];
    case 'deed':
      return doDeed(state, act.deed);
    case 'toggle-sync':
    case 'toggle-snooze':
    case 'toggle-done': {
      const deed = toggled(state, act.act);
      return deed ? doDeed(state, deed) : [pick(state, 'snooze'), []];
    }
    case 'queue':
      return enterQueue(state);
    case 'skip':
      return skip(state);
    case 'factors':
      return [toggleFactors(state), []];
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'show-command':
      return [showCommand(state), []];
    case 'accept':
      return accept(state, perform);
    case 'edit':
      return [editText(state, act.edit), []];
    case 'cancel':
    case 'next-field':
    case 'previous-field':
    case 'complete':
    case 'edit-text':
    case 'drop-view':
      return typing(state, act.act);
  }
}

/** One step out: from what is open, then from the marks, then from the filter. */
export function back(state: State): State {
  const { mode } = state;
  if (mode.mode === 'queue') return leaveQueue(state);
  if (mode.mode === 'detail' && mode.from) return inMode(state, mode.from);
  if (mode.mode !== 'list') return inMode(state, 'back' in mode ? mode.back : { mode: 'list' });
  if (markedIds(state).size > 0) return { ...state, marks: new Set(), rangeFrom: null };
  if (state.listing.filter !== '') return listed(state, { filter: '' });
  return { ...state, notice: null };
}

function start(state: State, what: Start): State {
  const fresh = { ...state, notice: null };
  const behind = behindOf(state.mode);
  switch (what) {
    case 'filter':
    case 'sort':
    case 'states':
      return inMode(fresh, { mode: what });
    case 'help':
    case 'help-filter':
      return inMode(fresh, { mode: what, text: '', top: 0, back: behind });
    case 'palette':
      return inMode(fresh, { mode: 'palette', text: '', cursor: 0, back: behind });
  }
}

function form(state: State, kind: Extract<Act, { act: 'form' }>['form']): Result {
  const why = whyNoForm(state, kind);
  if (why !== null) return [{ ...state, notice: { kind: 'info', text: why } }, []];
  const opened = { ...inMode(state, openForm(state, kind)), notice: null };
  if (kind === 'zone') return [opened, askForOffers(opened)];
  return [opened, kind === 'company' ? [{ kind: 'companies' }] : []];
}

function pick(state: State, kind: Extract<Act, { act: 'pick' }>['pick']): State {
  const isOfChats = !(kind === 'view' || kind.startsWith('filter-'));
  if (isOfChats && targetsOf(state).length === 0) {
    return { ...state, notice: { kind: 'info', text: 'there is no chat here' } };
  }
  const back = behindOf(state.mode);
  return {
    ...inMode(state, {
      mode: 'pick',
      pick: kind,
      text: '',
      cursor: firstCursor(state, kind),
      back,
    }),
    notice: null,
  };
}

function firstCursor(state: State, kind: PickKind): number {
  return kind === 'policy' ? policyCursor(targetsOf(state)) : 0;
}

function sort(state: State, by: SortKey | 'reverse'): State {
  const { sort } = state.listing;
  const next = by === 'reverse' ? { ...sort, isDescending: !sort.isDescending } : naturalSort(by);
  return listed(inMode(state, { mode: 'list' }), { sort: next });
}

function mark(state: State): State {
  const row = currentRow(state.listing);
  if (!row) return state;
  const marks = new Set(markedIds(state));
  if (state.rangeFrom === null && !marks.delete(row.id)) marks.add(row.id);
  const listing = moveTo(state.listing, state.listing.cursor + 1);
  return { ...state, marks, rangeFrom: null, listing };
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

function showCommand(state: State): State {
  const lines = state.lastCommand;
  if (lines.length === 0) {
    return { ...state, notice: { kind: 'info', text: 'nothing was done here yet' } };
  }
  return inMode(state, { mode: 'text', lines, back: behindOf(state.mode) });
}

function listed(state: State, changes: Partial<Pick<Listing, 'filter' | 'shown' | 'sort'>>): State {
  return { ...state, listing: rearrange(state.listing, changes) };
}

function inMode(state: State, mode: Mode): State {
  return { ...state, mode };
}
