import { createHash } from 'node:crypto';
import { findMessage } from '../store/messages.ts';
import type { FollowUpRow, MessageRow } from '../store/schema.ts';
import type { Doors } from './doors.ts';

type Anchored = Pick<FollowUpRow, 'chatId' | 'baseMessageId' | 'triggerMessageId'>;

/** The messages that a follow-up rests on: the newest one that its approval saw, and the one that it answers. */
export function anchorIds({ baseMessageId, triggerMessageId }: Omit<Anchored, 'chatId'>): number[] {
  const ids = [baseMessageId, triggerMessageId].filter((id) => id !== null);
  return [...new Set(ids)];
}

export async function storedAnchors(
  { db }: Pick<Doors, 'db'>,
  row: Anchored,
): Promise<(MessageRow | null)[]> {
  const messages: (MessageRow | null)[] = [];
  for (const messageId of anchorIds(row))
    messages.push((await findMessage(db, { chatId: row.chatId, messageId })) ?? null);
  return messages;
}

/** What they say, as one value: any edit of the text makes another. */
export function anchorHash(texts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}
