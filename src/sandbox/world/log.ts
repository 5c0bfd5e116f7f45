import { accountOf, channelOf } from './look.ts';
import type { PeerKey } from './message.ts';
import type { LogEntry, UpdateLog, WorldState } from './types.ts';

export const emptyLog = (): UpdateLog => ({ pts: 1, floor: 1, entries: [] });

/** Writes down what happened and moves the counter on by `ptsCount`. */
export function record(log: UpdateLog, entry: Omit<LogEntry, 'pts'>): LogEntry {
  log.pts += entry.ptsCount;
  const written = { ...entry, pts: log.pts };
  log.entries.push(written);
  return written;
}

/** What happened after `pts`, oldest first; `null` when the log no longer reaches back so far. */
export function entriesSince(log: UpdateLog, pts: number): readonly LogEntry[] | null {
  if (pts < log.floor) return null;
  return log.entries.filter((entry) => entry.pts > pts);
}

export function forgetUpdates(state: WorldState, who: PeerKey): void {
  const log = channelOf(state, who)?.log ?? accountOf(state, who.slice(1)).box.log;
  log.floor = log.pts;
  log.entries = [];
}
