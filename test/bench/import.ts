import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './import-client.ts';
import { makeExport } from './make-export.ts';

const MESSAGES = Number(process.env.TGCRM_BENCH_MESSAGES ?? 1_000_000);
const ROUNDS = Number(process.env.TGCRM_BENCH_ROUNDS ?? 3);
/** Times the bare floor at most, and of memory in MB at most. */
const TARGET = { times: 1.5, mb: 300 };

/**
 * An export of a whole account into an empty store, until every message can be found, against the bare floor of
 * `import-floor.ts`; and until each chat is appraised, which the floor knows nothing of. Each in a process of its
 * own, one after the other in each round, so that a slow moment of the machine hits both alike.
 */
export async function bench(): Promise<void> {
  const path = await makeExport(MESSAGES);
  say(`${MESSAGES} messages in ${Math.round(statSync(path).size / 1e6)} MB`);
  const rounds = Array.from({ length: ROUNDS }, () => oneRound(path));
  const times = rounds.map(({ bare, whole }) => whole.seconds / bare.seconds);
  const searchable = rounds.map(({ bare, whole }) => whole.searchableSeconds / bare.seconds);
  const cpu = rounds.map(({ bare, whole }) => whole.cpuSeconds / bare.cpuSeconds);
  const mb = Math.max(...rounds.map(({ whole }) => whole.mb));
  say(
    `until all can be found, times the bare floor: ${median(searchable).toFixed(2)} (at most ${TARGET.times})`,
  );
  say(`until each chat is appraised as well: ${median(times).toFixed(2)}`);
  say(`CPU, times the bare floor: ${median(cpu).toFixed(2)}`);
  say(`memory: ${Math.round(mb)} MB (under ${TARGET.mb})`);
  if (median(searchable) > TARGET.times || mb >= TARGET.mb) process.exitCode = 1;
}

function oneRound(path: string): { bare: Measured; whole: Measured } {
  const folder = mkdtempSync(join(tmpdir(), 'tgcrm-bench-'));
  try {
    const bare = client('bare', folder, path);
    const whole = client('import', folder, path);
    if (bare.messages !== whole.messages)
      throw new Error(`the floor stored ${bare.messages} messages, the import ${whole.messages}`);
    return { bare, whole };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function client(step: string, folder: string, path: string): Measured {
  const file = join(import.meta.dirname, 'import-client.ts');
  const measured: Measured = JSON.parse(
    execFileSync(process.execPath, [file, step, folder, path], { encoding: 'utf8' }),
  );
  const { messages, seconds, cpuSeconds, mb } = measured;
  say(
    `${step.padEnd(6)} ${messages} messages in ${seconds.toFixed(1)} s (${Math.round(messages / seconds)}/s), CPU ${cpuSeconds.toFixed(1)} s, ${Math.round(mb)} MB`,
  );
  return measured;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
