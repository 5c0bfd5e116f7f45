import { createHash } from 'node:crypto';
import type { AccountRow, ChatRow, FollowUpRow } from '../store/schema.ts';

/** What an approval is bound to: this text, to this recipient, from this account. Anything else asks again. */
export function fingerprintOf(
  { text, topicId }: Pick<FollowUpRow, 'text' | 'topicId'>,
  { peerId }: Pick<ChatRow, 'peerId'>,
  account: Pick<AccountRow, 'id' | 'telegramId'>,
): string {
  const bound = JSON.stringify([account.telegramId ?? account.id, peerId, topicId, text]);
  return createHash('sha256').update(bound).digest('hex');
}
