import type { Doors } from '../core/doors.ts';
import { type ContactEdit, editContact } from '../core/edit-contact.ts';
import { AppError } from '../core/errors.ts';
import { findCompany } from '../core/find-company.ts';
import { findContact } from '../core/find-contact.ts';
import { handOver } from '../core/hand-over.ts';
import { readSocial } from '../core/rules/company/address.ts';
import { textsByName } from '../core/stored-texts.ts';
import { type ContactListRow, listChatsOfContacts, listContacts } from '../store/contacts.ts';
import type { Context } from './context.ts';
import { limitOf } from './terminal/list-options.ts';
import type { ContactRecord } from './views/contact.ts';

type Db = Pick<Doors, 'db'>;

export interface ListContactsOptions {
  search?: string;
  company?: string;
  limit?: string;
  sort?: string;
}

export async function listContactsAs(
  { db }: Db,
  context: Context,
  { search, company, limit }: ListContactsOptions,
): Promise<ContactRecord[]> {
  const companyId = company === undefined ? undefined : (await findCompany(db, company)).id;
  const rows = await listContacts(db, { search, companyId, limit: limitOf(context, limit) });
  return withChats({ db }, rows);
}

export async function showContact({ db }: Db, name: string): Promise<ContactRecord> {
  const { id } = await findContact(db, name);
  return only(await withChats({ db }, await listContacts(db, { ids: [id] })));
}

export interface EditContactOptions {
  name?: string;
  role?: string;
  company?: string;
  social?: string[];
}

export async function editContactAs(
  doors: Pick<Doors, 'db' | 'now'>,
  { flags }: Context,
  { name, options }: { name: string; options: EditContactOptions },
): Promise<ContactRecord> {
  const contact = await findContact(doors.db, name);
  const edit = await editOf(doors, { options, profiles: contact.profiles });
  const row = await editContact(doors, contact, { edit, isDryRun: flags.dryRun });
  return only(await withChats(doors, [row]));
}

/** Who was the contact, and who is from now on. */
export async function handOverAs(
  doors: Pick<Doors, 'db' | 'now'>,
  { flags }: Context,
  { name, to }: { name: string; to: string },
): Promise<ContactRecord[]> {
  const from = await findContact(doors.db, name);
  const { to: successor } = await handOver(doors, { from, to, isDryRun: flags.dryRun });
  const rows = await listContacts(doors.db, { ids: [from.id, successor.id] });
  return withChats(doors, rows);
}

/** An empty text empties the field; a page is added to those that are there. */
async function editOf(
  { db }: Db,
  {
    options: { name, role, company, social },
    profiles,
  }: { options: EditContactOptions; profiles: string },
): Promise<ContactEdit> {
  const edit: ContactEdit = {};
  if (name !== undefined) edit.name = name.trim();
  if (role !== undefined) edit.role = role === '' ? null : role;
  if (company !== undefined)
    edit.companyId = company === '' ? null : (await findCompany(db, company)).id;
  if (social !== undefined) {
    const pages = social.map(readSocial).map(({ network, url }) => [network, url] as const);
    edit.profiles = JSON.stringify({ ...textsByName(profiles), ...Object.fromEntries(pages) });
  }
  if (Object.keys(edit).length > 0) return edit;
  throw new AppError('usage', 'nothing to change', {
    hint: 'give --name, --role, --company or --social',
  });
}

async function withChats({ db }: Db, rows: readonly ContactListRow[]): Promise<ContactRecord[]> {
  const ids = rows.map(({ id }) => id);
  const chats = Map.groupBy(await listChatsOfContacts(db, ids), ({ contactId }) => contactId);
  return rows.map((row) => ({ row, chats: chats.get(row.id) ?? [] }));
}

function only(records: readonly ContactRecord[]): ContactRecord {
  const [record] = records;
  if (!record) throw new Error('one contact in, none out');
  return record;
}
