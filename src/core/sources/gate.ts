import { setTimeout as sleep } from 'node:timers/promises';
import { countUse, listUses } from '../../store/source-uses.ts';
import type { Doors } from '../doors.ts';
import { periodOf, quotaLeft, startOfNext } from '../rules/sources/quota.ts';
import type { Later, NotAsked } from '../web/port.ts';
import type { Source } from './source.ts';
import type { SourcePlace } from './source-place.ts';

/** Stands before each call of a source: in its pace, within its quota and its budget, counted before it is made. */
export interface Gate {
  pass(costMicros: number): Promise<Later | NotAsked | null>;
  spentMicros(): number;
}

export function createGate(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  {
    source,
    place,
    signal,
  }: { source: Source; place: SourcePlace; signal: AbortSignal | undefined },
): Gate {
  const name = source.server ?? source.name;
  const quota = source.quota(place.hasKey);
  const paceMs = place.isOwnServer ? 0 : source.paceMs;
  let lastMs = Number.NEGATIVE_INFINITY;
  let spent = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const pass = async (costMicros: number): Promise<Later | NotAsked | null> => {
    const at = now();
    const uses = await listUses(db, periodOf.all(at));
    const used = uses.filter((use) => use.source === name);
    if (quota && quotaLeft(quota, { used, at }) <= 0) {
      const retryAt = startOfNext(quota.per, at).toISOString();
      const reason = `the ${quota.calls.toLocaleString('en')} calls of this ${quota.per} are used up`;
      return { kind: 'wait', retryAt, reason };
    }
    if (costMicros > 0) {
      const month = used.find(({ period }) => period === periodOf.month(at));
      const left = (place.budgetMicros ?? 0) - (month?.costMicros ?? 0);
      if (costMicros > left) return tooDear(name, { costMicros, left });
    }
    const waitMs = lastMs + paceMs - performance.now();
    if (waitMs > 0) await sleep(waitMs, undefined, signal && { signal });
    lastMs = performance.now();
    await countUse(db, { source: name, periods: periodOf.all(at), costMicros });
    spent += costMicros;
    return null;
  };

  return {
    // One after the other, so that two companies cannot both take the last call.
    pass: (costMicros) => {
      const mine = turn.then(() => pass(costMicros));
      turn = mine.catch(() => {});
      return mine;
    },
    spentMicros: () => spent,
  };
}

function tooDear(
  name: string,
  { costMicros, left }: { costMicros: number; left: number },
): NotAsked {
  const reason = `it costs ${dollars(costMicros)}, and ${dollars(Math.max(0, left))} of this month's budget are left (sources.${name}.monthlyBudget)`;
  return { kind: 'refused', code: 'quota', reason };
}

/** `$0.010` */
export function dollars(micros: number): string {
  return `$${(micros / 1_000_000).toFixed(3)}`;
}
