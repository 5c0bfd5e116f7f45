import type { MessageRow } from './schema.ts';
import { unixSecondsOf } from './unix-seconds.ts';

/** Keys of one second. 2^21 of them keep a key below 2^53 until the year 2106. */
const SLOTS = 2 ** 21;

/**
 * Where a message wants to stand: its second, and within it its id, so that the messages of one
 * chat stay in order; chats are spread, since channels count their messages from 1.
 */
export function wantedKey({
  sentAt,
  chatId,
  messageId,
}: Pick<MessageRow, 'sentAt' | 'chatId' | 'messageId'>): number {
  // Some exports shift ids below zero.
  const slot = (messageId + spread(chatId)) % SLOTS;
  return firstKeyAt(sentAt) + (slot < 0 ? slot + SLOTS : slot);
}

/** The smallest key of that second: messages from then on have this one or a larger. */
export function firstKeyAt(instant: string): number {
  return Math.max(0, unixSecondsOf(instant)) * SLOTS;
}

/** The next slot of the same second. */
export function nextKey(key: number): number {
  const slot = key % SLOTS;
  return key - slot + ((slot + 1) % SLOTS);
}

/** FNV-1a, https://www.rfc-editor.org/rfc/rfc9923 */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % SLOTS;
}
