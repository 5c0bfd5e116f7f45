import { findChat } from '../store/chats.ts';
import { inTransaction } from '../store/database/transaction.ts';
import { type FollowUpListRow, addFollowUp as insertFollowUp } from '../store/follow-ups.ts';
import type { FollowUpRow, Instant } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { recordStep, stepFollowUp } from './follow-up-step.ts';
import { newFollowUp } from './follow-ups.ts';
import { byHandWhy } from './rules/dispatch/send-time.ts';

export interface ReplaceFollowUp {
  row: FollowUpListRow;
  text: string;
  sendAt: Instant | undefined;
}

/**
 * Other words for one that stands in Telegram's schedule, for whoever cannot wait until Telegram has let go of it: a
 * new draft with these takes its place, and the old one is cancelled, to be taken back. Should Telegram be faster,
 * the old one is still known by its words.
 *
 * @returns the draft.
 */
export async function replaceFollowUp(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { row, text, sendAt }: ReplaceFollowUp,
): Promise<FollowUpListRow> {
  const chat = await findChat(db, row.chatId);
  if (!chat) throw new AppError('not-found', `the chat of ${row.id} is not here any more`);
  const { origin, reason, topicId, triggerMessageId, sendAtWhy, drafted } = row;
  const draft: FollowUpRow = {
    ...newFollowUp({ chat, text, now: now() }),
    ...{ origin, reason, topicId, triggerMessageId, drafted },
    sendAt: sendAt ?? row.sendAt,
    sendAtWhy: sendAt === undefined ? sendAtWhy : byHandWhy,
  };
  return inTransaction(db, async (trx) => {
    await stepFollowUp(
      { db: trx, now },
      {
        row,
        from: ['draft', 'approved'],
        to: 'cancelled',
        // What a person made of the machine's words is told by the one that takes its place.
        changes: { statusWhy: `${draft.id} has taken its place`, drafted: null },
        verb: 'cancel-follow-up',
        words: 'cancelled',
        isDryRun: false,
      },
    );
    await insertFollowUp(trx, draft);
    const added = { row: { ...draft, chatTitle: chat.title }, before: { status: null } };
    await recordStep({ db: trx, now }, { ...added, verb: 'add-follow-up', words: 'drafted' });
    return { ...draft, chatTitle: chat.title };
  });
}
