import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';

export interface SharedFileRow {
  chatId: string;
  chatTitle: string;
  messageId: number;
  fileName: string;
}

/** PDFs that others sent in a company's chats, newest first, each name once. Chats that forbid copying are left out. */
export async function listPdfsFromOthers(
  db: Kysely<Schema>,
  { companyId, limit }: { companyId: string; limit: number },
): Promise<SharedFileRow[]> {
  const rows = await db
    .selectFrom('messages')
    .innerJoin('chats', 'chats.id', 'messages.chatId')
    .select(['messages.chatId', 'chats.title as chatTitle', 'messages.messageId'])
    .select(sql<string>`messages.file_name`.as('fileName'))
    .where('chats.companyId', '=', companyId)
    .where('chats.isProtected', '=', 0)
    .where('messages.media', '=', 'file')
    .where('messages.isOutgoing', '=', 0)
    .where('messages.deletedAt', 'is', null)
    .where(sql<boolean>`lower(messages.file_name) like '%.pdf'`)
    .orderBy('messages.sentAt', 'desc')
    .orderBy('messages.messageId', 'desc')
    .limit(limit * 4)
    .execute();
  const once = new Map(rows.toReversed().map((row) => [row.fileName, row] as const));
  return [...once.values()].reverse().slice(0, limit);
}
