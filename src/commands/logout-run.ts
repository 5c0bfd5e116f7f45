import { clearSchedule, standingAtTelegram } from '../core/clear-schedule.ts';
import { AppError } from '../core/errors.ts';
import { type LogoutResult, logout } from '../core/logout.ts';
import type { Telegram } from '../core/telegram/port.ts';
import { StoreError } from '../store/errors.ts';
import type { FollowUpListRow } from '../store/follow-ups.ts';
import { createAsker } from './ask.ts';
import type { Context } from './context.ts';
import { openTelegram, storedSession } from './doors/open-telegram.ts';
import { run, withDoors } from './shell.ts';
import { logoutView } from './views/login.ts';

export interface LogoutFlags {
  /** What stands in Telegram's own schedule stays there. */
  leaveScheduled?: boolean;
}

export async function runLogout(context: Context, flags: LogoutFlags): Promise<void> {
  await run(context, [], () => endSession(context, flags), logoutView);
}

async function endSession(context: Context, flags: LogoutFlags): Promise<LogoutResult> {
  const isDryRun = context.flags.dryRun;
  const session = await storedSession(context);
  // `undefined` where it cannot be read any more: then it is only erased.
  const record = await session.load().catch(() => undefined);
  const userId = record?.userId ?? null;
  const standing = record === null ? [] : await standingOf(context, userId);
  const isLeft = userId === null || (await isToBeLeft(context, standing, flags));
  const ids = standing.map(({ id }) => id);
  const planned = isLeft ? { takenBack: [], left: ids } : { takenBack: ids, left: [] };
  const result = { wasLoggedIn: userId !== null, isDryRun };
  if (isDryRun) return { ...result, ...planned };
  const opened = userId === null ? null : await openTelegram(context);
  try {
    const telegram = opened?.door ?? null;
    const done =
      isLeft || telegram === null || userId === null
        ? planned
        : await takeBack(context, { telegram, userId, ids });
    await logout({ session, telegram });
    if (record === undefined) context.talk(stillThere);
    warnOf(context, standing, done.left);
    return { ...result, ...done };
  } finally {
    await opened?.close();
  }
}

const stillThere =
  'The session stored here could not be opened, so Telegram was not told: end it in one of your Telegram apps, under Devices.';

/** A store that cannot be read keeps nobody logged in. */
async function standingOf(context: Context, userId: string | null): Promise<FollowUpListRow[]> {
  try {
    return await withDoors(context, ['db', 'now'], (doors) => standingAtTelegram(doors, userId));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    context.talk(`What stands in Telegram's own schedule is not known: ${error.message}`);
    return [];
  }
}

const leaveFlag = '--leave-scheduled';

/** @throws {AppError} `usage` when nobody is there to say it; `interrupted` when neither was wanted. */
async function isToBeLeft(
  context: Context,
  standing: readonly FollowUpListRow[],
  { leaveScheduled = false }: LogoutFlags,
): Promise<boolean> {
  const { flags, io } = context;
  if (leaveScheduled) return true;
  if (standing.length === 0 || flags.yes || flags.dryRun) return false;
  const what = `In Telegram's own schedule, and out of reach after a logout: ${named(standing)}.`;
  if (!flags.input || !io.stdin.isTTY || !io.stderr.isTTY)
    throw new AppError('usage', what, {
      hint: `add --yes to take them back first, or ${leaveFlag} to let Telegram send them`,
    });
  const asker = createAsker(context);
  try {
    const message = `${what} Type yes to take them back first, or leave to let Telegram send them:`;
    const typed = (await asker.ask({ what: 'the answer', message, flag: '--yes' })).trim();
    if (typed === 'yes' || typed === 'leave') return typed === 'leave';
    throw new AppError('interrupted', 'still logged in: nothing was changed');
  } finally {
    asker.close();
  }
}

interface TakeBack {
  telegram: Telegram;
  userId: string;
  ids: string[];
}

/** A session that has ended elsewhere reaches nothing any more: the logout goes on without. */
async function takeBack(context: Context, { telegram, userId, ids }: TakeBack) {
  const { settings, report } = context;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const options = { telegramId: userId, settings, timeZone, report };
  try {
    const rows = await withDoors(context, ['db', 'now'], (doors) =>
      clearSchedule({ ...doors, telegram }, options),
    );
    for (const { id, status } of rows)
      if (status === 'sent') context.talk(`${id} had gone out from Telegram's schedule already`);
    return { takenBack: rows.flatMap((row) => (row.status === 'sent' ? [] : row.id)), left: [] };
  } catch (error) {
    if (error instanceof AppError && error.code === 'session-ended')
      return { takenBack: [], left: ids };
    throw error;
  }
}

function warnOf(
  { talk }: Context,
  standing: readonly FollowUpListRow[],
  left: readonly string[],
): void {
  const rows = standing.filter(({ id }) => left.includes(id));
  if (rows.length === 0) return;
  talk(
    `Telegram still sends at their times: ${named(rows)}. Take them out in one of your Telegram apps.`,
  );
}

function named(rows: readonly FollowUpListRow[]): string {
  return rows
    .map(({ id, chatTitle, sendAt, scheduledAt }) =>
      [
        id,
        `to ${chatTitle ?? 'a chat that is not here any more'}`,
        `at ${scheduledAt ?? sendAt}`,
      ].join(' '),
    )
    .join(', ');
}
