import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { listAccounts } from '../../store/accounts.ts';
import { listChatBriefs } from '../../store/chat-briefs.ts';
import type { Schema } from '../../store/schema.ts';
import { accountLabel, toTriageRow } from './from-store.ts';
import type { TriageRow } from './row.ts';

type Db = Kysely<Schema>;

/** Enough for the tallest terminal. */
const firstRows = 150;
const pageRows = 250;

export async function readAccount(db: Db): Promise<string | null> {
  return accountLabel(await listAccounts(db));
}

/** What the first frame needs. */
export async function readNewest(db: Db): Promise<TriageRow[]> {
  return (await listChatBriefs(db, { kind: 'newest', limit: firstRows })).map(toTriageRow);
}

/** All chats, page by page: SQLite reads within this process, and a key must not wait for ten thousand rows. */
export async function readAll(db: Db, signal: AbortSignal): Promise<TriageRow[]> {
  const rows: TriageRow[] = [];
  for (let after = ''; !signal.aborted; ) {
    const page = await listChatBriefs(db, { kind: 'page', after, limit: pageRows });
    rows.push(...page.map(toTriageRow));
    const last = page.at(-1);
    if (!last || page.length < pageRows) break;
    after = last.id;
    await nextTurn();
  }
  return rows;
}

export async function readSome(db: Db, ids: readonly string[]): Promise<TriageRow[]> {
  return (await listChatBriefs(db, { kind: 'some', ids })).map(toTriageRow);
}
