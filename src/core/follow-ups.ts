import { randomBytes } from 'node:crypto';
import { inTransaction } from '../store/database/transaction.ts';
import {
  type FollowUpChanges,
  type FollowUpListRow,
  addFollowUp as insertFollowUp,
} from '../store/follow-ups.ts';
import type { ChatRow, FollowUpRow, Instant } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { recordStep, stepFollowUp } from './follow-up-step.ts';

export interface AddFollowUp {
  chat: ChatRow;
  text: string;
  sendAt: Instant | null;
  sendAtWhy: string | null;
  timing?: FollowUpRow['timing'] | undefined;
  reason: string;
  isDryRun: boolean;
}

/**
 * A draft: it goes out only after somebody has approved it.
 *
 * @throws {AppError} `usage` for a text that Telegram would not take, and for a broadcast channel.
 */
export async function addFollowUp(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { chat, text, sendAt, sendAtWhy, timing = null, reason, isDryRun }: AddFollowUp,
): Promise<FollowUpListRow> {
  const row: FollowUpRow = {
    ...newFollowUp({ chat, text, now: now() }),
    reason,
    sendAt,
    sendAtWhy,
    timing,
  };
  if (!isDryRun) {
    await inTransaction(db, async (trx) => {
      await insertFollowUp(trx, row);
      await recordStep(
        { db: trx, now },
        {
          row: { ...row, chatTitle: chat.title },
          verb: 'add-follow-up',
          words: 'drafted',
          before: { status: null },
        },
      );
    });
  }
  return { ...row, chatTitle: chat.title };
}

/**
 * An empty draft with this text.
 *
 * @throws {AppError} `usage` for a text that Telegram would not take, and for a broadcast channel.
 */
export function newFollowUp({
  chat,
  text,
  now,
}: {
  chat: ChatRow;
  text: string;
  now: Date;
}): FollowUpRow {
  if (chat.kind === 'channel') {
    throw new AppError('usage', `${chat.title} is a broadcast channel`, {
      hint: 'follow-ups go to people and groups',
    });
  }
  const createdAt = now.toISOString();
  return { ...blank, id: newId(), chatId: chat.id, text: checkedText(text), createdAt };
}

export interface EditFollowUp {
  row: FollowUpListRow;
  text: string | undefined;
  sendAt: Instant | undefined;
  isDryRun: boolean;
}

/**
 * Another text asks for a new approval; another time does not.
 *
 * @throws {AppError} `refused` for another text of what stands in Telegram's schedule.
 */
export async function editFollowUp(
  doors: Pick<Doors, 'db' | 'now'>,
  { row, text, sendAt, isDryRun }: EditFollowUp,
): Promise<FollowUpListRow> {
  const isNewText = text !== undefined && checkedText(text) !== row.text;
  // Should it go out before it is taken back, nobody could tell by its text that it was this one.
  if (isNewText && row.scheduledMessageId !== null)
    throw new AppError('refused', `${row.id} stands in Telegram's schedule with its old text`, {
      hint: `tgcrm followups edit ${row.id} --text TEXT takes it back first`,
    });
  const changes: FollowUpChanges = {
    ...(isNewText && { text: checkedText(text), ...unapproved }),
    ...(sendAt !== undefined && { sendAt, sendAtWhy: null, notBefore: null, timing: null }),
  };
  return stepFollowUp(doors, {
    row,
    from: ['draft', 'approved'],
    to: isNewText ? 'draft' : row.status,
    changes,
    verb: 'edit-follow-up',
    words: 'edited',
    isDryRun,
  });
}

/** Back to the drafts, so that Telegram's schedule lets go of it before its text is changed. */
export async function withdrawFollowUp(
  doors: Pick<Doors, 'db' | 'now'>,
  row: FollowUpListRow,
): Promise<FollowUpListRow> {
  const changes = { fingerprint: null, approvedAt: null, notBefore: null, isOnServer: 0 } as const;
  const words = 'withdrew the approval of';
  const verb = 'edit-follow-up';
  const step = { row, from: ['approved'], to: 'draft', changes, verb, words } as const;
  return stepFollowUp(doors, { ...step, isDryRun: false });
}

export interface CancelFollowUp {
  row: FollowUpListRow;
  why: string;
  verb: 'cancel-follow-up' | 'reject-follow-up';
  isDryRun: boolean;
}

export async function cancelFollowUp(
  doors: Pick<Doors, 'db' | 'now'>,
  { row, why, verb, isDryRun }: CancelFollowUp,
): Promise<FollowUpListRow> {
  return stepFollowUp(doors, {
    row,
    from: ['draft', 'approved', 'failed'],
    to: 'cancelled',
    changes: { statusWhy: why },
    verb,
    words: verb === 'cancel-follow-up' ? 'cancelled' : 'rejected',
    isDryRun,
  });
}

const blank: Omit<FollowUpRow, 'id' | 'chatId' | 'text' | 'createdAt'> = {
  reason: '',
  topicId: null,
  origin: 'user',
  status: 'draft',
  sendAt: null,
  sendAtWhy: null,
  attempts: 0,
  randomId: null,
  baseMessageId: null,
  fingerprint: null,
  anchorHash: null,
  approvedAt: null,
  notBefore: null,
  sentAt: null,
  telegramMessageId: null,
  statusWhy: null,
  triggerMessageId: null,
  templateId: null,
  isOnServer: 0,
  scheduledMessageId: null,
  scheduledAt: null,
  timing: null,
  drafted: null,
  approvedBy: null,
};

const unapproved = {
  templateId: null,
  fingerprint: null,
  approvedAt: null,
  notBefore: null,
  statusWhy: null,
};

/** Telegram's limit for one text message, in UTF-16 units. */
const longest = 4096;

function checkedText(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new AppError('usage', 'the follow-up has no text');
  if (trimmed.length <= longest) return trimmed;
  throw new AppError('usage', `the follow-up is ${trimmed.length} characters long`, {
    hint: `Telegram takes ${longest} in one message`,
  });
}

/** Short enough to be typed: `f` and eight letters or digits. */
function newId(): string {
  return `f${BigInt(`0x${randomBytes(5).toString('hex')}`)
    .toString(36)
    .padStart(8, '0')}`;
}
