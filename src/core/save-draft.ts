import { recordActivities } from '../store/activities.ts';
import { findChat } from '../store/chats.ts';
import type { FollowUpListRow } from '../store/follow-ups.ts';
import { findPeer } from '../store/peers.ts';
import { newActivity } from './activity.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import type { Telegram } from './telegram/port.ts';

export interface SaveDraft {
  row: FollowUpListRow;
  isDryRun: boolean;
  /** Opens Telegram for the work, and closes it. */
  withTelegram: <T>(work: (telegram: Telegram) => Promise<T>) => Promise<T>;
}

/**
 * Puts the text into Telegram's own input box, for who would rather look at it and press send there. The follow-up
 * stays a draft: what is then sent by hand is a message of one's own.
 *
 * @throws {AppError} `usage` for one that is approved already, since both would go out.
 */
export async function saveDraft(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { row, isDryRun, withTelegram }: SaveDraft,
): Promise<FollowUpListRow> {
  if (row.status !== 'draft') {
    throw new AppError('usage', `${row.id} is ${row.status}, and no draft`, {
      hint: `tgcrm followups cancel ${row.id}, and draft it anew`,
    });
  }
  const chat = await findChat(db, row.chatId);
  if (!chat) throw new AppError('not-found', `the chat of ${row.id} is not here any more`);
  if (isDryRun) return row;
  const { accountId, peerId } = chat;
  const peer = await findPeer(db, { accountId, peerId });
  const { text, topicId } = row;
  const address = { peerId, accessHash: peer?.accessHash ?? null };
  await withTelegram((telegram) => telegram.saveDraft({ chat: address, topicId, text }));
  const summary = `put a follow-up to ${chat.title} into Telegram's input box`;
  const what = { verb: 'save-draft', chatId: chat.id, subject: row.id, summary };
  await recordActivities(db, [newActivity({ now: now(), ...what })]);
  return row;
}
