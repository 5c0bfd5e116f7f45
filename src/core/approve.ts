import { findAccount } from '../store/accounts.ts';
import { findChat } from '../store/chats.ts';
import type { FollowUpListRow } from '../store/follow-ups.ts';
import { anchorHash, storedAnchors } from './anchors.ts';
import type { Doors } from './doors.ts';
import { lintFollowUp } from './drafts/lint.ts';
import { AppError } from './errors.ts';
import { fingerprintOf } from './fingerprint.ts';
import { stepFollowUp } from './follow-up-step.ts';
import { scheduleProblem } from './rules/dispatch/server-state.ts';

export interface ApproveFollowUp {
  row: FollowUpListRow;
  /** How the person said so: `command`, `--yes`, `terminal`. */
  via: string;
  isDryRun: boolean;
  /** Also with a finding that stops it: the person has seen it and means it. */
  isForced?: boolean | undefined;
  /** For Telegram's own schedule, which sends it also while this machine is off. */
  isOnServer?: boolean | undefined;
  /** `sending.sameTextPerDay`; 5 unless told. */
  sameTextPerDay?: number | undefined;
}

/**
 * Binds the approval to text, recipient and account, and to the newest message that the person can know of:
 * whatever is newer when its time comes is a reason not to send it.
 *
 * @throws {AppError} `usage` when it has no time, or one that Telegram's schedule cannot hold; when it was sent
 * already, or says what must not go out unseen.
 */
export async function approveFollowUp(
  doors: Pick<Doors, 'db' | 'now'>,
  { row, via, isDryRun, isForced = false, isOnServer = false, sameTextPerDay = 5 }: ApproveFollowUp,
): Promise<FollowUpListRow> {
  if (row.sendAt === null) {
    throw new AppError('usage', `${row.id} has no time yet`, {
      hint: `tgcrm followups edit ${row.id} --at TIME`,
    });
  }
  const problem = isOnServer ? scheduleProblem(row.sendAt, doors.now()) : null;
  if (problem) throw new AppError('usage', `${row.id}: ${problem.message}`, { hint: problem.hint });
  const chat = await findChat(doors.db, row.chatId);
  const account = chat && (await findAccount(doors.db, chat.accountId));
  if (!chat || !account) {
    throw new AppError('not-found', `the chat of ${row.id} is not here any more`);
  }
  if (!isForced) await refuseStopped(doors, row, sameTextPerDay);
  const anchored = { ...row, baseMessageId: chat.newestMessageId };
  const anchors = await storedAnchors(doors, anchored);
  return stepFollowUp(doors, {
    row,
    from: ['draft', 'approved', 'cancelled', 'failed'],
    to: 'approved',
    changes: {
      fingerprint: fingerprintOf(row, chat, account),
      baseMessageId: chat.newestMessageId,
      anchorHash: anchorHash(anchors.map((message) => message?.text ?? null)),
      approvedAt: doors.now().toISOString(),
      approvedBy: 'person',
      notBefore: null,
      statusWhy: null,
      isOnServer: isOnServer ? 1 : 0,
    },
    verb: 'approve-follow-up',
    words: `approved (${[via, isForced ? '--force' : [], isOnServer ? '--on-server' : []].flat().join(', ')})`,
    isDryRun,
  });
}

async function refuseStopped(
  doors: Pick<Doors, 'db' | 'now'>,
  row: FollowUpListRow,
  sameTextPerDay: number,
): Promise<void> {
  const { lint } = await lintFollowUp(doors, row, { sameTextPerDay });
  const stop = lint.find(({ severity }) => severity === 'stop');
  if (!stop) return;
  const words = stop.words === '' ? '' : `: ${stop.words}`;
  throw new AppError('usage', `${row.id}: ${stop.message}${words}`, {
    hint: `tgcrm followups edit ${row.id} --text TEXT, or approve it with --force if that is meant`,
  });
}
