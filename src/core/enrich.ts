import type { CompanyRow } from '../store/schema.ts';
import { listSourceChecks } from '../store/source-checks.ts';
import { listWaits } from '../store/waits.ts';
import type { Settings } from './config.ts';
import type { Doors } from './doors.ts';
import { askSource } from './enrich/ask-source.ts';
import { type EnrichRun, openRun, type RunSource } from './enrich/open-run.ts';
import { costOf, type SourceOutcome, skipped } from './enrich/outcome.ts';
import { readMaterial, readSubject, type SubjectMaterial } from './enrich/read-subject.ts';
import { withLease } from './lease.ts';
import { type SourceTurn, turnOf } from './rules/sources/turn.ts';
import { waitAccount } from './sources/ask.ts';
import { readFeeds } from './sources/feeds.ts';
import type { OpenFile } from './sources/shared-file.ts';
import type { SourceName } from './sources/source-settings.ts';
import type { Subject } from './sources/subject.ts';

export interface EnrichOptions {
  settings: Settings;
  /** All that are set up, if not given. */
  sources?: readonly SourceName[] | undefined;
  /** Asks although the facts are still good. */
  isRefresh?: boolean;
  /** The longest that one call may take; if not given, what the window to the web allows. */
  timeoutMs?: number;
  /** Reads a PDF that somebody sent in a chat; if not given, they are left alone. */
  openFile?: OpenFile | undefined;
  report?: (step: EnrichStep) => void;
  signal?: AbortSignal;
}

export type EnrichStep =
  | { kind: 'asking'; company: string; source: SourceName; done: number; of: number }
  /** Said before anything is asked that costs money. */
  | { kind: 'price'; company: string; source: SourceName; costMicros: number; leftMicros: number }
  | { kind: 'done'; company: string; added: number; done: number; of: number };

export interface EnrichResult {
  companies: EnrichedCompany[];
  spentMicros: number;
}

export interface EnrichedCompany {
  company: Pick<CompanyRow, 'id' | 'name'>;
  sources: SourceOutcome[];
}

/**
 * Gathers facts about companies from the sources that are set up. What is gathered is kept at once: a run that is cut
 * off goes on where it was, since what was asked lately is not asked again. A source that fails costs only itself.
 *
 * @throws {AppError} `busy` while another run enriches; `interrupted` when `signal` is aborted.
 */
export async function enrich(
  doors: Pick<Doors, 'db' | 'now' | 'web'>,
  companies: readonly CompanyRow[],
  options: EnrichOptions,
): Promise<EnrichResult> {
  return withLease(doors, { name: 'enrich', what: 'enriching companies' }, () =>
    work(doors, companies, options),
  );
}

/** The same without asking anybody: what each source would be asked, and at what price. */
export async function planEnrich(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  companies: readonly CompanyRow[],
  options: EnrichOptions,
): Promise<EnrichResult> {
  // Whatever else the caller's doors hold: without a way to the web nothing can be asked.
  return work({ db, now }, companies, options);
}

// Each company's site is a server of its own; the shared ones are asked one call at a time whoever waits.
const atOnce = 4;

async function work(
  doors: Pick<Doors, 'db' | 'now'> & Partial<Pick<Doors, 'web'>>,
  companies: readonly CompanyRow[],
  { settings, sources, isRefresh = false, report, signal, timeoutMs, openFile }: EnrichOptions,
): Promise<EnrichResult> {
  const feeds = await readFeeds(doors);
  const run = openRun(doors, {
    settings,
    only: sources,
    feeds,
    isRefresh,
    signal,
    timeoutMs,
    openFile,
  });
  const results: EnrichedCompany[] = [];
  const queue = companies.entries();
  let done = 0;
  const worker = async () => {
    for (const [index, company] of queue) {
      signal?.throwIfAborted();
      const at = { done, of: companies.length };
      const outcomes = await enrichOne({ doors, run, isRefresh }, company, (step) =>
        report?.({ ...step, company: company.name, ...at }),
      );
      const added = outcomes.reduce((sum, outcome) => sum + outcome.added, 0);
      const { id, name } = company;
      results[index] = { company: { id, name }, sources: outcomes };
      done += 1;
      report?.({ kind: 'done', company: name, added, done, of: companies.length });
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, companies.length) }, worker));
  return { companies: results, spentMicros: run.spentMicros() };
}

interface Frame {
  doors: Pick<Doors, 'db' | 'now'>;
  run: EnrichRun;
  isRefresh: boolean;
}

type SourceStep =
  | { kind: 'asking'; source: SourceName }
  | { kind: 'price'; source: SourceName; costMicros: number; leftMicros: number };

async function enrichOne(
  frame: Frame,
  company: CompanyRow,
  report: (step: SourceStep) => void,
): Promise<SourceOutcome[]> {
  const material = await readMaterial(frame.doors, company);
  const outcomes: SourceOutcome[] = [];
  for (const source of frame.run.sources) {
    outcomes.push(await oneSource(frame, { source, material, report }));
  }
  return outcomes;
}

async function oneSource(
  { doors, run, isRefresh }: Frame,
  {
    source: running,
    material,
    report,
  }: {
    source: RunSource;
    material: SubjectMaterial;
    report: (step: SourceStep) => void;
  },
): Promise<SourceOutcome> {
  const { source, place, ask } = running;
  const { name } = source;
  const { subject, facts } = await readSubject(doors, material);
  const calls = source.calls(subject, place);
  const costMicros = costOf(calls);
  const leftMicros = costMicros > 0 ? await run.leftMicros(running) : null;
  const turn = await turnNow(doors, {
    running,
    subject,
    calls: calls.length,
    costMicros,
    leftMicros,
    isRefresh,
  });
  if (turn.kind !== 'ask') return skipped(source, turn);
  if (leftMicros !== null) report({ kind: 'price', source: name, costMicros, leftMicros });
  if (!ask)
    return {
      source: name,
      outcome: 'planned',
      facts: 0,
      added: 0,
      why: null,
      retryAt: null,
      calls,
    };
  report({ kind: 'asking', source: name });
  return askSource(doors, { source, ask, subject, known: facts });
}

async function turnNow(
  { db, now }: Frame['doors'],
  {
    running: { source, place, isReplaced },
    subject,
    isRefresh,
    ...money
  }: {
    running: RunSource;
    subject: Subject;
    isRefresh: boolean;
    calls: number;
    costMicros: number;
    leftMicros: number | null;
  },
): Promise<SourceTurn> {
  const at = now().toISOString();
  const checks = await listSourceChecks(db, [subject.id]);
  const waits = await listWaits(db, { accountId: waitAccount, now: at });
  const wait = waits.find(({ scope }) => scope === (source.server ?? source.name));
  return turnOf(
    {
      ...money,
      isEnabled: place.isEnabled,
      needsKey: source.key?.isNeeded === true && !place.hasKey,
      needsAddress: source.isSearchEngine === true && place.base === '',
      isReplaced,
      nextAt: checks.find((check) => check.source === source.name)?.nextAt ?? null,
      wait: wait ? { until: wait.until, reason: wait.reason } : null,
    },
    { now: at, isRefresh },
  );
}
