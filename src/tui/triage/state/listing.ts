import { carryCounts } from './counts.ts';
import { matcherOf } from './matches.ts';
import { placesOf, withFresh, withReturned } from './places.ts';
import { type ShownStates, type Sort, sortRows, type TriageRow } from './row.ts';

/** The chats in order, those of them that are shown, and where the user is among these. */
export interface Listing {
  all: readonly TriageRow[];
  visible: readonly TriageRow[];
  /** Index into `visible`; 0 when there is nothing. */
  cursor: number;
  /** The chat that the user was on last by a move of their own: the cursor returns to it when it is shown again. */
  wantedId: string | null;
  /** First row on the screen, and how many there is room for. */
  top: number;
  height: number;
  filter: string;
  shown: ShownStates;
  /** For what is due or snoozed. */
  now: Date;
  sort: Sort;
  /** These stand behind all others, in the order in which they came to stand there. */
  last: ReadonlySet<string>;
  /** Chats that came in, out of order, since the list was last put in order. */
  news: number;
}

export const emptyListing: Listing = {
  all: [],
  visible: [],
  cursor: 0,
  wantedId: null,
  top: 0,
  height: 1,
  filter: '',
  shown: 'open',
  now: new Date(0),
  sort: { by: 'activity', isDescending: true },
  last: new Set(),
  news: 0,
};

export function currentRow(listing: Listing): TriageRow | undefined {
  return listing.visible[listing.cursor];
}

/** Filters and sorts anew; the cursor stays on its chat, and on its line of the screen where that can be. */
export function rearrange(
  listing: Listing,
  changes: Partial<Pick<Listing, 'filter' | 'shown' | 'sort' | 'now'>> = {},
): Listing {
  const next = { ...listing, ...changes, news: 0 };
  if (changes.sort) next.all = sortRows(listing.all, changes.sort);
  next.visible = withLast(matching(next), next.last);
  const wanted = wantedRow(next);
  const cursor = wanted ? Math.max(0, next.visible.indexOf(wanted)) : 0;
  return inView({ ...next, cursor, top: cursor - (listing.cursor - listing.top) });
}

/** Its object is looked for among the shown ones, since to compare names is to fetch each of them from memory. */
function wantedRow({ all, wantedId }: Pick<Listing, 'all' | 'wantedId'>): TriageRow | undefined {
  if (wantedId === null) return undefined;
  const known = wantedOf.get(all);
  if (known?.id === wantedId) return known;
  const row = all.find(({ id }) => id === wantedId);
  if (row) wantedOf.set(all, row);
  return row;
}

const wantedOf = new WeakMap<readonly TriageRow[], TriageRow>();

/** Who types on looks only through what was found so far; who erases gets what was found before. */
function matching(listing: Listing): readonly TriageRow[] {
  const { all, filter, shown, now } = listing;
  const before = found.get(all) ?? [];
  const steps = before.filter(
    (step) => step.shown === shown && step.now === now && filter.startsWith(step.filter),
  );
  const last = steps.at(-1);
  if (last?.filter === filter) {
    found.set(all, steps);
    return last.rows;
  }
  const rows = (last && plainWords.test(filter) ? last.rows : all).filter(matcherOf(listing));
  found.set(all, [...steps, { filter, shown, now, rows }].slice(-mostSteps));
  return rows;
}

const mostSteps = 20;
/** Each finds among what the one before found. */
const found = new WeakMap<
  readonly TriageRow[],
  (Pick<Listing, 'filter' | 'shown' | 'now'> & { rows: readonly TriageRow[] })[]
>();

// A letter more finds less only where it has no meaning of its own and changes no letter before it, as it may in Greek.
const plainWords = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\d ]*$/u;

function withLast(rows: readonly TriageRow[], last: ReadonlySet<string>): readonly TriageRow[] {
  if (last.size === 0) return rows;
  const behind = new Map(rows.filter(({ id }) => last.has(id)).map((row) => [row.id, row]));
  return [
    ...rows.filter(({ id }) => !last.has(id)),
    ...[...last].flatMap((id) => behind.get(id) ?? []),
  ];
}

