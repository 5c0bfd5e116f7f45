import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leakedModes } from './triage-exits.ts';
import { makeTriageStore, storeNow } from './triage-store.ts';
import { memoryMb, type Station, startTypist, type Typist, workedMs } from './triage-typist.ts';
import { misplacedLines } from './triage-widths.ts';

const root = join(import.meta.dirname, '../..');
const front = join(root, 'bin/tgcrm.js');
const floor = join(import.meta.dirname, 'triage-floor.ts');

const COUNTS = (process.env.TGCRM_BENCH_CHATS ?? '10000,100000').split(',').map(Number);
const STARTS = Number(process.env.TGCRM_BENCH_ROUNDS ?? 9);
const SIZES = [
  { columns: 120, rows: 40, p95: { move: 16, page: 16, filter: 20 } },
  { columns: 200, rows: 60, p95: { move: 30, page: 30, filter: 20 } },
] as const;
const LIMIT = { timesFloor: 6, timesNode: 8, mb: 250, growthMb: 10, bytes: 4096, idleMs: 10 };
/** More chats may cost so much more. */
const MANY = { above: 10_000, times: 1.5 };

/**
 * The shipped triage screen at a real terminal: from a key to the last byte of its frame, beside the least that Node
 * can do (`triage-floor.ts`); its start beside `node -e 0`; memory, idle work, bytes, places, and what it leaves behind.
 */
export async function bench(): Promise<void> {
  if (!existsSync(join(root, 'dist/main.js'))) throw new Error('not built: npm run build');
  for (const count of COUNTS) {
    const home = mkdtempSync(join(tmpdir(), 'tgcrm-bench-'));
    try {
      await makeTriageStore(join(home, 'data/default/store.db'), count);
      say(`${count} chats`);
      const env = { TGCRM_HOME: home, TGCRM_NOW: storeNow.toISOString() };
      for (const size of SIZES) await latency({ count, env, size });
      if (count > MANY.above) continue;
      await start({ argv: [front, 'triage'], env, size: SIZES[0] });
      await endurance({ argv: [front, 'triage'], env, size: SIZES[0] });
      await places({ argv: [front, 'triage'], env, size: SIZES[0] });
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }
  check('leaked terminal modes over all exits', await leakedModes(front), 0);
}

interface Round {
  count: number;
  env: Record<string, string>;
  size: (typeof SIZES)[number];
}

type Kind = 'move' | 'page' | 'filter';

async function latency({ count, env, size }: Round): Promise<void> {
  const bare = await typed({ argv: [floor, String(count)], env, size });
  const ours = await typed({ argv: [front, 'triage'], env, size });
  const name = `${size.columns}x${size.rows}`;
  const times = count > MANY.above ? MANY.times : 1;
  for (const kind of ['move', 'page', 'filter'] as const) {
    const [mine, least] = [ours.ms[kind], bare.ms[kind]];
    const ratio = quantile(mine, 0.5) / quantile(least, 0.5);
    const figures = `p50 ${ms(quantile(mine, 0.5))}, worked ${ms(ours.worked[kind])} a key; floor p50 ${ms(quantile(least, 0.5))} p95 ${ms(quantile(least, 0.95))}`;
    say(`  ${name} ${kind}: ${figures}`);
    check(`    p95, ms`, quantile(mine, 0.95), size.p95[kind] * times);
    check(`    p50, times the floor`, ratio, LIMIT.timesFloor);
  }
  const bytes = quantile(ours.insideBytes, 0.95);
  if (size === SIZES[0]) check(`  ${name} a move inside the page, bytes`, bytes, LIMIT.bytes);
  else say(`  ${name} a move inside the page, bytes: ${bytes}`);
}

interface Typed {
  ms: Record<Kind, number[]>;
  /** Processor time of a key, all threads. */
  worked: Record<Kind, number>;
  insideBytes: number[];
}

async function typed(station: Station): Promise<Typed> {
  const typist = startTypist(station);
  try {
    await typist.shows('000001 ');
    await typist.quiet(1000);
    // The first keys warm the code up, as a person's first seconds do.
    for (const key of 'jjjjkkkkjjkk') await typist.press(key);
    const insideBytes: number[] = [];
    for (const key of 'jjjjjjkkkkkk') insideBytes.push((await typist.press(key)).bytes);
    const move = await timed(
      typist,
      Array.from({ length: 120 }, () => 'j'),
    );
    const page = await timed(
      typist,
      Array.from({ length: 24 }, () => '\u001b[6~'),
    );
    await typist.press('/');
    const words = ['globex', 'рога', 'acme l', '00012'].flatMap((word) => [
      ...word,
      ...[...word].map(() => '\u007f'),
    ]);
    const filter = await timed(typist, words);
    return {
      ms: { move: move.ms, page: page.ms, filter: filter.ms },
      worked: { move: move.worked, page: page.worked, filter: filter.worked },
      insideBytes,
    };
  } finally {
    typist.end();
  }
}

async function timed(typist: Typist, keys: readonly string[]) {
  const all: number[] = [];
  const before = workedMs(typist.pid);
  for (const key of keys) all.push((await typist.press(key)).ms);
  return { ms: all, worked: (workedMs(typist.pid) - before) / keys.length };
}

async function start(station: Station): Promise<void> {
  const frames: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    const from = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    floors.push(performance.now() - from);
    const typist = startTypist(station);
    frames.push(await typist.shows('000001 '));
    typist.end();
  }
  const [mine, least] = [quantile(frames, 0.5), quantile(floors, 0.5)];
  say(`  first frame with chats: ${ms(mine)}; node -e 0: ${ms(least)}`);
  check('    times node -e 0', mine / least, LIMIT.timesNode);
}

async function endurance(station: Station): Promise<void> {
  const typist = startTypist(station);
  try {
    await typist.shows('000001 ');
    const memory: number[] = [];
    for (let thousand = 0; thousand < 4; thousand += 1) {
      for (let key = 0; key < 1000; key += 20) {
        typist.type(thousand % 2 === 0 ? 'j'.repeat(20) : 'k'.repeat(20));
        await typist.quiet(60);
      }
      memory.push(memoryMb(typist.pid));
    }
    const [first = 0, second = 0, , last = 0] = memory;
    say(`  memory after each 1,000 keys: ${memory.map((mb) => `${Math.round(mb)} MB`).join(', ')}`);
    check('    after 1,000 keys, MB', first, LIMIT.mb);
    check('    growth from 2,000 to 4,000 keys, MB', last - second, LIMIT.growthMb);
    await typist.quiet(1000);
    const [worked, bytes] = [workedMs(typist.pid), typist.bytes()];
    await typist.quiet(1);
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    check(
      '  idle for 10 s, ms of work of both processes',
      workedMs(typist.pid) - worked,
      LIMIT.idleMs,
    );
    check('  idle for 10 s, bytes', typist.bytes() - bytes, 0);
  } finally {
    typist.end();
  }
}

async function places(station: Station): Promise<void> {
  for (const widths of ['unicode-6', 'unicode-11', 'graphemes'] as const) {
    const { lines, misplaced } = await misplacedLines(station, widths);
    check(`  misplaced of ${lines} lines, widths of ${widths}`, misplaced, 0);
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function check(name: string, value: number, most: number): void {
  const isOver = !(value <= most);
  if (isOver) process.exitCode = 1;
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(1);
  say(`${name}: ${shown}, ${isOver ? 'OVER' : 'at most'} ${most}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
