import type { Instant } from '../../store/schema.ts';
import { listUses } from '../../store/source-uses.ts';
import { listWaits } from '../../store/waits.ts';
import type { Settings } from '../config.ts';
import type { Doors } from '../doors.ts';
import { periodOf, quotaLeft } from '../rules/sources/quota.ts';
import { allSources } from './all-sources.ts';
import { waitAccount } from './ask.ts';
import type { Source } from './source.ts';
import { placeOf, type SourcePlace } from './source-place.ts';
import type { SourceName } from './source-settings.ts';

/** A source as a person sees it: is it ready, and if not, what to do. */
export interface SourceState {
  name: SourceName;
  state: 'ready' | 'off' | 'no-key' | 'no-address' | 'no-budget' | 'waiting';
  adds: string;
  sends: string;
  licence: string;
  key: 'set' | 'missing' | 'optional' | 'none';
  /** How to get a key, where one would help. */
  keyHow: string | null;
  url: string | null;
  quota: { calls: number; per: string; left: number } | null;
  budget: { usd: number; leftUsd: number } | null;
  retryAt: Instant | null;
}

export async function readSourceStates(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  settings: Settings,
): Promise<SourceState[]> {
  const at = now();
  const uses = await listUses(db, periodOf.all(at));
  const waits = await listWaits(db, { accountId: waitAccount, now: at.toISOString() });
  return allSources.map((source) => {
    const place = placeOf(source, settings);
    const server = source.server ?? source.name;
    const used = uses.filter((use) => use.source === server);
    const quota = source.quota(place.hasKey);
    const month = used.find(({ period }) => period === periodOf.month(at));
    const leftMicros = Math.max(0, (place.budgetMicros ?? 0) - (month?.costMicros ?? 0));
    const wait = waits.find(({ scope }) => scope === server);
    return {
      name: source.name,
      state: stateOf(source, {
        isEnabled: place.isEnabled,
        hasKey: place.hasKey,
        hasAddress: !source.isSearchEngine || place.base !== '',
        isPaid: place.budgetMicros === null || leftMicros > 0,
        isWaiting: wait !== undefined,
      }),
      adds: source.adds,
      sends: source.sends,
      licence: source.licence,
      key: keyState(source, place.hasKey),
      keyHow: howToSetUp(source, place),
      url: place.base === '' ? null : place.base,
      quota: quota && { ...quota, left: quotaLeft(quota, { used, at }) },
      budget:
        place.budgetMicros === null
          ? null
          : { usd: place.budgetMicros / 1_000_000, leftUsd: leftMicros / 1_000_000 },
      retryAt: wait?.until ?? null,
    };
  });
}

function howToSetUp({ name, key, isSearchEngine }: Source, place: SourcePlace): string | null {
  if (isSearchEngine && place.base === '')
    return `an instance of your own with the format json on: tgcrm config set sources.${name}.url URL`;
  return key && !place.hasKey ? key.how : null;
}

interface Readiness {
  isEnabled: boolean;
  hasKey: boolean;
  hasAddress: boolean;
  isPaid: boolean;
  isWaiting: boolean;
}

function stateOf({ key }: Source, ready: Readiness): SourceState['state'] {
  if (!ready.isEnabled) return 'off';
  if (key?.isNeeded && !ready.hasKey) return 'no-key';
  if (!ready.hasAddress) return 'no-address';
  if (!ready.isPaid) return 'no-budget';
  return ready.isWaiting ? 'waiting' : 'ready';
}

function keyState({ key }: Source, hasKey: boolean): SourceState['key'] {
  if (hasKey) return 'set';
  if (!key) return 'none';
  return key.isNeeded ? 'missing' : 'optional';
}
