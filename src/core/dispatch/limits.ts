import type { AccountRow } from '../../store/schema.ts';
import { readSetting } from '../../store/settings.ts';
import { findWait } from '../../store/waits.ts';
import type { Settings } from '../config.ts';
import type { Doors } from '../doors.ts';
import type { DispatchLimits } from '../rules/dispatch/limits.ts';
import { parseQuietHours } from '../rules/dispatch/quiet-hours.ts';
import { durationMs } from '../setting-kinds.ts';

/** Which waits and which breaker an automatic send asks for. */
export const sendScope = 'send';
export const stopName = (accountId: string) => `sending.stop.${accountId}`;

/** A pace shorter than this is waited for inside the run; a longer one is for the next run. */
const runPatienceMs = 30_000;

export interface LimitOptions {
  settings: Settings;
  account: AccountRow;
  limit: number | null;
  timeZone: string;
  /** How far ahead the plan reaches; that of a run unless told. */
  patienceMs?: number | undefined;
  /** What holds everything in this run. */
  heldWhy?: string | null | undefined;
}

/** What the settings, the age of the login, and Telegram's own waits allow at this moment. */
export async function dispatchLimits(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { settings, account, limit, timeZone, patienceMs = runPatienceMs, heldWhy = null }: LimitOptions,
): Promise<DispatchLimits> {
  const [least = 0, most = 0] = settings['sending.pace'].split('-').map(Number);
  const at = now().toISOString();
  const { 'sending.perHour': perHour, 'sending.perDay': perDay } = settings;
  const isYoung = hasYoungLogin(account, settings, now());
  const wait = await findWait(db, { accountId: account.id, scope: sendScope, now: at });
  return {
    pausedWhy: heldWhy ?? (await pausedWhy({ db }, settings['sending.paused'])),
    stoppedWhy: await stoppedWhy({ db }, account.id),
    pace: { least, most },
    perHour: isYoung ? Math.ceil(perHour / 2) : perHour,
    perDay: isYoung ? Math.ceil(perDay / 2) : perDay,
    perChatPerDay: settings['sending.perChatPerDay'],
    maxUnanswered: settings['sending.maxUnanswered'],
    sameTextPerDay: settings['sending.sameTextPerDay'],
    quietHours: parseQuietHours(settings['sending.quietHours']),
    timeZone,
    latenessMs: durationMs(settings['sending.lateness']),
    newLoginUntil: newLoginUntil(account, durationMs(settings['sending.newLoginPause'])),
    onlyWhereTheyWrote: settings['sending.onlyWhereTheyWrote'],
    waitUntil: wait?.until ?? null,
    patienceMs,
    limit,
  };
}

/** In the store, so that one command on any machine stops every run on it. */
export const pauseName = 'sending.pause';

async function pausedWhy({ db }: Pick<Doors, 'db'>, isPausedHere: boolean): Promise<string | null> {
  if (isPausedHere) return 'sending is paused (sending.paused)';
  const pause = await readSetting(db, pauseName);
  return pause === undefined ? null : 'sending is paused; to go on: tgcrm followups resume';
}

const youngMs = 14 * 86_400_000;

/**
 * Telegram watches a new login most closely: half the budget for two weeks. Who sets the pause after a login to
 * nothing says that this login is not new.
 */
export function hasYoungLogin({ loggedInAt }: AccountRow, settings: Settings, now: Date): boolean {
  if (loggedInAt === null || durationMs(settings['sending.newLoginPause']) === 0) return false;
  return now.getTime() - Date.parse(loggedInAt) < youngMs;
}

/** The breaker: set when Telegram limits the account, and taken back by a person alone. */
async function stoppedWhy({ db }: Pick<Doors, 'db'>, accountId: string): Promise<string | null> {
  const stop = await readSetting(db, stopName(accountId));
  if (typeof stop !== 'object' || stop === null || !('why' in stop)) return null;
  return `${String(stop.why)}; when that is over: tgcrm followups rearm`;
}

function newLoginUntil({ loggedInAt }: AccountRow, pauseMs: number): string | null {
  if (loggedInAt === null) return null;
  return new Date(Date.parse(loggedInAt) + pauseMs).toISOString();
}
