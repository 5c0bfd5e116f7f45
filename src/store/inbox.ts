import { type Kysely, sql } from 'kysely';
import type { ChatRow, Instant, Schema, Turn } from './schema.ts';

export interface InboxRow extends Pick<ChatRow, 'id' | 'title' | 'priority' | 'snoozedUntil'> {
  turn: Exclude<Turn, 'closed'>;
  turnSince: Instant;
  company: string | null;
  lastText: string;
  /** What came with it: `photo`, `voice`, … */
  lastMedia: string | null;
}

export interface InboxRequest {
  /** Both, if not given. */
  turn?: InboxRow['turn'] | undefined;
  now: Instant;
  /** Also the chats that are snoozed. */
  withSnoozed?: boolean | undefined;
  limit?: number | undefined;
}

/** The chats in which somebody owes somebody an answer: what matters most first, then who waits longest. */
export async function listInbox(
  db: Kysely<Schema>,
  { turn, now, withSnoozed = false, limit }: InboxRequest,
): Promise<InboxRow[]> {
  let query = db
    .selectFrom('chats')
    .leftJoin('companies', 'companies.id', 'chats.companyId')
    .leftJoin('messages', (join) =>
      join
        .onRef('messages.chatId', '=', 'chats.id')
        .onRef('messages.messageId', '=', 'chats.newestMessageId')
        .on('messages.deletedAt', 'is', null),
    )
    .select(['chats.id', 'chats.title', 'chats.priority', 'chats.snoozedUntil'])
    .select(['companies.name as company', 'messages.media as lastMedia'])
    .select([
      sql<InboxRow['turn']>`chats.turn`.as('turn'),
      sql<Instant>`chats.turn_since`.as('turnSince'),
      sql<string>`coalesce(messages.text, '')`.as('lastText'),
    ])
    .where('chats.turn', 'in', turn === undefined ? ['mine', 'theirs'] : [turn])
    .where('chats.turnSince', 'is not', null)
    .where('chats.state', '!=', 'ignored')
    .where('chats.migratedToChatId', 'is', null)
    .orderBy('chats.priority', 'desc')
    .orderBy('chats.turnSince')
    .orderBy('chats.id');
  if (!withSnoozed) query = query.where(sql<boolean>`coalesce(chats.snoozed_until, '') <= ${now}`);
  return (limit === undefined ? query : query.limit(limit)).execute();
}
