import type { FollowUpListRow } from '../store/follow-ups.ts';
import { listFollowUps } from '../store/follow-ups.ts';
import type { LimitOptions } from './dispatch/limits.ts';
import { type Due, readDue } from './dispatch/read-due.ts';
import { reconcile } from './dispatch/reconcile.ts';
import { readServer } from './dispatch/server.ts';
import { tendServer } from './dispatch/tend-server.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { stepFollowUp } from './follow-up-step.ts';
import { withLease } from './lease.ts';

/**
 * What stands in Telegram's own schedule, or may stand there since a run was killed while it put it there: Telegram
 * sends it, whoever is logged in here.
 *
 * @param telegramId of the account that is meant; `null` for all of them
 */
export async function standingAtTelegram(
  doors: Pick<Doors, 'db' | 'now'>,
  telegramId: string | null,
): Promise<FollowUpListRow[]> {
  return (await readStanding(doors, telegramId)).map(({ row }) => row);
}

async function readStanding(
  doors: Pick<Doors, 'db' | 'now'>,
  telegramId: string | null,
): Promise<Due[]> {
  const there = (await readServer(doors)).filter(({ row }) => row.scheduledMessageId !== null);
  return [...there, ...(await readUnsure(doors))].filter(
    ({ account }) => telegramId === null || account.telegramId === telegramId,
  );
}

async function readUnsure(doors: Pick<Doors, 'db' | 'now'>): Promise<Due[]> {
  const { interrupted } = await readDue(doors);
  return interrupted.filter(({ row }) => row.scheduledAt !== null);
}

export interface ClearSchedule extends Pick<LimitOptions, 'settings' | 'timeZone'> {
  telegramId: string;
  report: (step: string) => void;
}

/**
 * Takes everything back that this account has in Telegram's schedule, while there still is a session to do so. What
 * was approved for it is a draft again: whoever logs in next week must not find it on its way.
 *
 * @returns the follow-ups as they are then: drafts, or `sent` where Telegram was faster.
 * @throws {AppError} `refused` when something still stands there; `busy` while a run sends; what Telegram says.
 */
export async function clearSchedule(
  doors: Pick<Doors, 'db' | 'telegram' | 'now'>,
  { telegramId, ...options }: ClearSchedule,
): Promise<FollowUpListRow[]> {
  return withLease(doors, { name: 'send', what: 'sending follow-ups' }, async () => {
    const ids = (await readStanding(doors, telegramId)).map(({ row }) => row.id);
    for (const due of await readUnsure(doors))
      if (ids.includes(due.row.id)) await reconcile(doors, due);
    const standing = (await readStanding(doors, telegramId)).filter(({ row }) =>
      ids.includes(row.id),
    );
    for (const { row } of standing) if (row.status === 'approved') await withdraw(doors, row);
    const [first] = standing;
    if (first) await tendServer(doors, { ...options, accountId: first.account.id, ids });
    const rows = await listFollowUps(doors.db, { ids });
    const left = rows.filter((row) => row.scheduledMessageId !== null);
    if (left.length === 0) return rows;
    throw new AppError(
      'refused',
      `still in Telegram's schedule: ${left.map(({ id }) => id).join(', ')}`,
      {
        hint: 'take them out in one of your Telegram apps',
      },
    );
  });
}

async function withdraw(doors: Pick<Doors, 'db' | 'now'>, row: FollowUpListRow): Promise<void> {
  const bare = { fingerprint: null, approvedAt: null, notBefore: null, isOnServer: 0 } as const;
  await stepFollowUp(doors, {
    row,
    from: ['approved'],
    to: 'draft',
    changes: { ...bare, statusWhy: 'taken back from Telegram before the logout' },
    verb: 'edit-follow-up',
    words: 'withdrew the approval of',
    isDryRun: false,
  });
}
