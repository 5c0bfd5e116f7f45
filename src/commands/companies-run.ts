import type { Doors } from '../core/doors.ts';
import { type CompanyEdit, editCompany } from '../core/edit-company.ts';
import { AppError } from '../core/errors.ts';
import { findCompany } from '../core/find-company.ts';
import { readCompanyUrl } from '../core/rules/company-address.ts';
import { listCompanies } from '../store/companies.ts';
import { chatsOfCompanies, contactsOfCompanies } from '../store/company-links.ts';
import { listFacts } from '../store/facts.ts';
import type { CompanyRow } from '../store/schema.ts';
import { limitOf } from './list-options.ts';
import type { Context } from './shell.ts';
import type { CompanyRecord } from './views/company.ts';

type Db = Pick<Doors, 'db'>;

export interface ListCompaniesOptions {
  search?: string;
  stage?: string;
  limit?: string;
}

export async function listCompaniesAs(
  { db }: Db,
  context: Context,
  { search, stage, limit }: ListCompaniesOptions,
): Promise<CompanyRecord[]> {
  const rows = await listCompanies(db, { search, stage, limit: limitOf(context, limit) });
  return withLinks({ db }, rows);
}

export async function showCompany({ db }: Db, name: string): Promise<CompanyRecord> {
  return only(await withLinks({ db }, [await findCompany(db, name)]));
}

export interface EditCompanyOptions {
  name?: string;
  url?: string;
  domain?: string;
  stage?: string;
  description?: string;
}

export async function editCompanyAs(
  doors: Pick<Doors, 'db' | 'now'>,
  { flags }: Context,
  { name, options }: { name: string; options: EditCompanyOptions },
): Promise<CompanyRecord> {
  const edit = editOf(options);
  const company = await findCompany(doors.db, name);
  const row = await editCompany(doors, company, { edit, isDryRun: flags.dryRun });
  return only(await withLinks(doors, [row]));
}

/** An empty text empties the field. A site brings its domain along, unless one is given. */
function editOf({ name, url, domain, stage, description }: EditCompanyOptions): CompanyEdit {
  const edit: CompanyEdit = {};
  if (name !== undefined) edit.name = name.trim();
  if (url !== undefined) edit.url = url === '' ? null : readCompanyUrl(url).url;
  const said = domain ?? url;
  if (said !== undefined) {
    const read = said === '' ? null : readCompanyUrl(said).domain;
    if (read !== null || domain !== undefined) edit.domain = read;
  }
  if (stage !== undefined) edit.stage = stage === '' ? null : stage;
  if (description !== undefined) edit.description = description === '' ? null : description;
  if (Object.keys(edit).length > 0) return edit;
  throw new AppError('usage', 'nothing to change', {
    hint: 'give --name, --url, --domain, --stage or --description',
  });
}

async function withLinks({ db }: Db, rows: readonly CompanyRow[]): Promise<CompanyRecord[]> {
  const ids = rows.map(({ id }) => id);
  const chats = Map.groupBy(await chatsOfCompanies(db, ids), ({ companyId }) => companyId);
  const contacts = Map.groupBy(await contactsOfCompanies(db, ids), ({ companyId }) => companyId);
  const facts = Map.groupBy(await listFacts(db, ids), ({ subjectId }) => subjectId);
  return rows.map((row) => ({
    row,
    chats: chats.get(row.id) ?? [],
    contacts: contacts.get(row.id) ?? [],
    facts: facts.get(row.id) ?? [],
  }));
}

function only(records: readonly CompanyRecord[]): CompanyRecord {
  const [record] = records;
  if (!record) throw new Error('one company in, none out');
  return record;
}
