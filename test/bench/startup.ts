import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { upsertChats } from '../../src/store/chats.ts';
import { openStore } from '../../src/store/open.ts';

const root = join(import.meta.dirname, '../..');
const front = join(root, 'bin/tgcrm.js');
const ROUNDS = Number(process.env.TGCRM_BENCH_ROUNDS ?? 25);
const CHATS = 1000;

interface Measured {
  name: string;
  args: readonly string[];
  /** At most so many times as long as `node -e 0`; no limit for what is only shown. */
  limit?: number;
}

const measured: readonly Measured[] = [
  { name: 'tgcrm --version', args: [front, '--version'], limit: 1.6 },
  { name: 'tgcrm --help', args: [front, '--help'], limit: 2.5 },
  { name: `tgcrm chats --json, ${CHATS} chats`, args: [front, 'chats', '--json'], limit: 3 },
  {
    name: 'tgcrm followups run, nothing due',
    args: [front, 'followups', 'run'],
    limit: 5,
  },
];

/**
 * What the shipped bundle costs to start, as a ratio to `node -e 0` on the same Node. Each round runs
 * all of them one after the other, so that a slow moment of the machine hits them alike; medians.
 */
export async function bench(): Promise<void> {
  if (!existsSync(join(root, 'dist/main.js'))) throw new Error('not built: npm run build');
  const home = mkdtempSync(join(tmpdir(), 'tgcrm-bench-'));
  try {
    await fillStore(join(home, 'data/default/store.db'));
    const floors: number[] = [];
    const times = new Map(measured.map(({ name }) => [name, [] as number[]] as const));
    for (let round = 0; round < ROUNDS; round += 1) {
      floors.push(timeMs(['-e', '0'], home));
      for (const { name, args } of measured) times.get(name)?.push(timeMs(args, home));
    }
    const floor = median(floors);
    process.stdout.write(`node -e 0: ${floor.toFixed(1)} ms, median of ${ROUNDS}\n`);
    for (const { name, limit } of measured) say(name, median(times.get(name) ?? []), floor, limit);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function say(name: string, ms: number, floor: number, limit: number | undefined): void {
  const ratio = ms / floor;
  const verdict = limit === undefined ? '' : ratio < limit ? `, under ${limit}` : `, OVER ${limit}`;
  process.stdout.write(`${name}: ${ms.toFixed(1)} ms, ${ratio.toFixed(2)} times${verdict}\n`);
}

async function fillStore(path: string): Promise<void> {
  const store = await openStore(`file:${path}`);
  const seen = Array.from({ length: CHATS }, (_, index) => ({
    accountId: '1',
    peerId: `u${1000 + index}`,
    kind: 'user' as const,
    title: `Person ${index} | Company ${index % 90}`,
    unread: index % 7,
    lastActivityAt: new Date(1_760_000_000_000 + index * 60_000).toISOString(),
  }));
  await upsertChats(store.db, seen);
  await store.close();
}

function timeMs(args: readonly string[], home: string): number {
  const env = { ...process.env, TGCRM_HOME: home, NO_COLOR: '1' };
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return took;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
