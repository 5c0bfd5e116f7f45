import { countDue, type TriageRow } from './row.ts';

/** What the head line says of all chats. */
export interface Counts {
  fresh: number;
  chosen: number;
  owed: number;
  due: number;
}

/** Ten thousand rows are counted once, and not anew for a cursor that moved or for one row that is another. */
export function countsOf(all: readonly TriageRow[], now: Date): Counts {
  const known = counted.get(all);
  if (known) return known;
  const counts = { fresh: 0, chosen: 0, owed: 0, due: 0 };
  for (const row of all) add(counts, row, { now, times: 1 });
  counted.set(all, counts);
  // The same clock counts what an act changes, or a sum of both would be neither.
  clocks.set(counts, now);
  return counts;
}

/** The counts of a list that came of another one by changing a few rows. */
export function carryCounts(
  from: readonly TriageRow[],
  to: readonly TriageRow[],
  places: readonly number[],
): void {
  const known = counted.get(from);
  const now = known && clocks.get(known);
  if (!now) return;
  const counts = { ...known };
  for (const place of places) {
    const [before, after] = [from[place], to[place]];
    if (before) add(counts, before, { now, times: -1 });
    if (after) add(counts, after, { now, times: 1 });
  }
  counted.set(to, counts);
  clocks.set(counts, now);
}

const counted = new WeakMap<readonly TriageRow[], Counts>();
const clocks = new WeakMap<Counts, Date>();

function add(counts: Counts, row: TriageRow, { now, times }: { now: Date; times: 1 | -1 }): void {
  const { state, turn } = row;
  counts.due += times * countDue(row, now);
  if (state === 'new') counts.fresh += times;
  if (state === 'crm') counts.chosen += times;
  if (state !== 'ignored' && turn === 'mine') counts.owed += times;
}
