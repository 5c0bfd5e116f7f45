import type { ChatRow } from '../../../store/schema.ts';
import { shortened } from '../text/shorten.ts';
import type { ConversationMessage } from './conversation.ts';
import type { FoundStep } from './next-steps.ts';

type Snoozed = Pick<ChatRow, 'snoozedUntil' | 'snoozedTo' | 'snoozedUnlessReply'>;

export interface SnoozeEnd {
  /** They have written, so there is nothing to wait for any more. */
  isOver: boolean;
  /** What to do when the time comes, if nothing is said until then. */
  step: FoundStep | null;
}

/** @param messages oldest first */
export function snoozeEnd(
  { snoozedUntil, snoozedTo, snoozedUnlessReply }: Snoozed,
  messages: readonly ConversationMessage[],
): SnoozeEnd {
  if (snoozedUntil === null) return { isOver: false, step: null };
  const since = messages.filter(({ id, media }) => id > (snoozedTo ?? 0) && media !== 'service');
  const isOver = snoozedUnlessReply === 1 && since.some(({ isMine }) => !isMine);
  const last = messages.at(-1);
  if (isOver || !last || since.length > 0) return { isOver, step: null };
  return {
    isOver,
    step: {
      kind: 'follow-up',
      side: 'mine',
      what: shortened(last.text.replace(/\s+/g, ' '), 140) || `[${last.media ?? 'message'}]`,
      dueAt: snoozedUntil,
      messageId: last.id,
      why: snoozedUnlessReply === 1 ? 'no reply until then' : 'snoozed until then',
      shownFrom: snoozedUntil,
      shownUntil: new Date(Date.parse(snoozedUntil) + 60 * 86_400_000).toISOString(),
    },
  };
}

/** No longer snoozed. */
export const awake = {
  snoozedAt: null,
  snoozedUntil: null,
  snoozedTo: null,
  snoozedUnlessReply: 0,
} as const;
