import { currentRow } from './listing.ts';
import type { State } from './state.ts';

/** The marked chats, with those of a range that is still being drawn. */
export function markedIds(state: State): ReadonlySet<string> {
  const { rangeFrom, marks, listing } = state;
  if (rangeFrom === null) return marks;
  const known = ranges.get(marks);
  if (known?.listing === listing && known.rangeFrom === rangeFrom) return known.ids;
  const from = listing.visible.findIndex(({ id }) => id === rangeFrom);
  const ids = new Set(marks);
  if (from >= 0) {
    const [first, last] = [Math.min(from, listing.cursor), Math.max(from, listing.cursor)];
    for (const { id } of listing.visible.slice(first, last + 1)) ids.add(id);
  }
  ranges.set(marks, { listing, rangeFrom, ids });
  return ids;
}

// Asked for several times in each frame.
const ranges = new WeakMap<
  ReadonlySet<string>,
  { listing: State['listing']; rangeFrom: string; ids: ReadonlySet<string> }
>();

/** Begins a range at the cursor, or ends the one that is being drawn. */
export function range(state: State): State {
  const row = currentRow(state.listing);
  if (!row) return state;
  if (state.rangeFrom === null) return { ...state, rangeFrom: row.id };
  return { ...state, marks: markedIds(state), rangeFrom: null };
}
