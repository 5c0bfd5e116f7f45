import type { Kysely } from 'kysely';
import { forUpdate, listOf } from './database/dialect.ts';
import { inTransaction } from './database/transaction.ts';
import type { ChatRow, Instant, Schema } from './schema.ts';
import { dropFromIndex } from './search/message-index.ts';

export interface DeletedAtTelegram {
  accountId: string;
  /** The channel or supergroup; `null` for the ids that private chats and basic groups share. */
  peerId: string | null;
  messageIds: readonly number[];
  at: Instant;
}

export interface DeletedInChat {
  chatId: string;
  count: number;
}

/**
 * Keeps what was deleted at Telegram as tombstones: no list, count or search shows them any more, but a follow-up
 * that rests on one can see it. What is not stored, or was deleted before, does not count.
 */
export async function markDeleted(
  db: Kysely<Schema>,
  { accountId, peerId, messageIds, at }: DeletedAtTelegram,
): Promise<DeletedInChat[]> {
  if (messageIds.length === 0) return [];
  return inTransaction(db, async (trx) => {
    const all = trx.selectFrom('chats').select(['id', 'messageCount', 'revision']);
    const own = all.where('accountId', '=', accountId);
    const box =
      peerId === null
        ? own.where('kind', 'in', ['user', 'bot', 'group'])
        : own.where('peerId', '=', peerId);
    // In the order of their ids, as all who write to several chats.
    const chats = await forUpdate(trx, box.orderBy('id')).execute();
    const ids = chats.map(({ id }) => id);
    const deleted = await trx
      .updateTable('messages')
      .set({ deletedAt: at })
      .where('chatId', 'in', listOf(trx, ids))
      .where('messageId', 'in', listOf(trx, messageIds))
      .where('deletedAt', 'is', null)
      .returning(['key', 'chatId'])
      .execute();
    await dropFromIndex(
      trx,
      deleted.map(({ key }) => key),
    );
    const counts = Map.groupBy(deleted, ({ chatId }) => chatId);
    return uncount(trx, { chats, counts });
  });
}

interface Uncount {
  chats: readonly Pick<ChatRow, 'id' | 'messageCount' | 'revision'>[];
  counts: ReadonlyMap<string, readonly unknown[]>;
}

async function uncount(db: Kysely<Schema>, { chats, counts }: Uncount): Promise<DeletedInChat[]> {
  const hit: DeletedInChat[] = [];
  for (const { id, messageCount, revision } of chats) {
    const count = counts.get(id)?.length ?? 0;
    if (count === 0) continue;
    hit.push({ chatId: id, count });
    await db
      .updateTable('chats')
      .set({ messageCount: messageCount - count, revision: revision + 1 })
      .where('id', '=', id)
      .execute();
  }
  return hit;
}
