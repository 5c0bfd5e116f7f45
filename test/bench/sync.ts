import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Measured } from './sync-client.ts';

const CHATS = process.env.TGCRM_BENCH_CHATS ?? '1000';
const MESSAGES = process.env.TGCRM_BENCH_MESSAGES ?? '200000';
const ROUNDS = Number(process.env.TGCRM_BENCH_ROUNDS ?? 3);
/** Of the throughput of the bare loop, at least; of its CPU and of memory, at most. */
const TARGET = { share: 0.5, cpu: 2, mb: 300 };

/**
 * A first sync of every chat of the large story against a bare loop of `messages.getHistory` that throws its pages
 * away; server, loop and sync each in a process of its own. What a sync does once all is stored, appraising each chat,
 * is measured once more alone: it is no part of what a message costs.
 */
export async function bench(): Promise<void> {
  const server = start('sync-server.ts', [CHATS, MESSAGES]);
  const described = await firstLine(server);
  try {
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(described));
    const shares = rounds.map(({ bare, sync }) => rate(sync) / rate(bare));
    const cpu = rounds.map(({ bare, sync }) => sync.cpuSeconds / bare.cpuSeconds);
    const storing = rounds.map(
      ({ bare, sync, appraise }) => (sync.cpuSeconds - appraise.cpuSeconds) / bare.cpuSeconds,
    );
    const mb = Math.max(...rounds.map(({ sync }) => sync.mb));
    say(`share of the bare loop: ${median(shares).toFixed(2)} (at least ${TARGET.share})`);
    say(`CPU, times the bare loop: ${median(storing).toFixed(2)} (at most 2) without appraising`);
    say(`CPU, times the bare loop, with appraising each chat: ${median(cpu).toFixed(2)}`);
    say(`memory: ${Math.round(mb)} MB (under ${TARGET.mb})`);
    if (median(shares) < TARGET.share || median(storing) > TARGET.cpu || mb >= TARGET.mb)
      process.exitCode = 1;
  } finally {
    server.stdin?.end();
  }
}

async function oneRound(
  described: string,
): Promise<Record<'bare' | 'sync' | 'appraise', Measured>> {
  const folder = mkdtempSync(join(tmpdir(), 'tgcrm-bench-'));
  try {
    await client('prepare', folder, described);
    const bare = await client('bare', folder, described);
    const sync = await client('sync', folder, described);
    const appraise = await client('appraise', folder, described);
    if (bare.messages !== sync.messages)
      throw new Error(`the loop saw ${bare.messages} messages, the sync stored ${sync.messages}`);
    return { bare, sync, appraise };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function client(step: string, folder: string, described: string): Promise<Measured> {
  const line = await firstLine(start('sync-client.ts', [step, folder, described]));
  const measured: Measured = JSON.parse(line);
  const { messages, seconds, cpuSeconds, mb } = measured;
  if (step !== 'prepare')
    say(
      `${step.padEnd(8)} ${messages} messages in ${seconds.toFixed(1)} s (${Math.round(messages / seconds)}/s), CPU ${cpuSeconds.toFixed(1)} s, ${Math.round(mb)} MB`,
    );
  return measured;
}

function rate({ messages, seconds }: Measured): number {
  return messages / seconds;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function start(file: string, argv: readonly string[]): ChildProcess {
  const path = join(import.meta.dirname, file);
  return spawn(process.execPath, [path, ...argv], { stdio: ['pipe', 'pipe', 'inherit'] });
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output to read');
  const lines = createInterface({ input: child.stdout });
  const line = once(lines, 'line');
  const end = once(child, 'exit').then(([code]) => {
    throw new Error(`it ended with ${code} before it said anything`);
  });
  end.catch(() => {});
  const [text] = await Promise.race([line, end]);
  return String(text);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
