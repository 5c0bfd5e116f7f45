import type { Kysely } from 'kysely';
import { listOf } from './database/dialect.ts';
import type { Instant, Schema, Turn } from './schema.ts';

export interface CompanyChatRow {
  companyId: string | null;
  id: string;
  title: string;
  turn: Turn | null;
  lastActivityAt: Instant | null;
}

/** The chats behind which these companies stand. */
export async function chatsOfCompanies(
  db: Kysely<Schema>,
  companyIds: readonly string[],
): Promise<CompanyChatRow[]> {
  return db
    .selectFrom('chats')
    .select(['companyId', 'id', 'title', 'turn', 'lastActivityAt'])
    .where('companyId', 'in', listOf(db, companyIds))
    .orderBy('titleKey')
    .orderBy('id')
    .execute();
}

export interface CompanyContactRow {
  companyId: string | null;
  id: string;
  name: string;
  username: string | null;
  role: string | null;
}

export async function contactsOfCompanies(
  db: Kysely<Schema>,
  companyIds: readonly string[],
): Promise<CompanyContactRow[]> {
  return db
    .selectFrom('contacts')
    .select(['companyId', 'id', 'name', 'username', 'role'])
    .where('companyId', 'in', listOf(db, companyIds))
    .orderBy('nameKey')
    .orderBy('id')
    .execute();
}
