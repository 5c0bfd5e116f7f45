import { type Kysely, type RawBuilder, sql } from 'kysely';
import { dialectOf, listOf } from './database/dialect.ts';
import type { ChatRow, Schema } from './schema.ts';

/** What a list of all chats shows of each: a fraction of the row, since ten thousand of them are read at once. */
export interface ChatBriefRow
  extends Pick<
    ChatRow,
    | 'id'
    | 'kind'
    | 'title'
    | 'username'
    | 'state'
    | 'ignoredReason'
    | 'isSynced'
    | 'unread'
    | 'participantCount'
    | 'messageCount'
    | 'lastActivityAt'
    | 'category'
    | 'priority'
    | 'stage'
    | 'owner'
    | 'turn'
    | 'turnSince'
    | 'snoozedUntil'
    | 'followUpPolicy'
  > {
  companyName: string | null;
  companyDomain: string | null;
  /** The first candidate of the stored suggestion, unless its verdict is `none`; its confidence is 0..1. */
  guessName: string | null;
  guessDomain: string | null;
  guessConfidence: number | null;
}

export type ChatBriefRequest =
  /** The chats with the newest activity. */
  | { kind: 'newest'; limit: number }
  /** One page of all chats in the order of their ids; `after` is the last id of the page before, '' at first. */
  | { kind: 'page'; after: string; limit: number }
  | { kind: 'some'; ids: readonly string[] };

/** Basic groups that became supergroups are left out: their supergroup stands for both. */
export async function listChatBriefs(
  db: Kysely<Schema>,
  request: ChatBriefRequest,
): Promise<ChatBriefRow[]> {
  const query = db
    .selectFrom('chats')
    .leftJoin('companies', 'companies.id', 'chats.companyId')
    .leftJoin('suggestions', (join) =>
      join.onRef('suggestions.chatId', '=', 'chats.id').on('suggestions.verdict', '!=', 'none'),
    )
    .select(['chats.id', 'chats.kind', 'chats.title', 'chats.username', 'chats.state'])
    .select(['chats.ignoredReason', 'chats.isSynced', 'chats.unread', 'chats.participantCount'])
    .select(['chats.messageCount', 'chats.lastActivityAt', 'chats.category', 'chats.priority'])
    .select(['chats.stage', 'chats.turn', 'chats.turnSince', 'chats.snoozedUntil'])
    .select('chats.followUpPolicy')
    .select(['chats.owner', 'companies.name as companyName', 'companies.domain as companyDomain'])
    .select([
      firstCandidate(db, ['company', 'name']).as('guessName'),
      firstCandidate(db, ['company', 'domain']).as('guessDomain'),
      sql<number | null>`cast(${firstCandidate(db, ['confidence'])} as double precision)`.as(
        'guessConfidence',
      ),
    ])
    .where('chats.migratedToChatId', 'is', null);
  switch (request.kind) {
    case 'newest':
      return query
        .where('chats.lastActivityAt', 'is not', null)
        .orderBy('chats.lastActivityAt', 'desc')
        .limit(request.limit)
        .execute();
    case 'page':
      return query
        .where('chats.id', '>', request.after)
        .orderBy('chats.id')
        .limit(request.limit)
        .execute();
    case 'some':
      return query.where('chats.id', 'in', listOf(db, request.ids)).execute();
  }
}

/** Read in the database: a suggestion with its factors is some kilobytes, and a list needs two words of it. */
function firstCandidate(db: Kysely<Schema>, path: readonly string[]): RawBuilder<string | null> {
  return dialectOf(db) === 'sqlite'
    ? sql`(suggestions.candidates ->> ${`$[0].${path.join('.')}`})`
    : sql`(suggestions.candidates::json #>> ${`{0,${path.join(',')}}`}::text[])`;
}
