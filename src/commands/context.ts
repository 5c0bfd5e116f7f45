import type { Settings } from '../core/config.ts';
import type { Places } from '../core/places.ts';
import type { Io } from './terminal/io.ts';
import type { OutputFlags } from './terminal/output.ts';
import type { Report } from './terminal/progress.ts';

export interface GlobalFlags extends OutputFlags {
  profile: string;
  dryRun: boolean;
  /** `false` with `--no-input`. */
  input: boolean;
  yes: boolean;
}

/** What one run of a command works in. */
export interface Context {
  io: Io;
  flags: GlobalFlags;
  places: Places;
  settings: Settings;
  /** Ctrl-C. Long work stops at the next safe point and throws `interrupted`. */
  signal: AbortSignal;
  /** Progress, on standard error: one line that rewrites itself at a terminal, a line now and then elsewhere. */
  report: Report;
  /** A remark on standard error. */
  talk: (line: string) => void;
}
