import type { Kysely } from 'kysely';
import type { ChatKind, Schema } from './schema.ts';

/** The titles of an account's chats of these kinds. A group and the supergroup that it became count once. */
export async function listTitles(
  db: Kysely<Schema>,
  { accountId, kinds }: { accountId: string; kinds: readonly ChatKind[] },
): Promise<string[]> {
  const rows = await db
    .selectFrom('chats')
    .select('title')
    .where('accountId', '=', accountId)
    .where('kind', 'in', [...kinds])
    .where('migratedToChatId', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ title }) => title);
}
