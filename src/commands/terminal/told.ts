import type { Io } from './io.ts';

/** What a tgcrm that another one started for its own purposes tells it, besides the usual streams. */
export type Told =
  | { kind: 'progress'; text: string }
  | { kind: 'talk'; text: string }
  | { kind: 'failed'; message: string; hint: string | null };

export function tell(io: Io, told: Told): void {
  // Who is gone a moment ago looks connected still: without a listener the error would end the work.
  if (io.connected) io.send?.call(io, told, undefined, undefined, () => {});
}
