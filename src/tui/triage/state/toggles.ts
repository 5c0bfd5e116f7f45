import type { ChatDeed } from '../effects/deed.ts';
import { targetsOf } from './deeds.ts';
import type { State } from './state.ts';

/** One key for there and back: where all of them have it, it is taken away. `null`: a time is to be chosen first. */
export function toggled(
  state: State,
  what: 'toggle-sync' | 'toggle-snooze' | 'toggle-done',
): ChatDeed | null {
  const targets = targetsOf(state);
  switch (what) {
    case 'toggle-sync':
      return { kind: targets.every((row) => row.isSynced) ? 'sync-off' : 'sync-on' };
    case 'toggle-done':
      return { kind: targets.every((row) => row.turn === 'closed') ? 'not-done' : 'done' };
    case 'toggle-snooze': {
      const now = state.now.toISOString();
      const isAsleep = targets.every(({ snoozedUntil }) => (snoozedUntil ?? '') > now);
      return isAsleep ? { kind: 'wake' } : null;
    }
  }
}
