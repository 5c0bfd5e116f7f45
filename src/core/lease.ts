import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { findLease, releaseLease, renewLease, takeLease } from '../store/leases.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';

const ttlMs = 60_000;

/**
 * Works while nobody else does the same, on this machine or on another that shares the store. What a
 * run that was killed here still holds is taken over at once; that of another machine after a minute.
 *
 * @throws {AppError} `busy` while another run holds it.
 */
export async function withLease<T>(
  doors: Pick<Doors, 'db' | 'now'>,
  { name, what }: { name: string; what: string },
  work: () => Promise<T>,
): Promise<T> {
  const { db, now } = doors;
  const holder = `${hostname()}/${process.pid}/${randomUUID()}`;
  const request = () => ({ name, holder, ttlMs, now: now() });
  if (!(await takeLease(db, request()))) {
    await dropIfDead(doors, name);
    if (!(await takeLease(db, request()))) throw busy(what);
  }
  // A renewal that fails for a moment does no harm: the lease lasts for several.
  const timer = setInterval(() => void renewLease(db, request()).catch(() => {}), ttlMs / 4);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    // One that cannot be given back runs out; what the work ended with is what counts.
    await releaseLease(db, { name, holder }).catch(() => {});
  }
}

async function dropIfDead({ db }: Pick<Doors, 'db'>, name: string): Promise<void> {
  const holder = (await findLease(db, name))?.holder;
  if (holder === undefined) return;
  const [host, pid] = holder.split('/');
  if (host === hostname() && !isAlive(Number(pid))) await releaseLease(db, { name, holder });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process of another user may not be signalled, but it lives.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function busy(what: string): AppError {
  return new AppError('busy', `another run of tgcrm is ${what}`, {
    hint: 'wait until it is done; this one changed nothing',
  });
}
