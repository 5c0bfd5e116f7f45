import { type Budget, readBudgets } from '../core/budget.ts';
import type { Doors } from '../core/doors.ts';
import { listAccounts } from '../store/accounts.ts';
import { countStored } from '../store/chats.ts';
import { SCHEMA_VERSION } from '../store/database/schema-version.ts';
import { listDueFollowUps } from '../store/follow-ups.ts';
import type { AccountRow } from '../store/schema.ts';
import type { Context } from './context.ts';
import { hasStore, storeUrl } from './doors/open-doors.ts';
import { storedSession } from './doors/open-telegram.ts';
import { withDoors } from './shell.ts';

export interface Status {
  loggedIn: boolean;
  account: {
    id: string;
    name: string | null;
    username: string | null;
    phone: string | null;
  } | null;
  server: string | null;
  store: { url: string; schema: number; chats: number; messages: number };
  due: number;
  /** What the protection of the account allows, and how much of it is used; null before the first login. */
  sending: Budget | null;
  lastSyncAt: string | null;
}

/** Reads what is here, without a connection; a store that is not there yet is not made. */
export async function readStatus(context: Context): Promise<Status> {
  return readStatusOf(context, await loggedInUser(context));
}

/** @throws {AppError} `settings` when the stored session cannot be opened. */
export async function loggedInUser(context: Context): Promise<string | null> {
  const session = await (await storedSession(context)).load();
  return session?.userId ?? null;
}

/** The same where it is known who is logged in. */
export async function readStatusOf(context: Context, userId: string | null): Promise<Status> {
  const url = storeUrl(context);
  const stored = hasStore(context)
    ? await withDoors(context, ['db', 'now'], (doors) => readStore(doors, context, userId))
    : nothing;
  const { account, schema, chats, messages, due, sending } = stored;
  return {
    loggedIn: userId !== null,
    account: accountOf(userId, account),
    server: context.settings['telegram.server'],
    store: { url: withoutPassword(url), schema, chats, messages },
    due,
    sending,
    lastSyncAt: account?.lastSyncAt ?? null,
  };
}

interface Stored {
  account: AccountRow | null;
  schema: number;
  chats: number;
  messages: number;
  due: number;
  sending: Budget | null;
}

const nothing: Stored = { account: null, schema: 0, chats: 0, messages: 0, due: 0, sending: null };

async function readStore(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { settings }: Context,
  userId: string | null,
): Promise<Stored> {
  const accounts = await listAccounts(db);
  const account = accounts.find(({ telegramId }) => telegramId === userId) ?? accounts[0] ?? null;
  const due = await listDueFollowUps(db, { now: now().toISOString() });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const budgets = await readBudgets({ db, now }, { settings, timeZone });
  const sending = budgets.find(({ accountId }) => accountId === account?.id) ?? null;
  const counted = await countStored(db);
  return { account, schema: SCHEMA_VERSION, ...counted, due: due.length, sending };
}

function accountOf(userId: string | null, account: AccountRow | null): Status['account'] {
  if (userId === null) return null;
  const isKnown = account?.telegramId === userId;
  return {
    id: userId,
    name: isKnown ? account.name : null,
    username: isKnown ? account.username : null,
    phone: isKnown ? account.phone : null,
  };
}

/** `postgres://me:secret@host/db` without the secret, wherever it stands. */
function withoutPassword(url: string): string {
  if (url.startsWith('file:')) return url;
  return url.replace(/^(\w+:\/\/[^:@/]*):[^@]*@/, '$1@').replace(/([?&]password=)[^&]*/gi, '$1***');
}
