import type { AppErrorCode } from '../core/errors.ts';
import type { StoreErrorCode } from '../store/errors.ts';

/** The one table from what went wrong to the exit status; the numbers are a promise to scripts (`docs/commands.md`). */
export const exitCodes = {
  usage: 2,
  settings: 3,
  'import-file': 3,
  'store-open': 3,
  'store-newer': 3,
  'store-locked': 3,
  'store-full': 3,
  'store-read-only': 3,
  'store-damaged': 3,
  'not-logged-in': 4,
  'session-ended': 4,
  refused: 5,
  'not-found': 6,
  ambiguous: 6,
  'flood-wait': 75,
  network: 75,
  busy: 75,
  interrupted: 130,
} as const satisfies Record<AppErrorCode | StoreErrorCode, number>;
