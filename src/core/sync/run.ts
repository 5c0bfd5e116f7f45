import type { AccountRow } from '../../store/schema.ts';

/** What the steps of one run share. */
export interface Run {
  account: AccountRow;
  report: (step: string) => void;
  /** Stops at the next safe point: between two transactions. */
  signal: AbortSignal;
}
