import { listFollowUps, moveFollowUp } from '../../store/follow-ups.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import type { IncomingMessage } from '../telegram/port.ts';
import { addressOf } from './look.ts';
import { type Outcome, recordOutcome } from './outcomes.ts';
import { type Due, sendIds } from './read-due.ts';

/**
 * One that a run left in the middle of its sending: did it go out, or does it stand in Telegram's schedule? Its own
 * text there, or after the base, says so. If not, it is
 * approved again and keeps its random id, so that even a text that turns up late is not doubled.
 *
 * @returns the outcome, or `null` when it is among the approved again.
 */
export async function reconcile(
  doors: Pick<Doors, 'db' | 'telegram' | 'now'>,
  due: Due,
): Promise<Outcome | null> {
  const { row } = due;
  try {
    const scheduledId = await findScheduled(doors, due);
    if (scheduledId !== null && row.scheduledAt !== null) {
      const outcome = { kind: 'placed', scheduledId, at: row.scheduledAt, why: '' } as const;
      await recordOutcome(doors, due, outcome);
      return outcome;
    }
    const found = await findOwn(doors, due);
    if (found) {
      const outcome = { kind: 'sent', sentAt: found.sentAt, messageId: found.messageId } as const;
      await recordOutcome(doors, due, outcome);
      return outcome;
    }
  } catch (error) {
    if (!(error instanceof AppError && (error.code === 'refused' || error.code === 'not-found')))
      throw error;
    const outcome = { kind: 'failed', why: error.message } as const;
    await recordOutcome(doors, due, outcome);
    return outcome;
  }
  await moveFollowUp(doors.db, { id: row.id, from: ['sending'], to: 'approved' });
  return null;
}

/** Its number in Telegram's schedule; `null` where it was not meant for that, or does not stand there. */
async function findScheduled(
  { db, telegram }: Pick<Doors, 'db' | 'telegram'>,
  due: Due,
): Promise<number | null> {
  const { text, scheduledAt, chatId } = due.row;
  if (scheduledAt === null) return null;
  const there = await telegram.scheduled(await addressOf({ db }, due));
  const others = await listFollowUps(db, { chatId, isScheduled: true });
  const known = new Set(others.map(({ scheduledMessageId }) => scheduledMessageId));
  const own = there.find(
    (one) => one.text === text && one.sendAt === scheduledAt && !known.has(one.scheduledId),
  );
  return own?.scheduledId ?? null;
}

/** Its text in the chat after the base, as no other follow-up: it went out. */
export async function findOwn(
  { db, telegram }: Pick<Doors, 'db' | 'telegram'>,
  due: Due,
): Promise<IncomingMessage | undefined> {
  const { text, baseMessageId, approvedAt } = due.row;
  const address = await addressOf({ db }, due);
  // The same text may have gone out before as another follow-up.
  const known = sendIds(await listFollowUps(db, { chatId: due.chat.id, statuses: ['sent'] }));
  const isOwn = (message: IncomingMessage) =>
    message.isOutgoing &&
    !known.has(message.messageId) &&
    message.text === text &&
    (baseMessageId !== null || message.sentAt >= (approvedAt ?? '').slice(0, 19));
  const request = { direction: 'newer', limit: 100 } as const;
  if (baseMessageId === null) {
    const page = await telegram.history(address, { direction: 'older', than: 0, limit: 100 });
    return page.messages.find(isOwn);
  }
  for (let than = baseMessageId; ; ) {
    const { messages } = await telegram.history(address, { ...request, than });
    const own = messages.find(isOwn);
    const last = messages.at(-1);
    if (own || !last) return own;
    than = last.messageId;
  }
}
