import type { Outcome } from '../core/dispatch/outcomes.ts';
import type { Doors } from '../core/doors.ts';
import { AppError } from '../core/errors.ts';
import { owedToTelegram, tendSchedule } from '../core/tend-schedule.ts';
import { type FollowUpListRow, listOnServer } from '../store/follow-ups.ts';
import type { Context } from './context.ts';
import { withDoors } from './shell.ts';

type TendDoors = Pick<Doors, 'db' | 'now'> & Partial<Pick<Doors, 'telegram'>>;

/**
 * Makes Telegram's own schedule hold what the store says: after an approval for it, and after whatever takes one back.
 * With nothing to do there, nobody connects.
 *
 * @param ids these follow-ups alone
 * @throws {AppError} when it could not be done: what stands there goes out, so nobody may overlook it.
 */
export async function settleAtTelegram(
  doors: TendDoors,
  context: Context,
  ids?: readonly string[],
): Promise<void> {
  const { settings, report, flags } = context;
  if (flags.dryRun) return;
  const { telegram } = doors;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const outcomes = await tendSchedule(doors, {
    settings,
    timeZone,
    ids,
    report,
    withTelegram: (work) =>
      telegram
        ? work(telegram)
        : withDoors(context, ['telegram'], (opened) => work(opened.telegram)),
  }).catch(async (error: unknown) => {
    throw await withWhatIsLeft(doors, error, { settings, timeZone, ids });
  });
  for (const [id, outcome] of outcomes) tell(context, id, outcome);
}

/**
 * The same for the chats that a person has just ignored, or given to nobody but themselves: what stands there for
 * these is taken back at once.
 *
 * @throws {AppError} when it could not be taken back.
 */
export async function settleChatsAtTelegram(
  doors: TendDoors,
  context: Context,
  chatIds: readonly string[],
): Promise<void> {
  const there = (await listOnServer(doors.db)).filter(
    ({ chatId, scheduledMessageId }) => scheduledMessageId !== null && chatIds.includes(chatId),
  );
  if (there.length === 0) return;
  const ids = there.map(({ id }) => id);
  await settleAtTelegram(doors, context, ids);
}

/** What stands in Telegram's schedule, or is to stand there, after it was put right. */
export async function listScheduledAs(
  doors: TendDoors,
  context: Context,
): Promise<FollowUpListRow[]> {
  await settleAtTelegram(doors, context);
  return listOnServer(doors.db);
}

function tell({ talk }: Context, id: string, outcome: Outcome): void {
  switch (outcome.kind) {
    case 'placed':
      if (outcome.why !== '') talk(`${id} goes out at ${outcome.at}: ${outcome.why}`);
      return;
    case 'sent':
      talk(`${id} had gone out from Telegram's schedule already`);
      return;
    case 'deferred':
      talk(`${id} is not in Telegram's schedule: ${outcome.why}`);
      return;
    case 'cancelled':
      talk(`${id} is cancelled: ${outcome.why}`);
      return;
    case 'lapsed':
    case 'failed':
      throw new AppError('refused', `${id}: ${outcome.why}`, {
        hint: `tgcrm followups show ${id}`,
      });
  }
}

/** The error, and what of these is not as it should be at Telegram. */
async function withWhatIsLeft(
  doors: Pick<Doors, 'db' | 'now'>,
  error: unknown,
  options: Parameters<typeof owedToTelegram>[1],
): Promise<unknown> {
  if (!(error instanceof AppError)) return error;
  const { left, open } = await owedToTelegram(doors, options);
  const said = [
    left.length === 0 ? [] : `still in Telegram's schedule: ${left.map(named).join(', ')}`,
    open.length === 0
      ? []
      : `approved, but not in Telegram's schedule yet: ${open.map(named).join(', ')}`,
  ].flat();
  if (said.length === 0) return error;
  const { code, retryAt } = error;
  const hint = `the next tgcrm followups run tries again${error.hint ? `; ${error.hint}` : ''}`;
  const message = `${error.message} (${said.join('; ')})`;
  return new AppError(code, message, { cause: error, hint, retryAt });
}

function named({ id, chatTitle, scheduledAt }: FollowUpListRow): string {
  const to = chatTitle === null ? '' : ` to ${chatTitle}`;
  return `${id}${to}${scheduledAt === null ? '' : `, for ${scheduledAt}`}`;
}
