import { type Kysely, sql } from 'kysely';
import { insertMany, listOf } from './database/dialect.ts';
import type { ChatRow, Instant, Schema } from './schema.ts';
import type { NextStepRow } from './schema-records.ts';

/** The steps of these chats, as their messages say; by chat, kind and message. */
export async function listStepsOf(
  db: Kysely<Schema>,
  chatIds: readonly string[],
): Promise<NextStepRow[]> {
  return db
    .selectFrom('nextSteps')
    .selectAll()
    .where('chatId', 'in', listOf(db, chatIds))
    .orderBy('chatId')
    .orderBy('kind')
    .orderBy('messageId')
    .execute();
}

/** In place of all that was known of the chat. */
export async function replaceSteps(
  db: Kysely<Schema>,
  { chatId, steps }: { chatId: string; steps: readonly NextStepRow[] },
): Promise<void> {
  await db.deleteFrom('nextSteps').where('chatId', '=', chatId).execute();
  await insertMany<NextStepRow>(db, { table: 'next_steps', columns: COLUMNS, rows: steps });
}

const COLUMNS = [
  'chatId',
  'kind',
  'messageId',
  'side',
  'what',
  'dueAt',
  'why',
  'shownFrom',
  'shownUntil',
] as const;

export interface OpenStepRow extends NextStepRow {
  chatTitle: string;
  company: string | null;
  priority: ChatRow['priority'];
}

/** What is to be done at that time, in chats that are neither ignored nor snoozed, unless one is asked for. */
export async function listOpenSteps(
  db: Kysely<Schema>,
  { now, chatId }: { now: Instant; chatId?: string | undefined },
): Promise<OpenStepRow[]> {
  let query = db
    .selectFrom('nextSteps')
    .innerJoin('chats', 'chats.id', 'nextSteps.chatId')
    .leftJoin('companies', 'companies.id', 'chats.companyId')
    .selectAll('nextSteps')
    .select(['chats.title as chatTitle', 'companies.name as company', 'chats.priority'])
    .where('nextSteps.shownFrom', '<=', now)
    .where('nextSteps.shownUntil', '>', now);
  if (chatId === undefined) {
    query = query
      .where('chats.state', '!=', 'ignored')
      .where('chats.migratedToChatId', 'is', null)
      .where(sql<boolean>`coalesce(chats.snoozed_until, '') <= ${now}`);
  } else query = query.where('nextSteps.chatId', '=', chatId);
  return query.orderBy('nextSteps.chatId').orderBy('nextSteps.messageId').execute();
}
