import { recordActivities } from '../../store/activities.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import { cancelFollowUp, listFollowUps } from '../../store/follow-ups.ts';
import { listMessages } from '../../store/messages.ts';
import { newActivity } from '../activity.ts';
import type { Doors } from '../doors.ts';
import { newerIn } from '../rules/dispatch/newer-messages.ts';

/** Cancels the approved follow-ups of the chats in which the other side has answered since. */
export async function stopOnReply({ db, now }: Pick<Doors, 'db' | 'now'>): Promise<void> {
  const approved = await listFollowUps(db, { statuses: ['approved'] });
  for (const followUp of approved) {
    const { id, chatId, chatTitle, baseMessageId } = followUp;
    const after = baseMessageId ?? 0;
    const messages = await listMessages(db, {
      chatId,
      limit: 200,
      withDeleted: true,
      ...(baseMessageId !== null && { after }),
    });
    const seen = messages.map((row) => ({ ...row, isOutgoing: row.isOutgoing === 1 }));
    if (newerIn(seen, followUp, new Set()) !== 'theirs') continue;
    await inTransaction(db, async (trx) => {
      if (!(await cancelFollowUp(trx, { id, why: answeredWhy }))) return;
      await recordActivities(trx, [
        newActivity({
          now: now(),
          actor: 'sync',
          verb: 'cancel-follow-up',
          chatId,
          subject: id,
          summary: `cancelled a follow-up to ${chatTitle ?? chatId}: ${answeredWhy}`,
        }),
      ]);
    });
  }
}

const answeredWhy = 'they have answered';
