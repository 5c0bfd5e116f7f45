import type { Kysely } from 'kysely';
import type { MessageRow, Schema } from './schema.ts';

/**
 * The newest message that somebody else wrote in the chat, or in the basic group that it once was;
 * joins, pins and the like are no words of theirs.
 */
export async function newestInbound(
  db: Kysely<Schema>,
  chatId: string,
): Promise<MessageRow | undefined> {
  const own = await newestIn(db, chatId);
  if (own) return own;
  const former = await db
    .selectFrom('chats')
    .select('id')
    .where('migratedToChatId', '=', chatId)
    .executeTakeFirst();
  return former && newestIn(db, former.id);
}

async function newestIn(db: Kysely<Schema>, chatId: string): Promise<MessageRow | undefined> {
  return db
    .selectFrom('messages')
    .selectAll()
    .where('chatId', '=', chatId)
    .where('isOutgoing', '=', 0)
    .where(({ eb, or }) => or([eb('media', 'is', null), eb('media', '<>', 'service')]))
    .orderBy('messageId', 'desc')
    .limit(1)
    .executeTakeFirst();
}
