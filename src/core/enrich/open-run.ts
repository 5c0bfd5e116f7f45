import { listUses } from '../../store/source-uses.ts';
import type { Settings } from '../config.ts';
import type { Doors } from '../doors.ts';
import { periodOf } from '../rules/sources/quota.ts';
import { allSources } from '../sources/all-sources.ts';
import { createAsk } from '../sources/ask.ts';
import { createGate, type Gate } from '../sources/gate.ts';
import type { OpenFile } from '../sources/shared-file.ts';
import type { Ask, Source } from '../sources/source.ts';
import { placeOf, type SourcePlace } from '../sources/source-place.ts';
import type { SourceName } from '../sources/source-settings.ts';

/** The sources as one run of enrichment finds them. */
export interface EnrichRun {
  sources: readonly RunSource[];
  /** Of this month's budget, in millionths of a dollar; `null` for what costs nothing. */
  leftMicros(source: RunSource): Promise<number | null>;
  spentMicros(): number;
}

export interface RunSource {
  source: Source;
  place: SourcePlace;
  isReplaced: boolean;
  ask: Ask | null;
}

export interface RunOptions {
  settings: Settings;
  /** All that are set up, if not given. */
  only: readonly SourceName[] | undefined;
  feeds: readonly string[];
  isRefresh: boolean;
  signal: AbortSignal | undefined;
  timeoutMs: number | undefined;
  openFile: OpenFile | undefined;
}

/** Without `web` the run is a rehearsal: nothing can be asked. */
export function openRun(
  doors: Pick<Doors, 'db' | 'now'> & Partial<Pick<Doors, 'web'>>,
  { settings, only, feeds, isRefresh, signal, timeoutMs, openFile }: RunOptions,
): EnrichRun {
  const gates = new Map<string, Gate>();
  const shared = new Map<string, Promise<unknown>>();
  const chosen = allSources.filter(({ name }) => only === undefined || only.includes(name));
  const places = chosen.map((source) => ({ source, place: placeOf(source, settings) }));
  const engine = places.find(
    ({ source, place }) => source.isSearchEngine && isSetUp(source, place),
  );
  const { web } = doors;
  const sources = places.map(({ source, place }): RunSource => {
    const server = source.server ?? source.name;
    const gate = gates.get(server) ?? createGate(doors, { source, place, signal });
    gates.set(server, gate);
    const ask = web
      ? createAsk(
          { ...doors, web },
          { source, place, gate, feeds, shared, isRefresh, signal, timeoutMs, openFile },
        )
      : null;
    const isReplaced =
      source.isSearchEngine === true && only === undefined && engine?.source !== source;
    return { source, place, isReplaced: isReplaced && engine !== undefined, ask };
  });
  return {
    sources,
    leftMicros: (source) => leftOfBudget(doors, source),
    spentMicros: () => [...gates.values()].reduce((sum, gate) => sum + gate.spentMicros(), 0),
  };
}

function isSetUp({ key }: Source, place: SourcePlace): boolean {
  return place.isEnabled && place.base !== '' && (place.hasKey || !key?.isNeeded);
}

async function leftOfBudget(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { source, place }: RunSource,
): Promise<number | null> {
  if (place.budgetMicros === null) return null;
  const month = periodOf.month(now());
  const uses = await listUses(db, [month]);
  const spent = uses.find((use) => use.source === (source.server ?? source.name))?.costMicros ?? 0;
  return Math.max(0, place.budgetMicros - spent);
}
