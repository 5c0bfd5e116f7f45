import { recordActivities } from '../../store/activities.ts';
import { listTags, setTags } from '../../store/chat-labels.ts';
import { type ChatChanges, findChat, updateChats } from '../../store/chats.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import { listFollowUps, moveFollowUp } from '../../store/follow-ups.ts';
import type { ChatRow } from '../../store/schema.ts';
import { newActivity } from '../activity.ts';
import type { Doors } from '../doors.ts';

/**
 * A basic group that became a supergroup: two chats at Telegram, one for the person. What was decided about
 * the old one moves to the new one, once; where both were decided about, the new one's word holds.
 * Messages stay where they are, since their ids count from different beginnings.
 */
export async function linkMigrated(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  await inTransaction(db, async (trx) => {
    const [from, to] = [await findChat(trx, fromId), await findChat(trx, toId)];
    // The supergroup may not be in the list yet: the next refresh tries again.
    if (!from || !to || from.migratedToChatId !== null) return;
    await updateChats(trx, { ids: [fromId], changes: { migratedToChatId: toId } });
    await updateChats(trx, { ids: [toId], changes: inherited(from, to) });
    const tags = [...(await listTags(trx, toId)), ...(await listTags(trx, fromId))];
    await setTags(trx, { chatId: toId, tags });
    await moveFollowUps({ db: trx }, { fromId, toId });
    await recordActivities(trx, [
      newActivity({
        now: now(),
        actor: 'sync',
        verb: 'migrate',
        chatId: toId,
        subject: fromId,
        summary: `the group ${from.title} became a supergroup`,
      }),
    ]);
  });
}

/**
 * Their recipient is another one now: what was approved has to be approved again. What stands in Telegram's schedule
 * for the old group stays with it, to be taken back there.
 */
async function moveFollowUps(
  { db }: Pick<Doors, 'db'>,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  const statuses = ['draft', 'approved'] as const;
  const pending = await listFollowUps(db, { chatId: fromId, statuses, isScheduled: false });
  for (const { id, status, statusWhy } of pending) {
    await moveFollowUp(db, {
      id,
      from: statuses,
      to: 'draft',
      changes: {
        chatId: toId,
        topicId: null,
        baseMessageId: null,
        fingerprint: null,
        approvedAt: null,
        notBefore: null,
        statusWhy:
          status === 'draft' ? statusWhy : 'the group became a supergroup: approve it again',
      },
    });
  }
}

function inherited(from: ChatRow, to: ChatRow): ChatChanges {
  const isUndecided = to.state === 'new' && to.isSynced === 0;
  return {
    ...(isUndecided && {
      state: from.state,
      ignoredReason: from.ignoredReason,
      isSynced: from.isSynced,
      followUpPolicy: from.followUpPolicy,
    }),
    companyId: to.companyId ?? from.companyId,
    stage: to.stage ?? from.stage,
    note: to.note ?? from.note,
    owner: to.owner ?? from.owner,
    timeZone: to.timeZone ?? from.timeZone,
    zoneNotKnown: to.zoneNotKnown ?? from.zoneNotKnown,
    category: to.category ?? from.category,
    categoryConfidence: to.categoryConfidence ?? from.categoryConfidence,
    priority: to.priority === 0 ? from.priority : to.priority,
  };
}
