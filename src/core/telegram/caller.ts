import type { Wire } from './wire.ts';

/** What the calls of a logged-in account share. */
export interface Caller extends Pick<Wire, 'call' | 'now'> {
  /** Our own peer id. */
  selfId: string;
  /** Waits before the next page of anything. */
  pace(): Promise<void>;
}