/** The whole list as it is in the store now. On the first load it is put in order; later nothing on the screen moves. */
export function takeIn(listing: Listing, rows: readonly TriageRow[]): Listing {
  const all = sortRows(rows, listing.sort);
  if (listing.visible.length === 0) return rearrange({ ...listing, all });
  const fresh = new Map(all.map((row) => [row.id, row]));
  const before = new Set(listing.visible.map((row) => row.id));
  const kept = listing.visible.flatMap((row) => fresh.get(row.id) ?? []);
  const matches = matcherOf(listing);
  const news = all.filter((row) => !before.has(row.id) && matches(row));
  const wanted = currentRow(listing)?.id;
  // Where the list is shorter than the page there is no place above to wait in.
  const visible = kept.length < listing.height ? [...kept, ...news] : [...news, ...kept];
  const found = visible.findIndex((row) => row.id === wanted);
  const shift = visible[0] === kept[0] ? 0 : news.length;
  const cursor = found >= 0 ? found : heldIn(listing.cursor + shift, visible.length - 1);
  const top = listing.top + cursor - listing.cursor;
  return inView({ ...listing, all, visible, cursor, top, news: listing.news + news.length });
}

/** New values of one chat, which stays where it is whatever they are. */
export function renewRow(listing: Listing, row: TriageRow): Listing {
  return {
    ...listing,
    all: withRow(listing.all, row),
    visible: withRow(listing.visible, row),
  };
}

function withRow(rows: readonly TriageRow[], row: TriageRow): readonly TriageRow[] {
  const index = rows.findIndex(({ id }) => id === row.id);
  if (index < 0) return rows;
  const next = rows.with(index, row);
  carryCounts(rows, next, [index]);
  return next;
}

/**
 * New values of some chats. One that the list no longer shows goes, and the next one takes its place; one that
 * it shows again comes back where it belongs. Few of many thousands: nothing is done for each of the others.
 */
export function replaceRows(listing: Listing, rows: readonly TriageRow[]): Listing {
  const fresh = new Map(rows.map((row) => [row.id, row]));
  const matches = matcherOf(listing);
  const allPlaces = placesOf(listing.all, fresh);
  const all = withFresh(listing.all, { places: allPlaces, fresh });
  carryCounts(listing.all, all, allPlaces);
  const places = placesOf(listing.visible, fresh);
  const here = new Set(places.map((place) => listing.visible[place]?.id));
  const visible = withFresh(listing.visible, { places, fresh });
  const leaving = places.filter((place) => {
    const row = visible[place];
    return row !== undefined && !matches(row);
  });
  for (const place of leaving.toReversed()) visible.splice(place, 1);
  const isGone = leaving.includes(listing.cursor);
  const before = listing.cursor - leaving.filter((place) => place < listing.cursor).length;
  const next = heldIn(before, visible.length - 1);
  const wantedId = isGone ? (visible[next]?.id ?? null) : listing.wantedId;
  const returned = rows.filter((row) => !here.has(row.id) && matches(row));
  if (returned.length === 0) {
    const top = listing.top + next - listing.cursor;
    return inView({ ...listing, all, visible, cursor: next, top, wantedId });
  }
  const whole = withReturned(visible, { all, returned, last: listing.last });
  const on = visible[next];
  const cursor = on ? whole.indexOf(on) : 0;
  const top = listing.top + cursor - listing.cursor;
  return inView({ ...listing, all, visible: whole, cursor, top, wantedId });
}

/** To a row of the visible list, held within it. */
export function moveTo(listing: Listing, index: number): Listing {
  const cursor = heldIn(index, listing.visible.length - 1);
  return inView({ ...listing, cursor, wantedId: listing.visible[cursor]?.id ?? null });
}

/**
 * Scrolls so that the cursor is on the screen: by half a page when it crosses the edge, so that most moves
 * change two lines and not all of them.
 */
export function inView(listing: Listing): Listing {
  const { cursor, height } = listing;
  const last = Math.max(0, listing.visible.length - height);
  let top = listing.top;
  if (cursor < top) top = Math.min(cursor, cursor - Math.floor(height / 2));
  if (cursor >= top + height) top = Math.max(cursor - height + 1, cursor - Math.floor(height / 2));
  top = Math.max(0, Math.min(top, last));
  return top === listing.top ? listing : { ...listing, top };
}

/** Between 0 and `last`, or 0 where there is nothing to choose from. */
export function heldIn(index: number, last: number): number {
  return Math.max(0, Math.min(index, last));
}
