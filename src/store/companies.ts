import type { Kysely } from 'kysely';
import { listOf } from './database/dialect.ts';
import { foldName } from './fold-name.ts';
import type { CompanyRow, Schema } from './schema.ts';
import { holdsWords } from './search/holds-words.ts';

export async function addCompany(
  db: Kysely<Schema>,
  company: Omit<CompanyRow, 'nameKey'>,
): Promise<CompanyRow> {
  const row = { ...company, nameKey: foldName(company.name) };
  await db.insertInto('companies').values(row).execute();
  return row;
}

export type CompanyChanges = Partial<Omit<CompanyRow, 'id' | 'nameKey' | 'createdAt'>>;

export async function updateCompany(
  db: Kysely<Schema>,
  { id, changes }: { id: string; changes: CompanyChanges },
): Promise<void> {
  const { name } = changes;
  await db
    .updateTable('companies')
    .set(name === undefined ? changes : { ...changes, nameKey: foldName(name) })
    .where('id', '=', id)
    .execute();
}

/** Its contacts, chats and facts must have found another place before. */
export async function dropCompany(db: Kysely<Schema>, id: string): Promise<void> {
  await db.deleteFrom('companies').where('id', '=', id).execute();
}

export async function findCompany(db: Kysely<Schema>, id: string): Promise<CompanyRow | undefined> {
  return db.selectFrom('companies').selectAll().where('id', '=', id).executeTakeFirst();
}

/** @param domain in lower case, as it is stored. */
export async function findCompanyByDomain(
  db: Kysely<Schema>,
  domain: string,
): Promise<CompanyRow | undefined> {
  return db.selectFrom('companies').selectAll().where('domain', '=', domain).executeTakeFirst();
}

/**
 * All companies that a person may mean by an id, a domain, an exact name, or another name that was
 * confirmed for one, in any case of letters.
 */
export async function findCompaniesNamed(db: Kysely<Schema>, words: string): Promise<CompanyRow[]> {
  const text = words.trim();
  const key = foldName(words);
  const domain = text.toLowerCase();
  const rows = await db
    .selectFrom('companies')
    .selectAll()
    .where(({ eb, or }) =>
      or([
        eb('id', '=', text),
        eb('nameKey', '=', key),
        eb('domain', '=', domain),
        // Few companies have other names; which ones, JSON in a text column cannot be asked on both databases.
        eb('aliases', '<>', '[]'),
      ]),
    )
    .orderBy('nameKey')
    .orderBy('id')
    .execute();
  return rows.filter(
    (row) => [row.id, row.domain].includes(text) || row.domain === domain || isNamed(row, key),
  );
}

export interface CompanyListRequest {
  ids?: readonly string[] | undefined;
  /** Each word must stand in the name or the domain. */
  search?: string | undefined;
  stage?: string | undefined;
  limit?: number | undefined;
}

/** By name. */
export async function listCompanies(
  db: Kysely<Schema>,
  { ids, search, stage, limit }: CompanyListRequest = {},
): Promise<CompanyRow[]> {
  let query = db.selectFrom('companies').selectAll().orderBy('nameKey').orderBy('id');
  if (ids) query = query.where('id', 'in', listOf(db, ids));
  if (search) query = query.where(holdsWords(search, ['nameKey', 'domain']));
  if (stage !== undefined) query = query.where('stage', '=', stage);
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}

function isNamed({ nameKey, aliases }: CompanyRow, key: string): boolean {
  if (nameKey === key) return true;
  const others: unknown = JSON.parse(aliases);
  return Array.isArray(others) && others.some((other) => foldName(String(other)) === key);
}
