import type { Kysely } from 'kysely';
import { inTransaction } from './database/transaction.ts';
import type { AccountRow, Instant, Json, Schema } from './schema.ts';

export async function listAccounts(db: Kysely<Schema>): Promise<AccountRow[]> {
  return db.selectFrom('accounts').selectAll().orderBy('id').execute();
}

export async function findAccount(db: Kysely<Schema>, id: string): Promise<AccountRow | undefined> {
  return db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirst();
}

/** What a login tells; the phone must be masked already. */
export interface AccountSeen {
  telegramId: string;
  name: string;
  username: string | null;
  phone: string | null;
  loggedInAt: Instant;
}

/**
 * The account of this Telegram user: the one known by that id, else the one that an import made
 * before any login, else a new one.
 */
export async function adoptAccount(db: Kysely<Schema>, seen: AccountSeen): Promise<AccountRow> {
  return inTransaction(db, async (trx) => {
    const accounts = await listAccounts(trx);
    const own =
      accounts.find(({ telegramId }) => telegramId === seen.telegramId) ??
      accounts.find(({ telegramId }) => telegramId === null);
    if (!own) return insertAccount(trx, { ...seen, id: freeId(accounts) });
    return trx
      .updateTable('accounts')
      .set(seen)
      .where('id', '=', own.id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

/** For an import before any login. With several accounts the one that logged in last is meant. */
export async function accountForImport(db: Kysely<Schema>): Promise<AccountRow> {
  return inTransaction(db, async (trx) => {
    const accounts = await listAccounts(trx);
    const [latest] = accounts.toSorted((a, b) =>
      (b.loggedInAt ?? '').localeCompare(a.loggedInAt ?? ''),
    );
    const nobody = { telegramId: null, name: null, username: null, phone: null, loggedInAt: null };
    return latest ?? insertAccount(trx, { ...nobody, id: freeId(accounts) });
  });
}

export async function recordSync(
  db: Kysely<Schema>,
  { accountId, at }: { accountId: string; at: Instant },
): Promise<void> {
  await db.updateTable('accounts').set({ lastSyncAt: at }).where('id', '=', accountId).execute();
}

/** Belongs into the transaction that writes the rows which the state covers. */
export async function saveUpdateState(
  db: Kysely<Schema>,
  { accountId, updateState }: { accountId: string; updateState: Json | null },
): Promise<void> {
  await db.updateTable('accounts').set({ updateState }).where('id', '=', accountId).execute();
}

type NewAccount = Omit<AccountRow, 'lastSyncAt' | 'updateState'>;

async function insertAccount(db: Kysely<Schema>, account: NewAccount): Promise<AccountRow> {
  const row: AccountRow = { ...account, lastSyncAt: null, updateState: null };
  await db.insertInto('accounts').values(row).execute();
  return row;
}

/** Short, since it begins the id of every chat and so stands in every message. */
function freeId(accounts: readonly AccountRow[]): string {
  const taken = new Set(accounts.map(({ id }) => id));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}
