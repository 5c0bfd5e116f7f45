import type { Instant } from '../../../store/schema.ts';
import { type Approval, isEditedSince, newerIn, type SeenMessage } from './newer-messages.ts';

/** A message as Telegram has it at this moment. */
export interface LiveMessage extends SeenMessage {
  text: string;
  editedAt: Instant | null;
  /** The supergroup that the basic group became. */
  migratedTo: string | null;
}

export interface LastLook {
  approval: Approval;
  /** What stands in the chat from the base on; without a base, the newest page. */
  messages: readonly LiveMessage[];
  /** The base, and the message that the follow-up answers. */
  anchors: readonly Anchor[];
  /** Whether the anchors say what they said at the approval; `null` where that was not kept. */
  saySame: boolean | null;
  /** Telegram's ids of what went out by itself. */
  sendIds: ReadonlySet<number>;
}

export interface Anchor {
  /** As Telegram has it; `null` when it is not there. */
  live: LiveMessage | null;
  isStored: boolean;
}

export type Verdict = { kind: 'clear' } | { kind: 'stop'; why: string; hasAnswered: boolean };

/** Whether the chat, as it is in the moment before the send, still is the one that was approved. */
export function lastLook({ approval, messages, anchors, saySame, sendIds }: LastLook): Verdict {
  if (messages.some(({ migratedTo }) => migratedTo !== null))
    return stop('the group became a supergroup');
  const newer = newerIn(messages, approval, sendIds);
  if (newer === 'theirs') return { ...stop('they have answered'), hasAnswered: true };
  if (newer === 'mine') return stop('you have written since it was approved');
  if (anchors.some(({ live, isStored }) => live === null && isStored))
    return stop('the message it follows up on was deleted');
  const isEdited = anchors.some(({ live }) => isEditedSince(live?.editedAt ?? null, approval));
  if (isEdited || saySame === false) return stop('the message it follows up on was edited');
  return { kind: 'clear' };
}

function stop(why: string): Extract<Verdict, { kind: 'stop' }> {
  return { kind: 'stop', why, hasAnswered: false };
}
