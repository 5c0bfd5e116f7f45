import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../errors.ts';
import { makePrivateFolder } from '../private-file.ts';

interface Holder {
  pid: number;
  host: string;
  /** When the holder's process started, where the system tells (Linux): pids are used again. */
  startedAt: string | null;
  since: string;
}

/**
 * One process for each session: Telegram ends a session that is used from two places at once
 * (AUTH_KEY_DUPLICATED). A lock left behind by a process that is gone is taken over.
 *
 * @returns what gives the lock back.
 * @throws {AppError} `busy` while another process holds it.
 */
export async function lockSession(file: string, now: Date): Promise<() => void> {
  await makePrivateFolder(dirname(file));
  const own = describe(now);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    if (create(file, own)) return () => release(file, own);
    const held = read(file);
    if (held === null) continue;
    if (held === '' && attempt < mostAttempts / 2) {
      // Made this moment and about to be filled, or left behind by a crash right there.
      await delay(5);
      continue;
    }
    const holder = parse(held);
    if (holder && isAlive(holder)) throw busy(holder, file);
    takeAway(file, held);
  }
  throw busy(null, file);
}

const mostAttempts = 20;

function describe(now: Date): string {
  const holder: Holder = {
    pid: process.pid,
    host: hostname(),
    startedAt: startOf(process.pid),
    since: now.toISOString(),
  };
  return `${JSON.stringify(holder)}\n`;
}

/** False when it is there already. */
function create(file: string, content: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    try {
      writeSync(handle, content);
    } finally {
      closeSync(handle);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new AppError('settings', `cannot write ${file}`, {
      hint: 'check the rights of its folder and the space on its disk',
      cause: error,
    });
  }
}

function release(file: string, own: string): void {
  if (read(file) === own) rmSync(file, { force: true });
}

/** Moves it aside first: of two that find the same dead lock, only one may take its place. */
function takeAway(file: string, dead: string): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  rmSync(aside, { force: true });
  // Somebody quicker had already replaced the dead lock by a living one: give it back.
  if (moved !== null && moved !== dead) create(file, moved);
}

function isAlive({ pid, host, startedAt }: Holder): boolean {
  // Another machine's processes cannot be seen from here.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return false;
  }
  return startedAt === null || startOf(pid) === startedAt;
}

/** Clock ticks since boot, from `/proc`; null elsewhere. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name, in brackets, may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function parse(content: string): Holder | null {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== 'object' || value === null) return null;
    const { pid, host, startedAt, since }: Partial<Record<keyof Holder, unknown>> = value;
    if (typeof pid !== 'number' || typeof host !== 'string') return null;
    return {
      pid,
      host,
      startedAt: typeof startedAt === 'string' ? startedAt : null,
      since: typeof since === 'string' ? since : 'unknown',
    };
  } catch {
    // Written half, by a process that was killed.
    return null;
  }
}

function busy(holder: Holder | null, file: string): AppError {
  const isHere = holder === null || holder.host === hostname();
  const who = holder === null ? 'another tgcrm' : `another tgcrm (process ${holder.pid})`;
  return new AppError('busy', `${who} is using this Telegram session`, {
    hint: isHere
      ? 'wait until it is done, or stop it'
      : `it runs on ${holder.host}; if that is over, delete ${file}`,
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
