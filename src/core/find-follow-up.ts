import type { Kysely } from 'kysely';
import { type FollowUpListRow, listFollowUps } from '../store/follow-ups.ts';
import type { Schema } from '../store/schema.ts';
import { theOneMeant } from './the-one-meant.ts';

/** By its id. @throws {AppError} `not-found` */
export async function findFollowUpNamed(
  db: Kysely<Schema>,
  text: string,
): Promise<FollowUpListRow> {
  const id = text.trim();
  return theOneMeant({
    noun: 'follow-up',
    nouns: 'follow-ups',
    text: id,
    found: await listFollowUps(db, { ids: [id] }),
    similar: [],
    describe: (row) => `${row.id} (${row.chatTitle ?? row.chatId})`,
    hint: 'tgcrm followups lists them with their ids',
  });
}
