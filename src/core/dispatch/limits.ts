import type { AccountRow } from '../../store/schema.ts';
import { readSetting } from '../../store/settings.ts';
import { findWait } from '../../store/waits.ts';
import type { Settings } from '../config.ts';
import type { Doors } from '../doors.ts';
import type { DispatchLimits } from '../rules/dispatch-plan.ts';
import { parseQuietHours } from '../rules/quiet-hours.ts';
import { durationMs } from '../setting-kinds.ts';

/** Which waits and which breaker an automatic send asks for. */
export const sendScope = 'send';
export const stopName = (accountId: string) => `sending.stop.${accountId}`;

/** A pace shorter than this is waited for inside the run; a longer one is for the next run. */
const patienceMs = 30_000;

export interface LimitOptions {
  settings: Settings;
  account: AccountRow;
  limit: number | null;
  timeZone: string;
}

/** What the settings, the age of the login, and Telegram's own waits allow at this moment. */
export async function dispatchLimits(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { settings, account, limit, timeZone }: LimitOptions,
): Promise<DispatchLimits> {
  const [least = 0, most = 0] = settings['sending.pace'].split('-').map(Number);
  const at = now().toISOString();
  const wait = await findWait(db, { accountId: account.id, scope: sendScope, now: at });
  return {
    isPaused: settings['sending.paused'],
    stoppedWhy: await stoppedWhy({ db }, account.id),
    pace: { least, most },
    perHour: settings['sending.perHour'],
    perDay: settings['sending.perDay'],
    perChatPerDay: settings['sending.perChatPerDay'],
    maxUnanswered: settings['sending.maxUnanswered'],
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
