import type { Instant } from '../../../store/schema.ts';

/** What is known about a source and a company before it is asked. */
export interface SourceState {
  isEnabled: boolean;
  needsKey: boolean;
  needsAddress: boolean;
  /** Another search engine is asked instead. */
  isReplaced: boolean;
  /** The calls that it would make, and what all of them cost. */
  calls: number;
  costMicros: number;
  /** What is left of this month's budget; `null` for what costs nothing. */
  leftMicros: number | null;
  /** From when on it may be asked about this company again; `null` if it never was. */
  nextAt: Instant | null;
  wait: { until: Instant; reason: string } | null;
}

export type SourceTurn = { kind: 'ask' } | SourceSkip;

export type SourceSkip =
  | { kind: 'off' | 'no-key' | 'no-address' | 'replaced' | 'nothing-to-ask' | 'no-budget' }
  | { kind: 'fresh'; until: Instant }
  | { kind: 'waiting'; until: Instant; reason: string };

/** Is it this source's turn? Pure, so that a rehearsal says the same as the run. */
export function turnOf(
  state: SourceState,
  { now, isRefresh }: { now: Instant; isRefresh: boolean },
): SourceTurn {
  if (!state.isEnabled) return { kind: 'off' };
  if (state.needsKey) return { kind: 'no-key' };
  if (state.needsAddress) return { kind: 'no-address' };
  if (state.isReplaced) return { kind: 'replaced' };
  if (state.calls === 0) return { kind: 'nothing-to-ask' };
  if (state.wait) return { kind: 'waiting', ...state.wait };
  if (!isRefresh && state.nextAt !== null && state.nextAt > now)
    return { kind: 'fresh', until: state.nextAt };
  if (state.leftMicros !== null && state.costMicros > state.leftMicros)
    return { kind: 'no-budget' };
  return { kind: 'ask' };
}
