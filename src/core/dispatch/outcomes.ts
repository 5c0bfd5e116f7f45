import { recordActivities } from '../../store/activities.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import {
  cancelFollowUp,
  deferFollowUp,
  failFollowUp,
  moveFollowUp,
} from '../../store/follow-ups.ts';
import type { FollowUpStatus, Instant } from '../../store/schema.ts';
import { newActivity } from '../activity.ts';
import type { Doors } from '../doors.ts';
import { nextLook } from '../rules/dispatch/server-plan.ts';
import type { Due } from './read-due.ts';

/** What became of one follow-up in this run. */
export type Outcome =
  | { kind: 'sent'; sentAt: Instant; messageId: number | null }
  /** It stands in Telegram's schedule now; `why`: what moved it to later than its time, if anything did. */
  | { kind: 'placed'; scheduledId: number; at: Instant; why: string }
  | { kind: 'deferred'; retryAt: Instant; why: string; isHeld: boolean }
  /** Back to the drafts: it waits for another approval. */
  | { kind: 'lapsed'; why: string }
  | { kind: 'cancelled'; why: string }
  | { kind: 'failed'; why: string };

/** Writes the outcome down, with its activity, in one transaction. */
export async function recordOutcome(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  due: Due,
  outcome: Outcome,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const isWritten = await write({ db: trx, now }, due.row.id, outcome);
    // A deferral is no event: the next run may well say the same.
    if (!isWritten || outcome.kind === 'deferred') return;
    const why = outcome.kind === 'sent' || outcome.why === '' ? '' : `: ${outcome.why}`;
    const words = outcome.kind === 'placed' ? "put into Telegram's schedule" : outcome.kind;
    await recordActivities(trx, [
      newActivity({
        now: now(),
        actor: 'dispatch',
        verb: `${outcome.kind}-follow-up`,
        chatId: due.chat.id,
        subject: due.row.id,
        summary: `${words} a follow-up to ${due.chat.title}${why}`,
      }),
    ]);
  });
}

async function write(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  id: string,
  outcome: Outcome,
): Promise<boolean> {
  switch (outcome.kind) {
    case 'sent': {
      const { sentAt, messageId } = outcome;
      const telegramMessageId = messageId === null ? null : String(messageId);
      const changes = { sentAt, telegramMessageId, statusWhy: null };
      return (await moveFollowUp(db, { id, from: ['sending'], to: 'sent', changes })) !== undefined;
    }
    case 'placed': {
      const { scheduledId: scheduledMessageId, at, why } = outcome;
      const times = { scheduledAt: at, sendAt: at, notBefore: nextLook(at, now()) };
      const reason = why === '' ? {} : { sendAtWhy: why };
      const changes = { scheduledMessageId, ...times, ...reason, statusWhy: null };
      return (
        (await moveFollowUp(db, { id, from: ['sending'], to: 'approved', changes })) !== undefined
      );
    }
    case 'deferred': {
      if (!outcome.isHeld) {
        return deferFollowUp(db, { id, notBefore: outcome.retryAt, why: outcome.why });
      }
      return moved({ db }, id, 'approved', outcome.why);
    }
    case 'lapsed':
      return moved({ db }, id, 'draft', outcome.why);
    case 'cancelled':
      return cancelFollowUp(db, { id, why: outcome.why, whileSending: true });
    case 'failed':
      return failFollowUp(db, { id, why: outcome.why });
  }
}

async function moved(
  { db }: Pick<Doors, 'db'>,
  id: string,
  to: FollowUpStatus,
  statusWhy: string,
): Promise<boolean> {
  const changes = to === 'draft' ? { statusWhy, ...unapproved } : { statusWhy };
  const step = { id, from: ['approved', 'sending'], to, changes } as const;
  return (await moveFollowUp(db, step)) !== undefined;
}

const unapproved = { fingerprint: null, approvedAt: null, notBefore: null };
