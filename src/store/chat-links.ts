import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

const mostMessages = 100;

/**
 * Links that others posted in a company's chats, newest first: of the last hundred messages with links in each.
 * Chats that forbid copying are left out.
 */
export async function listLinksFromOthers(
  db: Kysely<Schema>,
  companyId: string,
): Promise<string[]> {
  const chats = await db
    .selectFrom('chats')
    .select('id')
    .where('companyId', '=', companyId)
    .where('isProtected', '=', 0)
    .execute();
  const links: string[] = [];
  for (const { id } of chats) {
    const rows = await db
      .selectFrom('messages')
      .select('links')
      .where('chatId', '=', id)
      .where('links', 'is not', null)
      .where('isOutgoing', '=', 0)
      .where('deletedAt', 'is', null)
      .orderBy('messageId', 'desc')
      .limit(mostMessages)
      .execute();
    for (const row of rows) links.push(...textsOf(row.links));
  }
  return [...new Set(links)];
}

function textsOf(json: string | null): string[] {
  const value: unknown = JSON.parse(json ?? '[]');
  return Array.isArray(value) ? value.filter((link) => typeof link === 'string') : [];
}
