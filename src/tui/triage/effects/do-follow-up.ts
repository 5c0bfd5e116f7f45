import { approveFollowUp } from '../../../core/approve.ts';
import type { Doors } from '../../../core/doors.ts';
import { draftFollowUp } from '../../../core/drafts.ts';
import { AppError } from '../../../core/errors.ts';
import { findFollowUpNamed } from '../../../core/find-follow-up.ts';
import { addFollowUp, cancelFollowUp, editFollowUp } from '../../../core/follow-ups.ts';
import { replaceFollowUp } from '../../../core/replace-follow-up.ts';
import { byHandWhy } from '../../../core/rules/dispatch/send-time.ts';
import type { FollowUpListRow } from '../../../store/follow-ups.ts';
import type { ChatRow } from '../../../store/schema.ts';
import type { FollowUpDeed, Target } from './deed.ts';
import { momentOf } from './moment.ts';

export type ActDoors = Pick<Doors, 'db' | 'now'>;

/** @throws {AppError} when it cannot be done to this one. */
export async function doToFollowUp(
  doors: ActDoors,
  { deed, chat, target }: { deed: FollowUpDeed; chat: ChatRow; target: Target },
): Promise<void> {
  const isDryRun = false;
  const sendAt = (at: string | null) =>
    at === null ? undefined : momentOf(at, doors.now()).toISOString();
  const meant = () => followUpOf(doors, { chat, target });
  switch (deed.kind) {
    case 'draft': {
      const at = sendAt(deed.at) ?? null;
      const sendAtWhy = at === null ? null : byHandWhy;
      if (deed.text === '') {
        const more = { templateId: null, sameTextPerDay: usualPerDay, isDryRun };
        await draftFollowUp(doors, { chat, sendAt: at, sendAtWhy, ...more });
        return;
      }
      const more = { reason: 'written by hand', isDryRun };
      await addFollowUp(doors, { chat, text: deed.text, sendAt: at, sendAtWhy, ...more });
      return;
    }
    case 'edit': {
      const words = { row: await meant(), text: deed.text, sendAt: sendAt(deed.at) };
      const isThere = words.row.scheduledMessageId !== null && words.text.trim() !== words.row.text;
      if (isThere) await replaceFollowUp(doors, words);
      else await editFollowUp(doors, { ...words, isDryRun });
      return;
    }
    case 'reschedule': {
      const more = { text: undefined, sendAt: sendAt(deed.at), isDryRun };
      await editFollowUp(doors, { row: await meant(), ...more });
      return;
    }
    case 'approve':
      await approveFollowUp(doors, { row: await meant(), via: 'terminal', isDryRun });
      return;
    case 'cancel': {
      const why = deed.reason ?? 'cancelled by hand';
      const verb = 'cancel-follow-up';
      await cancelFollowUp(doors, { row: await meant(), why, verb, isDryRun });
    }
  }
}

/** `sending.sameTextPerDay` as it is unless told; here it only words a remark, the approval looks again. */
const usualPerDay = 5;

async function followUpOf(
  { db }: Pick<ActDoors, 'db'>,
  { chat, target }: { chat: ChatRow; target: Target },
): Promise<FollowUpListRow> {
  if (target.followUpId !== null) return findFollowUpNamed(db, target.followUpId);
  throw new AppError('not-found', `no follow-up is open for ${chat.title}`);
}
