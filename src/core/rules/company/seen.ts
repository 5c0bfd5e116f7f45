import type { Feature } from './feature-names.ts';

/** A feature that is not 0, with what was seen of it, for a person. */
export interface Seen {
  feature: Feature;
  value: number;
  evidence: string;
}

/** The first counts 1, the third 2, the seventh 3; never more than `most`. */
export function counted(count: number, most = 4): number {
  return Math.min(most, Math.log2(1 + count));
}

/** `the title "…" (and 3 more)` */
export function firstOf(seen: readonly string[], shown = 1): string {
  const different = [...new Set(seen)];
  const more = different.length > shown ? ` (and ${different.length - shown} more)` : '';
  return `${different.slice(0, shown).join('; ')}${more}`;
}
