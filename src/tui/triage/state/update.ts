import { isDeepStrictEqual } from 'node:util';
import type { Step } from '../../program.ts';
import { layoutOf } from '../view/layout.ts';
import { readAgain, takeAgenda } from './agenda.ts';
import { undoNow } from './deeds.ts';
import type { Detail } from './detail.ts';
import { onJob, startJob } from './jobs.ts';
import { currentRow, inView, moveTo, rearrange, renewRow, replaceRows, takeIn } from './listing.ts';
import { press } from './press.ts';
import { counted, withSkipped } from './queue.ts';
import { remembered, takenBack } from './redo.ts';
import { sortRows, type TriageRow } from './row.ts';
import { agendaOf, type Effect, type Event, isAgenda, type State } from './state.ts';
import { edited, pasteText } from './typing.ts';
import { withOffers, withZoneHint } from './zone-form.ts';

/** The whole screen as one pure function. */
export function update(state: State, event: Event): Step<State, Effect> {
  const step = react(state, event);
  // What the detail itself brought is not asked for again.
  return event.type === 'detail-loaded' ? step : followCursor(state, withAgenda(state, step));
}

function react(state: State, event: Event): Step<State, Effect> {
  switch (event.type) {
    case 'pressed':
      return press(state, event);
    case 'pasted':
      return [pasteText(state, event.text), []];
    case 'resized': {
      const listing = inView({ ...state.listing, height: layoutOf(event.size).listRows });
      return [{ ...state, size: event.size, listing }, []];
    }
    case 'loaded':
      return [load(state, event), []];
    case 'changed':
      return [change(state, event), []];
    case 'job-step':
    case 'job-ended':
      return onJob(state, event);
    case 'store-changed':
      return [state, [{ kind: 'load' }, ...readAgain(state)]];
    case 'store-restarted': {
      const notice = state.notice?.kind === 'bad' ? state.notice : restarted;
      return [{ ...state, notice }, [{ kind: 'load' }, ...readAgain(state)]];
    }
    case 'agenda-loaded':
      return [takeAgenda(state, event.agenda), []];
    case 'detail-loaded':
      return [detailed(state, event.detail), []];
    case 'done': {
      const redo = remembered(state.redo, event.did ?? null);
      const after = { ...settled(state, event.rows), redo, notice: event.notice };
      return atTelegram(undoAsked(withZoneHint(after, event.asksZone ?? null)), event);
    }
    case 'failed': {
      // What was not done needs no undo, and nothing else is to be undone in its place.
      const undosAsked = Math.max(0, state.undosAsked - 1);
      return undoAsked({ ...settled(state, event.rows), undosAsked, notice: event.notice });
    }
    case 'undone': {
      const { rows, notice, undid = [] } = event;
      const redo = takenBack(state.redo, undid);
      return atTelegram(undoAsked(backTo({ ...settled(state, rows), redo, notice }, rows)), event);
    }
    case 'settings-loaded':
      return [counted(withSkipped({ ...state, views: event.views }, event.skipped)), []];
    case 'views-loaded':
      return [{ ...state, views: event.views, notice: event.notice }, []];
    case 'companies-loaded':
      return [{ ...state, companies: event.companies }, []];
    case 'zones-loaded':
      return [withOffers(state, event), []];
    case 'edited':
      return [edited(state, event.text), []];
    case 'not-edited':
      return [{ ...state, notice: { kind: 'bad', text: event.why } }, []];
  }
}

/** What was taken back here has to be taken back there, too, and at once. While other work runs, the next run does it. */
function atTelegram(
  [state, effects]: Step<State, Effect>,
  { isOwedToTelegram = false }: { isOwedToTelegram?: boolean },
): Step<State, Effect> {
  if (!isOwedToTelegram || state.job) return [state, effects];
  const [next, more] = startJob(state, 'scheduled');
  return [{ ...next, notice: state.notice }, [...effects, ...more]];
}

const restarted = {
  kind: 'info',
  text: 'the process that works in the store had ended and was started anew',
} as const;

