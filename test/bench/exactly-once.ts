import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approveFollowUp } from '../../src/core/approve.ts';
import { addFollowUp } from '../../src/core/follow-ups.ts';
import type { Sandbox } from '../../src/sandbox/start.ts';
import { findChat } from '../../src/store/chats.ts';
import { listFollowUps } from '../../src/store/follow-ups.ts';
import { openStore } from '../../src/store/open.ts';
import { type Chance, chanceFrom } from '../support/follow-up-events.ts';

const SENDS = Number(process.env.TGCRM_BENCH_SENDS ?? 2000);
const BATCH = 80;
const bin = join(import.meta.dirname, '../../bin/tgcrm.js');

interface Stage {
  sandbox: Sandbox;
  env: Record<string, string>;
  /** What was done to the runs, by kind. */
  harm: Map<string, number>;
}

/**
 * The built program sends while it is killed at each call and at random moments, while answers are lost, wires cut,
 * and two runs go at once; then everything is counted at the server and in the store.
 */
export async function bench(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'tgcrm-once-'));
  const { startSandbox } = await import('../../src/sandbox/start.ts');
  const sandbox = await startSandbox({ story: 'small' });
  try {
    const stage = await loggedIn(sandbox, home);
    const chance = chanceFrom(7);
    for (let done = 0; done < SENDS; done += BATCH) {
      await ended(start(stage, ['sync']));
      await approveBatch(home, done, Math.min(BATCH, SENDS - done));
      await sendUnderFire(stage, home, chance);
      if ((done / BATCH) % 10 === 9) process.stderr.write(`${done + BATCH} of ${SENDS}\n`);
    }
    await count(stage, home);
  } finally {
    await sandbox.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function loggedIn(sandbox: Sandbox, home: string): Promise<Stage> {
  const keyFile = join(home, 'server.pem');
  writeFileSync(keyFile, sandbox.publicKeyPem);
  const env = {
    PATH: process.env.PATH ?? '',
    TGCRM_HOME: home,
    TZ: 'UTC',
    TGCRM_TELEGRAM_SERVER: sandbox.server,
    TGCRM_TELEGRAM_SERVER_KEY_FILE: keyFile,
    TGCRM_SENDING_PACE: '0-0',
    TGCRM_SENDING_QUIET_HOURS: '00-00',
    TGCRM_SENDING_NEW_LOGIN_PAUSE: '0h',
    TGCRM_SENDING_PER_HOUR: '99999',
    TGCRM_SENDING_PER_DAY: '99999',
    TGCRM_SENDING_PER_CHAT_PER_DAY: '99999',
    TGCRM_SENDING_MAX_UNANSWERED: '99999',
  };
  const stage = { sandbox, env, harm: new Map<string, number>() };
  const [login] = sandbox.logins;
  const answers = [login?.phone, login?.code, login?.password].filter(Boolean).join('\n');
  await ended(start(stage, ['login'], answers));
  await ended(start(stage, ['chats', '--refresh']));
  await ended(start(stage, ['chats', 'add', 'Jonas Falk']));
  await ended(start(stage, ['sync']));
  return stage;
}

const textOf = (number: number) => `Follow-up number ${number}: what do you think?`;

async function approveBatch(home: string, from: number, size: number): Promise<void> {
  const store = await openStore(`file:${join(home, 'data/default/store.db')}`);
  const doors = { db: store.db, now: () => new Date() };
  const chat = await chatIn(doors.db);
  for (let number = from; number < from + size; number += 1) {
    const sendAt = new Date().toISOString();
    const common = { chat, sendAt, sendAtWhy: null, reason: 'bench', isDryRun: false };
    const row = await addFollowUp(doors, { ...common, text: textOf(number) });
    await approveFollowUp(doors, { row, via: 'bench', isDryRun: false, isForced: true });
  }
  await store.close();
}

async function chatIn(db: Parameters<typeof findChat>[0]) {
  const found = await db
    .selectFrom('chats')
    .select('id')
    .where('title', '=', 'Jonas Falk')
    .execute();
  const chat = await findChat(db, found[0]?.id ?? '');
  if (!chat) throw new Error('no chat with Jonas Falk: was the login refused?');
  return chat;
}

const steps = ['users.GetUsers', 'messages.GetHistory', 'messages.SendMessage'] as const;

async function sendUnderFire(stage: Stage, home: string, chance: Chance): Promise<void> {
  const harms = [killAtCall, killAtCall, killAtRandom, loseAnswer, cutWire, twoAtOnce];
  for (let round = 0; round < 6; round += 1) {
    const harm = harms[Math.floor(chance() * harms.length)] ?? killAtCall;
    stage.harm.set(harm.name, (stage.harm.get(harm.name) ?? 0) + 1);
    await harm(stage, chance);
    stage.sandbox.onSeen(() => {});
    stage.sandbox.faults.clear();
  }
  for (let tries = 0; tries < 30 && (await openRows(home)) > 0; tries += 1)
    await ended(start(stage, ['followups', 'run']));
}

/** As the server gives that answer, for the so manieth time. */
async function killAtCall(stage: Stage, chance: Chance): Promise<void> {
  const method = steps[Math.floor(chance() * steps.length)] ?? 'messages.SendMessage';
  let left = method === 'users.GetUsers' ? 1 : 1 + Math.floor(chance() * 6);
  const child = start(stage, ['followups', 'run']);
  stage.sandbox.onSeen((seen) => {
    if (seen.method !== method) return;
    left -= 1;
    if (left === 0) child.kill('SIGKILL');
  });
  await ended(child);
}

async function killAtRandom(stage: Stage, chance: Chance): Promise<void> {
  const child = start(stage, ['followups', 'run']);
  const timer = setTimeout(() => child.kill('SIGKILL'), 300 + chance() * 1500);
  await ended(child);
  clearTimeout(timer);
}

/** Done at the server, and never heard of; who waits for the answer is killed. */
async function loseAnswer(stage: Stage, chance: Chance): Promise<void> {
  stage.sandbox.faults.loseAnswer('messages.sendMessage', { skip: Math.floor(chance() * 5) });
  const child = start(stage, ['followups', 'run']);
  const timer = setTimeout(() => child.kill('SIGKILL'), 4000);
  await ended(child);
  clearTimeout(timer);
}

async function cutWire(stage: Stage, chance: Chance): Promise<void> {
  const skip = Math.floor(chance() * 5);
  const method = 'messages.sendMessage';
  stage.sandbox.faults.cut(chance() < 0.5 ? { before: method } : { after: method }, { skip });
  const child = start(stage, ['followups', 'run']);
  const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
  await ended(child);
  clearTimeout(timer);
}

async function twoAtOnce(stage: Stage): Promise<void> {
  const both = [start(stage, ['followups', 'run']), start(stage, ['followups', 'run'])];
  await Promise.all(both.map(ended));
}

async function openRows(home: string): Promise<number> {
  const store = await openStore(`file:${join(home, 'data/default/store.db')}`);
  const open = await listFollowUps(store.db, { statuses: ['approved', 'sending'] });
  await store.close();
  return open.length;
}

async function count({ sandbox, harm }: Stage, home: string): Promise<void> {
  const store = await openStore(`file:${join(home, 'data/default/store.db')}`);
  const rows = await listFollowUps(store.db);
  await store.close();
  const there = Map.groupBy(sandbox.world.messagesOf('mira', 'jonas'), ({ text }) => text);
  let lost = 0;
  let double = 0;
  let untrue = 0;
  for (const { text, status, telegramMessageId } of rows) {
    const found = there.get(text) ?? [];
    if (found.length === 0) lost += 1;
    if (found.length > 1) double += 1;
    const isTrue = status === 'sent' && telegramMessageId === String(found[0]?.id);
    if (!isTrue) untrue += 1;
  }
  const whys = Map.groupBy(rows, ({ status, statusWhy }) => `${status} ${statusWhy ?? ''}`);
  for (const [why, those] of whys) process.stdout.write(`  ${those.length} ${why}\n`);
  const harms = [...harm].map(([name, times]) => `${name} ${times}`).join(', ');
  process.stdout.write(`${rows.length} sends; ${harms}\n`);
  process.stdout.write(`lost ${lost}, double ${double}, end states untrue ${untrue}\n`);
  if (lost + double + untrue > 0 || rows.length < SENDS) process.exitCode = 1;
}

function start({ env }: Pick<Stage, 'env'>, argv: readonly string[], stdin = ''): ChildProcess {
  const child = spawn(process.execPath, [bin, ...argv], {
    env,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(stdin);
  return child;
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('close', () => resolve()));
}
