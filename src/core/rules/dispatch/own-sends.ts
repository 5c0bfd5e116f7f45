import type { FollowUpRow, Instant } from '../../../store/schema.ts';

interface Outgoing {
  messageId: number;
  sentAt: Instant;
  text: string;
  isOutgoing: boolean;
}

type Row = Pick<FollowUpRow, 'text' | 'telegramMessageId' | 'scheduledMessageId' | 'scheduledAt'>;

/**
 * Telegram's ids of what went out into a chat by itself: no sign that a person wrote. Also of what Telegram has sent
 * from its schedule by now, although nobody has looked there since: it has the words, and no earlier time, of one
 * that stood there.
 *
 * @param rows those of this chat that were sent or stand in Telegram's schedule
 */
export function ownSends(messages: readonly Outgoing[], rows: readonly Row[]): Set<number> {
  const known = new Set(
    rows.flatMap(({ telegramMessageId: id }) => (id === null ? [] : Number(id))),
  );
  const standing = rows.filter(({ scheduledMessageId }) => scheduledMessageId !== null);
  for (const { messageId, sentAt, text, isOutgoing } of messages) {
    if (!isOutgoing || known.has(messageId)) continue;
    const index = standing.findIndex(
      (row) => row.text === text && second(sentAt) >= second(row.scheduledAt),
    );
    if (index < 0) continue;
    known.add(messageId);
    standing.splice(index, 1);
  }
  return known;
}

/** Telegram's times have no fraction. */
function second(instant: Instant | null): string {
  return (instant ?? '9').slice(0, 19);
}
