import type { Kysely } from 'kysely';
import type { AccountRow, Schema } from './schema.ts';

/**
 * Who I am, as `u1`: what Telegram said at the login; before one, whoever wrote what an import took for mine in a chat
 * with one person. `null` while nothing tells.
 */
export async function findOwnPeerId(
  db: Kysely<Schema>,
  { id: accountId, telegramId }: Pick<AccountRow, 'id' | 'telegramId'>,
): Promise<string | null> {
  if (telegramId !== null) return `u${telegramId}`;
  const mine = await db
    .selectFrom('messages')
    .innerJoin('chats', 'chats.id', 'messages.chatId')
    .select('messages.senderPeerId')
    .where('chats.accountId', '=', accountId)
    .where('chats.kind', '=', 'user')
    .where('messages.isOutgoing', '=', 1)
    .where('messages.senderPeerId', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return mine?.senderPeerId ?? null;
}
