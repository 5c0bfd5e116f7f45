import type { AppErrorCode } from '../../../core/errors.ts';
import type { StoreErrorCode } from '../../../store/errors.ts';
import type { TriageRow } from '../state/row.ts';
import type { Event, StoreEffect } from '../state/state.ts';

/** From the screen to the process that does its work in the store. */
export interface Order {
  id: number;
  effect: StoreEffect;
}

/** From there to the screen. */
export type Answer = { kind: 'ready' } | Refusal | Letter;

/** It cannot begin: what a person can do something about. */
export interface Refusal {
  kind: 'refused';
  code: AppErrorCode | StoreErrorCode;
  message: string;
  hint?: string | undefined;
}

/** What comes of one order. */
export type Letter =
  /** Rows of the event that follows: a hundred thousand at once would hold the screen up. */
  | { kind: 'rows'; id: number; rows: readonly TriageRow[] }
  | { kind: 'event'; id: number; event: Event }
  | { kind: 'end'; id: number }
  | { kind: 'bug'; id: number; message: string; stack?: string | undefined };

/** One side of a line between two processes. */
export interface Line<Out, In> {
  send: (message: Out) => void;
  /** Messages in their order, then the end: the other side is gone. */
  listen: (onMessage: (message: In) => void, onEnd: () => void) => void;
}
