import { isDeepStrictEqual } from 'node:util';
import type { Doors } from '../../../core/doors.ts';
import { naturalSort, sortRows, type TriageRow } from '../state/row.ts';
import type { Event } from '../state/state.ts';
import { readAccount, readAll, readNewest } from './read-store.ts';

type Load = (signal: AbortSignal) => AsyncGenerator<Event>;

/**
 * Reads the list: at the start what the first frame needs, then all; later only what has changed is told, so that a
 * busy store costs the screen nothing. One reading at a time: who asks meanwhile gets one more afterwards.
 */
export function createLoading({ db, now }: Pick<Doors, 'db' | 'now'>): Load {
  const reading = { isRunning: false, isAskedAgain: false };
  let known: Known | null = null;

  return async function* load(signal) {
    reading.isAskedAgain = true;
    if (reading.isRunning) return;
    reading.isRunning = true;
    try {
      while (reading.isAskedAgain && !signal.aborted) {
        reading.isAskedAgain = false;
        const account = await readAccount(db);
        if (!known) {
          yield { type: 'loaded', rows: await readNewest(db), account, isWhole: false, now: now() };
        }
        // In the order that the list has at first: what is in order already is sorted in no time.
        const rows = sortRows(await readAll(db, signal), naturalSort('activity'));
        if (signal.aborted) return;
        if (!known) yield { type: 'loaded', rows, account, isWhole: true, now: now() };
        else yield* changes(known, { rows, account, now: now() });
        known = { account, rows: new Map(rows.map((row) => [row.id, row])) };
      }
    } finally {
      reading.isRunning = false;
    }
  };
}

interface Known {
  account: string | null;
  rows: ReadonlyMap<string, TriageRow>;
}

function* changes(
  known: Known,
  { rows, account, now }: { rows: readonly TriageRow[]; account: string | null; now: Date },
): Generator<Event> {
  const changed = rows.filter((row) => !isDeepStrictEqual(row, known.rows.get(row.id)));
  const ids = new Set(rows.map((row) => row.id));
  const goneIds = [...known.rows.keys()].filter((id) => !ids.has(id));
  if (changed.length === 0 && goneIds.length === 0 && account === known.account) return;
  yield { type: 'changed', rows: changed, goneIds, account, now };
}
