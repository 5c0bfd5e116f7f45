import { type Kysely, type RawBuilder, sql } from 'kysely';
import { listAccounts } from '../accounts.ts';
import { findChatsNamed } from '../chats.ts';
import { findCompaniesNamed } from '../companies.ts';
import { dialectOf, listOf } from '../database/dialect.ts';
import { firstKeyAt } from '../message-key.ts';
import { findOwnPeerId } from '../own-peer.ts';
import { findPeersNamed } from '../peers.ts';
import type { MessageRow, Schema } from '../schema.ts';
import { chatMark, hasMark, senderMark } from './marks.ts';
import { ftsMatch, type IndexMatch, tsQuery } from './match.ts';
import { parseSearch, type SearchQuery } from './query.ts';
import { type Snippet, snippetOf } from './snippet.ts';

export interface SearchRequest {
  /** As typed; see `parseSearch`. */
  query: string;
  limit: number;
  /** Only in these chats. */
  chatIds?: readonly string[] | undefined;
  /** Only what is older than the message with this key: the next page. */
  before?: number | undefined;
  /** Counting all looks at all that is found; a list that fills as one types may do without: then `total` is what is shown. */
  isCounted?: boolean | undefined;
}

export interface FoundMessage extends MessageRow {
  chatTitle: string | null;
  snippet: Snippet;
}

export interface SearchResult {
  total: number;
  /** Newest first. */
  messages: FoundMessage[];
  /** What of the query could not be understood or names nothing, in the user's words; then nothing is found. */
  problems: string[];
}

/** Messages by word, on both databases alike: all words and all filters must hold. */
export async function searchMessages(
  db: Kysely<Schema>,
  { query, limit, chatIds, before, isCounted = true }: SearchRequest,
): Promise<SearchResult> {
  const parsed = parseSearch(query);
  const { match, problems } = await resolve(db, { parsed, chatIds });
  if (problems.length > 0 || !match) return { total: 0, messages: [], problems };
  const found = { match, ...keyRange(parsed) };
  const rows = await pageOf(db, {
    ...found,
    until: Math.min(found.until, before ?? Infinity),
    limit,
  });
  const messages = rows.map((row) => ({ ...row, snippet: snippetOf(row.text, parsed) }));
  const total = isCounted ? await countOf(db, found) : rows.length;
  return { total, messages, problems };
}

interface Resolved {
  /** `null` where nothing can be found. */
  match: IndexMatch | null;
  problems: string[];
}

/** From the names in the query to the marks in the index. */
async function resolve(
  db: Kysely<Schema>,
  { parsed, chatIds }: { parsed: SearchQuery; chatIds: readonly string[] | undefined },
): Promise<Resolved> {
  const problems = [...parsed.problems];
  const marks = parsed.has.map((what) => [hasMark(what)]);
  const look = async (names: string[], kind: string, find: (name: string) => Promise<string[]>) => {
    for (const name of names) {
      const found = await find(name);
      if (found.length === 0) problems.push(`${kind}:${name} names nothing that is stored`);
      marks.push(found);
    }
  };
  await look(parsed.in, 'in', async (name) =>
    (await findChatsNamed(db, name)).map(({ id }) => chatMark(id)),
  );
  await look(parsed.from, 'from', async (name) =>
    (name === 'me' ? await myPeers(db) : await findPeersNamed(db, name)).map(senderMark),
  );
  await look(parsed.company, 'company', (name) => chatsOfCompany(db, name));
  if (chatIds) marks.push(chatIds.map(chatMark));
  const isDated = parsed.terms.length === 0 && (parsed.after ?? parsed.before) !== null;
  const isFindable =
    marks.length > 0 || parsed.terms.some(({ isNegated }) => !isNegated) || isDated;
  if (!isFindable && parsed.terms.length > 0) problems.push('give at least one word to look for');
  const isHopeless = marks.some((group) => group.length === 0);
  return { match: isFindable && !isHopeless ? { terms: parsed.terms, marks } : null, problems };
}

async function myPeers(db: Kysely<Schema>): Promise<string[]> {
  const peers: string[] = [];
  for (const account of await listAccounts(db)) {
    const own = await findOwnPeerId(db, account);
    if (own !== null) peers.push(own);
  }
  return peers;
}

async function chatsOfCompany(db: Kysely<Schema>, name: string): Promise<string[]> {
  const companies = await findCompaniesNamed(db, name);
  const ids = companies.map(({ id }) => id);
  const chats = await db
    .selectFrom('chats')
    .select('id')
    .where('companyId', 'in', listOf(db, ids))
    .execute();
  return chats.map(({ id }) => chatMark(id));
}

interface Found {
  match: IndexMatch;
  /** The smallest key, and the one after the largest. */
  from: number;
  until: number;
}

/** Keys follow time, so a range of days is a range of keys. */
function keyRange({ after, before }: SearchQuery): Omit<Found, 'match'> {
  return {
    from: after === null ? 0 : firstKeyAt(after),
    until: before === null ? Number.MAX_SAFE_INTEGER : firstKeyAt(before),
  };
}

async function pageOf(db: Kysely<Schema>, { limit, ...found }: Found & { limit: number }) {
  const { table, key, holds } = placeOf(db, found);
  const page = sql<{ key: number }>`(select ${key} as key from ${table}
    where ${holds} order by ${key} desc limit ${limit})`;
  return db
    .selectFrom(page.as('page'))
    .innerJoin('messages', 'messages.key', 'page.key')
    .leftJoin('chats', 'chats.id', 'messages.chatId')
    .selectAll('messages')
    .select('chats.title as chatTitle')
    .orderBy('page.key', 'desc')
    .execute();
}

async function countOf(db: Kysely<Schema>, found: Found): Promise<number> {
  const { table, holds } = placeOf(db, found);
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from ${table} where ${holds}`.execute(db);
  return rows[0]?.total ?? 0;
}

interface Place {
  table: RawBuilder<unknown>;
  key: RawBuilder<unknown>;
  holds: RawBuilder<unknown>;
}

/** Where to look and for what: in the index, or among all messages where dates alone are given. */
function placeOf(db: Kysely<Schema>, { match, from, until }: Found): Place {
  const isIndexed = match.terms.length > 0 || match.marks.length > 0;
  const isSqlite = dialectOf(db) === 'sqlite';
  const key = sql.ref(isIndexed && isSqlite ? 'rowid' : 'key');
  // Without a cast SQLite gets floating-point numbers, by which FTS5 does not shorten its walk.
  const inTime = sql`${key} >= cast(${from} as bigint) and ${key} < cast(${until} as bigint)`;
  if (!isIndexed) return { table: sql.table('messages'), key, holds: inTime };
  const words = isSqlite
    ? sql`message_index match ${ftsMatch(match)}`
    : sql`words @@ ${tsQuery(match)}::tsquery`;
  return { table: sql.table('message_index'), key, holds: sql`${words} and ${inTime}` };
}
