import type { Kysely } from 'kysely';
import { listOf } from './database/dialect.ts';
import { foldName } from './fold-name.ts';
import type { ContactRow, Schema } from './schema.ts';
import { holdsWords } from './search/holds-words.ts';

export async function addContact(
  db: Kysely<Schema>,
  contact: Omit<ContactRow, 'nameKey'>,
): Promise<ContactRow> {
  const row = { ...contact, nameKey: foldName(contact.name) };
  await db.insertInto('contacts').values(row).execute();
  return row;
}

export type ContactChanges = Partial<Omit<ContactRow, 'id' | 'nameKey' | 'createdAt'>>;

export async function updateContact(
  db: Kysely<Schema>,
  { id, changes }: { id: string; changes: ContactChanges },
): Promise<void> {
  const { name } = changes;
  await db
    .updateTable('contacts')
    .set(name === undefined ? changes : { ...changes, nameKey: foldName(name) })
    .where('id', '=', id)
    .execute();
}

export async function dropContact(db: Kysely<Schema>, id: string): Promise<void> {
  await db.deleteFrom('contacts').where('id', '=', id).execute();
}

/** The contact that this person at Telegram became, if any. */
export async function findContactOfPeer(
  db: Kysely<Schema>,
  { accountId, peerId }: { accountId: string; peerId: string },
): Promise<ContactRow | undefined> {
  return db
    .selectFrom('contacts')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('peerId', '=', peerId)
    .executeTakeFirst();
}

/** All contacts that a person may mean by an id, an `@username` or an exact name, in any case of letters. */
export async function findContactsNamed(db: Kysely<Schema>, words: string): Promise<ContactRow[]> {
  const username = /^@(\w+)$/.exec(words.trim())?.[1];
  return db
    .selectFrom('contacts')
    .selectAll()
    .where(({ eb, fn, or }) =>
      username === undefined
        ? or([eb('id', '=', words.trim()), eb('nameKey', '=', foldName(words))])
        : eb(fn<string>('lower', ['username']), '=', username.toLowerCase()),
    )
    .orderBy('id')
    .execute();
}

export interface ContactListRow extends ContactRow {
  companyName: string | null;
}

export interface ContactListRequest {
  ids?: readonly string[] | undefined;
  companyId?: string | undefined;
  /** Each word must stand in the name, the username or the company's name. */
  search?: string | undefined;
  limit?: number | undefined;
}

/** By name. */
export async function listContacts(
  db: Kysely<Schema>,
  { ids, companyId, search, limit }: ContactListRequest = {},
): Promise<ContactListRow[]> {
  let query = db
    .selectFrom('contacts')
    .leftJoin('companies', 'companies.id', 'contacts.companyId')
    .selectAll('contacts')
    .select('companies.name as companyName')
    .orderBy('contacts.nameKey')
    .orderBy('contacts.id');
  if (ids) query = query.where('contacts.id', 'in', listOf(db, ids));
  if (companyId !== undefined) query = query.where('contacts.companyId', '=', companyId);
  if (search) query = query.where(holdsWords(search, SEARCHED));
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}

const SEARCHED = ['contacts.nameKey', 'contacts.username', 'companies.nameKey'];

export interface ContactChatRow {
  contactId: string;
  chatId: string;
  title: string;
}

/** The chats in which each of these contacts is: the private one, and where it takes part. */
export async function listChatsOfContacts(
  db: Kysely<Schema>,
  contactIds: readonly string[],
): Promise<ContactChatRow[]> {
  const wanted = db.selectFrom('contacts').where('contacts.id', 'in', listOf(db, contactIds));
  const columns = ['contacts.id as contactId', 'chats.id as chatId', 'chats.title'] as const;
  const own = wanted
    .innerJoin('chats', (join) =>
      join
        .onRef('chats.accountId', '=', 'contacts.accountId')
        .onRef('chats.peerId', '=', 'contacts.peerId'),
    )
    .select(columns);
  const shared = wanted
    .innerJoin('participants', 'participants.peerId', 'contacts.peerId')
    .innerJoin('chats', (join) =>
      join
        .onRef('chats.id', '=', 'participants.chatId')
        .onRef('chats.accountId', '=', 'contacts.accountId'),
    )
    .select(columns);
  return own.union(shared).orderBy('contactId').orderBy('title').orderBy('chatId').execute();
}
