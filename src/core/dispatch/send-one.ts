import { randomBytes } from 'node:crypto';
import { claimFollowUp, listFollowUps, moveFollowUp } from '../../store/follow-ups.ts';
import type { FollowUpRow, Instant } from '../../store/schema.ts';
import { recordWait } from '../../store/waits.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { SendOutcome } from '../telegram/port.ts';
import { noteFloodWait, tripBreaker } from './breaker.ts';
import { sendScope } from './limits.ts';
import { type Look, lookAgain } from './look.ts';
import type { Outcome } from './outcomes.ts';
import { chatScope, type Due } from './read-due.ts';

type SendDoors = Pick<Doors, 'db' | 'telegram' | 'now'>;

export interface Sent {
  outcome: Outcome;
  /** Nothing more may go out in this run. */
  isOver: boolean;
  /** They have answered: whatever else is approved for this chat is off, too. */
  hasAnswered: boolean;
}

export interface SendOne {
  onlyWhereTheyWrote: boolean;
  /** Into Telegram's own schedule for this time, instead of at once; `why`: what moved it there, if anything did. */
  later?: { at: Instant; why: string } | undefined;
}

/**
 * One send: claim it with its random id, look at the chat once more, send. A crash in between leaves it `sending`,
 * for the next run to find out.
 *
 * @returns `null` when somebody else took it or changed it meanwhile.
 * @throws {AppError} `network` when it is not known whether it went out; `session-ended`.
 */
export async function sendOne(
  doors: SendDoors,
  due: Due,
  { onlyWhereTheyWrote, later }: SendOne,
): Promise<Sent | null> {
  const claim = { id: due.row.id, randomId: newRandomId(), scheduledAt: later?.at ?? null };
  const claimed = await claimFollowUp(doors.db, claim);
  if (!claimed) return null;
  if (claimed.fingerprint !== fingerprintOf(claimed, due.chat, due.account))
    return plain({ kind: 'cancelled', why: 'it was changed after its approval' });
  const look = await tryToLook(doors, { due, onlyWhereTheyWrote });
  if (look.kind === 'refused') return plain(look.outcome);
  if (look.kind === 'wait') return waitFor(doors, due, look.retryAt);
  if (look.kind === 'cancel') {
    const { why, hasAnswered } = look;
    return { outcome: { kind: 'cancelled', why }, isOver: false, hasAnswered };
  }
  const message = {
    chat: look.address,
    topicId: claimed.topicId,
    text: claimed.text,
    randomId: claimed.randomId ?? '',
    baseMessageId: look.than,
  };
  if (!later) return afterSend(doors, due, await doors.telegram.send(message));
  const outcome = await doors.telegram.schedule({ ...message, at: later.at });
  if (outcome.kind === 'scheduled') {
    const { scheduledId } = outcome;
    return plain({ kind: 'placed', scheduledId, at: later.at, why: later.why });
  }
  if (outcome.kind === 'gone') return plain({ kind: 'cancelled', why: takenOutWhy });
  // A time that Telegram's schedule does not take asks the person again; nothing is wrong with the chat.
  if (outcome.kind === 'refused' && outcome.code.startsWith('SCHEDULE_'))
    return plain({ kind: 'lapsed', why: outcome.why });
  return afterSend(doors, due, outcome);
}

export const takenOutWhy = "it was taken out of Telegram's schedule by hand";

type Tried = Look | { kind: 'wait'; retryAt: string } | { kind: 'refused'; outcome: Outcome };

/** Nothing was sent yet: whatever goes wrong here gives the claim back. */
async function tryToLook(
  doors: SendDoors,
  options: { due: Due; onlyWhereTheyWrote: boolean },
): Promise<Tried> {
  try {
    return await lookAgain(doors, options);
  } catch (error) {
    if (error instanceof AppError && (error.code === 'refused' || error.code === 'not-found'))
      return { kind: 'refused', outcome: { kind: 'failed', why: error.message } };
    if (error instanceof AppError && error.code === 'flood-wait' && error.retryAt)
      return { kind: 'wait', retryAt: error.retryAt };
    await unclaim(doors, options.due.row);
    throw error;
  }
}

async function unclaim({ db }: Pick<Doors, 'db'>, { id }: FollowUpRow): Promise<void> {
  await moveFollowUp(db, { id, from: ['sending'], to: 'approved' });
}

async function afterSend(doors: SendDoors, due: Due, outcome: SendOutcome): Promise<Sent> {
  switch (outcome.kind) {
    case 'sent': {
      // Our own clock, by which budgets and pace are counted.
      const sentAt = doors.now().toISOString();
      return plain({ kind: 'sent', sentAt, messageId: outcome.messageId });
    }
    case 'refused':
      return plain({ kind: 'failed', why: outcome.why });
    case 'deferred':
      return outcome.reason === 'slow-mode'
        ? waitInChat(doors, due, outcome.retryAt)
        : waitFor(doors, due, outcome.retryAt);
    case 'stop': {
      const { code, why } = outcome;
      await tripBreaker(doors, { account: due.account, code, why });
      const retryAt = new Date(doors.now().getTime() + 86_400_000).toISOString();
      return { ...plain({ kind: 'deferred', retryAt, why, isHeld: true }), isOver: true };
    }
  }
}

async function waitFor(doors: SendDoors, due: Due, retryAt: string): Promise<Sent> {
  const { account } = due;
  const why = 'Telegram asked to wait';
  const wait = { accountId: account.id, scope: sendScope, until: retryAt, reason: why };
  await recordWait(doors.db, wait);
  const tripped = await noteFloodWait(doors, { account, retryAt });
  if (tripped !== null)
    return { ...plain({ kind: 'deferred', retryAt, why: tripped, isHeld: true }), isOver: true };
  return { ...plain({ kind: 'deferred', retryAt, why, isHeld: false }), isOver: true };
}

async function waitInChat({ db }: SendDoors, due: Due, retryAt: string): Promise<Sent> {
  const why = 'Telegram asked to wait in this chat (slow mode)';
  const accountId = due.account.id;
  await recordWait(db, { accountId, scope: chatScope(due.chat.id), until: retryAt, reason: why });
  return plain({ kind: 'deferred', retryAt, why, isHeld: false });
}

function plain(outcome: Outcome): Sent {
  return { outcome, isOver: false, hasAnswered: false };
}

/** Telegram's ids are signed 64-bit; one that is never 0 and never negative is plain in every log. */
function newRandomId(): string {
  return String((randomBytes(8).readBigUInt64BE() >> 1n) | 1n);
}

/** The other approved ones of a chat in which they have answered. */
export async function othersApproved(
  { db }: Pick<Doors, 'db'>,
  { row, chat, account }: Due,
): Promise<Due[]> {
  const rows = await listFollowUps(db, { chatId: chat.id, statuses: ['approved'] });
  return rows.filter(({ id }) => id !== row.id).map((other) => ({ row: other, chat, account }));
}
