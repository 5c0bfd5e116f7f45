import type { Step } from '../../program.ts';
import { currentRow, type Listing, rearrange } from './listing.ts';
import type { ShownStates, Sort } from './row.ts';
import type { Effect, State } from './state.ts';

/** The undecided chats one after the other: the list shows nothing else while it lasts. */
export interface Queue {
  /** The list as it was before, to come back to. */
  before: { filter: string; shown: ShownStates; sort: Sort };
  /** Undecided chats at the start. */
  total: number;
  /** Decided or not, it stands at their end. */
  skipped: ReadonlySet<string>;
}

export function enterQueue(state: State): Step<State, Effect> {
  const { filter, shown, sort } = state.listing;
  const queue: Queue = { before: { filter, shown, sort }, total: 0, skipped: new Set() };
  const listing = queued({ ...state.listing, wantedId: null }, queue.skipped);
  const entered: State = { ...state, mode: { mode: 'queue' }, queue, listing, detailTop: 0 };
  const clear = { marks: new Set<string>(), rangeFrom: null, notice: null };
  return [counted({ ...entered, ...clear }), [{ kind: 'settings' }]];
}

export function leaveQueue(state: State): State {
  if (!state.queue) return state;
  const { before } = state.queue;
  const listing = rearrange({ ...state.listing, last: emptySet }, before);
  return { ...state, mode: { mode: 'list' }, queue: null, listing };
}

/** What was put off in earlier sessions stands at the end. */
export function withSkipped(state: State, ids: readonly string[]): State {
  if (!state.queue) return state;
  const skipped = new Set(ids);
  const isUntouched = state.queue.skipped.size === 0;
  if (!isUntouched) return state;
  return {
    ...state,
    queue: { ...state.queue, skipped },
    listing: queued({ ...state.listing, wantedId: null }, skipped),
  };
}

/** Puts the chat off, and goes on to the next one. */
export function skip(state: State): Step<State, Effect> {
  const row = currentRow(state.listing);
  if (!state.queue || !row) return [state, []];
  const isLast = state.listing.visible.at(-1)?.id === row.id;
  const skipped = new Set([...state.queue.skipped].filter((id) => id !== row.id)).add(row.id);
  const nextId = isLast ? null : (state.listing.visible[state.listing.cursor + 1]?.id ?? null);
  const isRoundDone = nextId === null || state.queue.skipped.has(nextId);
  const listing = queued({ ...state.listing, wantedId: nextId }, skipped);
  const text =
    isRoundDone && state.listing.visible.length > 1 ? 'the rest was skipped before' : null;
  return [
    {
      ...state,
      queue: { ...state.queue, skipped },
      listing,
      detailTop: 0,
      notice: text === null ? null : { kind: 'info', text },
    },
    [{ kind: 'skip', chatId: row.id }],
  ];
}

/** How far it is; who came in meanwhile counts as one to decide. */
export function progressOf({ queue, listing }: State): {
  decided: number;
  total: number;
  skipped: number;
} {
  const left = listing.visible.length;
  const total = Math.max(queue?.total ?? 0, left);
  const skipped = listing.visible.filter(({ id }) => queue?.skipped.has(id)).length;
  return { decided: total - left, total, skipped };
}

/** The total is taken when the whole list is here. */
export function counted(state: State): State {
  if (!state.queue) return state;
  const total = Math.max(state.queue.total, state.listing.visible.length);
  return total === state.queue.total ? state : { ...state, queue: { ...state.queue, total } };
}

function queued(listing: Listing, last: ReadonlySet<string>): Listing {
  const sort = { by: 'priority', isDescending: true } as const;
  return rearrange({ ...listing, last }, { filter: '', shown: 'new', sort });
}

const emptySet: ReadonlySet<string> = new Set();
