import { listAccounts } from '../store/accounts.ts';
import type { AccountRow, Instant } from '../store/schema.ts';
import { dispatchLimits, hasYoungLogin, type LimitOptions } from './dispatch/limits.ts';
import { pastSends } from './dispatch/read-due.ts';
import type { Doors } from './doors.ts';

/** What the protection of the account allows, and how much of it is used. */
export interface Budget {
  accountId: string;
  /** Automatic sends of the last 24 hours, and the most that are allowed. */
  today: number;
  perDay: number;
  lastHour: number;
  perHour: number;
  /** In the first two weeks after a login the caps are half of what is set. */
  isHalved: boolean;
  pausedWhy: string | null;
  /** The breaker: only a person arms it again. */
  stoppedWhy: string | null;
  /** The pause after a new login, or a wait that Telegram asked for. */
  notBefore: Instant | null;
}

/** One for each account that is logged in, or was; `null` where there is none yet. */
export async function readBudgets(
  doors: Pick<Doors, 'db' | 'now'>,
  options: Pick<LimitOptions, 'settings' | 'timeZone'>,
): Promise<Budget[]> {
  const accounts = await listAccounts(doors.db);
  const budgets: Budget[] = [];
  for (const account of accounts) budgets.push(await budgetOf(doors, account, options));
  return budgets;
}

async function budgetOf(
  doors: Pick<Doors, 'db' | 'now'>,
  account: AccountRow,
  { settings, timeZone }: Pick<LimitOptions, 'settings' | 'timeZone'>,
): Promise<Budget> {
  const limits = await dispatchLimits(doors, { settings, account, limit: null, timeZone });
  const now = doors.now();
  const at = now.toISOString();
  const past = await pastSends(doors);
  const own = past.filter(
    ({ chatId, sentAt }) => chatId.startsWith(`${account.id}-`) && sentAt <= at,
  );
  const hourAgo = new Date(now.getTime() - 3_600_000).toISOString();
  return {
    accountId: account.id,
    today: own.length,
    perDay: limits.perDay,
    lastHour: own.filter(({ sentAt }) => sentAt > hourAgo).length,
    perHour: limits.perHour,
    isHalved: hasYoungLogin(account, settings, now),
    pausedWhy: limits.pausedWhy,
    stoppedWhy: limits.stoppedWhy,
    notBefore: latestAfter(at, [limits.newLoginUntil, limits.waitUntil]),
  };
}

function latestAfter(now: Instant, instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce<Instant | null>(
    (latest, at) => (at !== null && at > (latest ?? now) ? at : latest),
    null,
  );
}