/** Who pressed u while an act was still at work meant that act. */
function undoAsked(state: State): Step<State, Effect> {
  const { pending, undosAsked } = state;
  return pending === 0 && undosAsked > 0 ? undoNow(state, undosAsked) : [state, readAgain(state)];
}

function load(state: State, event: Extract<Event, { type: 'loaded' }>): State {
  const { rows, account, now, isWhole } = event;
  const { listing } = state;
  // The beginning alone, of a list that is here already, would take the rest away.
  if (!isWhole && !state.isLoading) return state;
  const next = state.isLoading
    ? rearrange({ ...listing, now, all: sortRows(rows, listing.sort) })
    : takeIn({ ...listing, now }, rows);
  return counted(withKnownMarks({ ...state, listing: next, account, now, isLoading: !isWhole }));
}

/** Others wrote to the store: nothing that stands on the screen moves. */
function change(state: State, event: Extract<Event, { type: 'changed' }>): State {
  const { account, now } = event;
  const fresh = new Map(event.rows.map((row) => [row.id, row]));
  const gone = new Set(event.goneIds);
  const kept = state.listing.all.filter(({ id }) => !gone.has(id) && !fresh.has(id));
  const listing = takeIn({ ...state.listing, now }, [...kept, ...fresh.values()]);
  return withKnownMarks({ ...state, listing, account, now });
}

function withKnownMarks(state: State): State {
  if (state.marks.size === 0) return state;
  const known = new Set(state.listing.all.map((row) => row.id));
  return { ...state, marks: new Set([...state.marks].filter((id) => known.has(id))) };
}

/** What was read is newer than what the list has. */
function detailed(before: State, detail: Detail): State {
  const state = { ...before, nearby: withNearby(before.nearby, detail) };
  const row = currentRow(state.listing);
  if (row?.id !== detail.row.id) return state;
  const isKnown = state.detail !== null && isDeepStrictEqual(state.detail, detail);
  const shown = isKnown ? before : { ...state, detail };
  if (isDeepStrictEqual(row, detail.row)) return shown;
  return { ...shown, listing: renewRow(state.listing, detail.row) };
}

const mostNearby = 12;

function withNearby(nearby: readonly Detail[], detail: Detail): Detail[] {
  const others = nearby.filter(({ row }) => row.id !== detail.row.id);
  return [...others.slice(1 - mostNearby), detail];
}

/** An act came back from the store: what it says holds, whatever we showed meanwhile. */
function settled(state: State, rows: readonly TriageRow[]): State {
  const listing = replaceRows(state.listing, rows);
  return { ...state, listing, pending: Math.max(0, state.pending - 1) };
}

/** After an undo the user wants to see what came back. */
function backTo(state: State, rows: readonly TriageRow[]): State {
  const ids = new Set(rows.map((row) => row.id));
  const index = state.listing.visible.findIndex((row) => ids.has(row.id));
  if (index < 0) return state;
  return { ...state, listing: moveTo(state.listing, index) };
}

/** The inbox, the next steps and the plan are read when they are opened, and when what was open above them is closed. */
function withAgenda(before: State, [after, effects]: Step<State, Effect>): Step<State, Effect> {
  const { mode } = after;
  const isOpen = isAgenda(before.mode) && before.mode.name === agendaOf(mode)?.name;
  return isOpen ? [after, effects] : [after, [...effects, ...readAgain(after)]];
}

/**
 * The chat under the cursor is read when the cursor comes to it, and again when it may have changed: for the
 * pane beside the list, and for the suggestion that `c` confirms, which a narrow list shows, too.
 */
function followCursor(before: State, [after, effects]: Step<State, Effect>): Step<State, Effect> {
  const row = currentRow(after.listing);
  const last = currentRow(before.listing);
  if (!row || row === last) return [after, effects];
  const { visible, cursor } = after.listing;
  const besideIds = [visible[cursor + 1], visible[cursor - 1]].flatMap((near) => near?.id ?? []);
  const effect: Effect = { kind: 'detail', chatId: row.id, besideIds };
  if (row.id === last?.id) return [after, [...effects, effect]];
  const detail = after.nearby.find((near) => near.row.id === row.id) ?? null;
  return [{ ...after, detail, detailTop: 0 }, [...effects, effect]];
}
