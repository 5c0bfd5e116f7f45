import { recordActivities } from '../store/activities.ts';
import { inTransaction } from '../store/database/transaction.ts';
import { dropSetting, readSetting, writeSetting } from '../store/settings.ts';
import { newActivity } from './activity.ts';
import { pauseName } from './dispatch/limits.ts';
import type { Doors } from './doors.ts';

export interface Pausing {
  paused: boolean;
  /** Whether this changed anything. */
  changed: boolean;
}

/** Nothing goes out by itself until {@link resumeSending}: on this machine, and on every other that shares the store. */
export async function pauseSending(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { isDryRun }: { isDryRun: boolean },
): Promise<Pausing> {
  if ((await readSetting(db, pauseName)) !== undefined) return { paused: true, changed: false };
  if (isDryRun) return { paused: true, changed: true };
  await inTransaction(db, async (trx) => {
    await writeSetting(trx, { name: pauseName, value: { at: now().toISOString() } });
    const summary = 'paused all automatic sends';
    await recordActivities(trx, [newActivity({ now: now(), verb: 'pause-sending', summary })]);
  });
  return { paused: true, changed: true };
}

/** What is late by then asks for a new approval: a pause never ends in a burst. */
export async function resumeSending(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { isDryRun }: { isDryRun: boolean },
): Promise<Pausing> {
  if ((await readSetting(db, pauseName)) === undefined) return { paused: false, changed: false };
  if (isDryRun) return { paused: false, changed: true };
  await inTransaction(db, async (trx) => {
    await dropSetting(trx, pauseName);
    const summary = 'let automatic sends go on';
    await recordActivities(trx, [newActivity({ now: now(), verb: 'resume-sending', summary })]);
  });
  return { paused: false, changed: true };
}

export async function isPaused({ db }: Pick<Doors, 'db'>): Promise<boolean> {
  return (await readSetting(db, pauseName)) !== undefined;
}
