import type { TriageRow } from './row.ts';

/** Where in the list these chats stand. */
export function placesOf(
  rows: readonly TriageRow[],
  ids: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): number[] {
  const [only] = ids.keys();
  if (ids.size === 1) {
    const place = rows.findIndex(({ id }) => id === only);
    return place < 0 ? [] : [place];
  }
  const places: number[] = [];
  for (const [place, { id }] of rows.entries()) if (ids.has(id)) places.push(place);
  return places;
}

/** With new values at these places. */
export function withFresh(
  rows: readonly TriageRow[],
  { places, fresh }: { places: readonly number[]; fresh: ReadonlyMap<string, TriageRow> },
): TriageRow[] {
  const next = rows.slice();
  for (const place of places) {
    const row = fresh.get(next[place]?.id ?? '');
    if (row) next[place] = row;
  }
  return next;
}

/** Each before the one that comes next in the order of all; what was put behind all others is none of these. */
export function withReturned(
  visible: readonly TriageRow[],
  {
    all,
    returned,
    last,
  }: {
    all: readonly TriageRow[];
    returned: readonly TriageRow[];
    last: ReadonlySet<string>;
  },
): TriageRow[] {
  const coming = new Set(returned);
  const standing = new Set(visible);
  const before = new Map<TriageRow | undefined, TriageRow[]>();
  let next: TriageRow | undefined;
  for (let place = all.length - 1; place >= 0; place -= 1) {
    const row = all[place];
    if (row === undefined) continue;
    if (coming.has(row)) {
      const others = before.get(next) ?? [];
      others.push(row);
      before.set(next, others);
    } else if (standing.has(row) && !last.has(row.id)) next = row;
  }
  const inOrder = (row: TriageRow | undefined) => before.get(row)?.toReversed() ?? [];
  return [
    ...visible.flatMap((row) => (before.has(row) ? [...inOrder(row), row] : row)),
    ...inOrder(undefined),
  ];
}
