import type { Instant } from '../../../store/schema.ts';

export interface SeenMessage {
  messageId: number;
  sentAt: Instant;
  isOutgoing: boolean;
  media: string | null;
}

export interface Approval {
  /** The newest message that the person could know of when approving; `null` where none was stored. */
  baseMessageId: number | null;
  approvedAt: Instant | null;
}

/**
 * Who has written since a follow-up was approved: an answer outweighs a message of one's own. What
 * tgcrm sent by itself is no message of one's own, and a service message ("joined", "pinned") says nothing.
 *
 * @param ownSendIds Telegram's ids of the follow-ups that went out into this chat
 */
export function newerIn(
  messages: readonly SeenMessage[],
  { baseMessageId, approvedAt }: Approval,
  ownSendIds: ReadonlySet<number>,
): 'theirs' | 'mine' | null {
  const newer = messages.filter(
    ({ messageId, sentAt, media }) =>
      media !== 'service' &&
      !ownSendIds.has(messageId) &&
      // Telegram's times have no fraction: what came in the second of the approval may have come after it.
      (baseMessageId === null ? sentAt >= wholeSecond(approvedAt) : messageId > baseMessageId),
  );
  if (newer.some(({ isOutgoing }) => !isOutgoing)) return 'theirs';
  return newer.length > 0 ? 'mine' : null;
}

/** By Telegram's word; in the second of the approval it may have come after it. */
export function isEditedSince(
  editedAt: Instant | null,
  { approvedAt }: Pick<Approval, 'approvedAt'>,
): boolean {
  return editedAt !== null && editedAt.slice(0, 19) >= wholeSecond(approvedAt);
}

function wholeSecond(instant: Instant | null): string {
  return (instant ?? '').slice(0, 19);
}
