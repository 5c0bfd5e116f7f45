import { CompiledQuery, type Kysely, sql } from 'kysely';
import { dialectOf, forUpdate, listOf, oneByOne } from './dialect.ts';
import type { MessageRow, Schema } from './schema.ts';
import { marksOf } from './search-marks.ts';
import { searchText, wordsOf } from './search-text.ts';
import { dropSetting, readSetting, writeSetting } from './settings.ts';
import { FOR_EACH_ROW } from './sqlite-statements.ts';
import { inTransaction } from './transaction.ts';

/** What of a message the index is made from. */
type IndexedMessage = Pick<
  MessageRow,
  'key' | 'chatId' | 'senderPeerId' | 'text' | 'links' | 'media' | 'fileName'
>;

/** Messages that the index does not know yet. Belongs into the transaction that stores them. */
export async function addToIndex(
  db: Kysely<Schema>,
  messages: readonly IndexedMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  await db.executeQuery(dialectOf(db) === 'sqlite' ? inFts(messages) : inGin(messages));
}

/** What was edited is forgotten, then learnt anew. */
export async function replaceInIndex(
  db: Kysely<Schema>,
  messages: readonly IndexedMessage[],
): Promise<void> {
  await dropFromIndex(
    db,
    messages.map(({ key }) => key),
  );
  await addToIndex(db, messages);
}

export async function dropFromIndex(db: Kysely<Schema>, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  const key = sql.ref(dialectOf(db) === 'sqlite' ? 'rowid' : 'key');
  await sql`delete from message_index where ${key} in ${listOf(db, keys)}`.execute(db);
}

const BEHIND = 'search.behind';

/** Some messages are stored but not indexed: an import is under way, or was interrupted. */
export async function isIndexBehind(db: Kysely<Schema>): Promise<boolean> {
  return (await readSetting(db, BEHIND)) === true;
}

/** Belongs into each transaction that stores messages without indexing them: it keeps a `completeIndex` of another program from ending too early. */
export async function markIndexBehind(db: Kysely<Schema>): Promise<void> {
  await writeSetting(db, { name: BEHIND, value: true });
}

/** Long enough to be fast, short enough that another program's write need not wait for long. */
const BATCH = 20_000;

/**
 * Indexes what is stored but not indexed, in steps that each count for themselves: interrupted, it goes on
 * where it stopped. Does nothing when nothing is missing.
 *
 * @param report how many messages were indexed so far.
 */
export async function completeIndex(
  db: Kysely<Schema>,
  { report, signal }: { report?: (indexed: number) => void; signal?: AbortSignal } = {},
): Promise<number> {
  let indexed = 0;
  let after = -1;
  while (await isIndexBehind(db)) {
    signal?.throwIfAborted();
    const last = await inTransaction(db, async (trx) => {
      const missing = await indexBatch(trx, after);
      indexed += missing.length;
      // Another program may have stored older ones meanwhile: done is only who finds nothing from the start.
      if (missing.length === 0 && after === -1) await dropSetting(trx, BEHIND);
      return missing.at(-1)?.key;
    });
    after = last ?? -1;
    report?.(indexed);
  }
  return indexed;
}

async function indexBatch(db: Kysely<Schema>, after: number): Promise<IndexedMessage[]> {
  // Whoever stores without indexing waits for this transaction, or this one for that.
  await forUpdate(db, db.selectFrom('settings').selectAll().where('name', '=', BEHIND)).execute();
  const known =
    dialectOf(db) === 'sqlite'
      ? sql`select 1 from message_index_docsize where id = messages.key`
      : sql`select 1 from message_index where message_index.key = messages.key`;
  const lock = sql.raw(dialectOf(db) === 'sqlite' ? '' : 'for update');
  // Without the plugin, which would spell the names of a million rows anew.
  const { rows: missing } = await sql<IndexedMessage>`
    select key, chat_id as "chatId", sender_peer_id as "senderPeerId", text, links, media,
      file_name as "fileName"
    from messages where key > cast(${after} as bigint) and deleted_at is null and not exists (${known})
    order by key limit ${BATCH} ${lock}`.execute(db.withoutPlugins());
  await addToIndex(db, missing);
  return missing;
}

function inFts(messages: readonly IndexedMessage[]): CompiledQuery {
  return CompiledQuery.raw(
    `${FOR_EACH_ROW}insert into message_index (rowid, text, filters) values (?, ?, ?)`,
    [
      oneByOne(messages, (message) => [
        // A plain number would arrive as a floating-point one, which FTS5 does not take for a rowid.
        BigInt(message.key),
        searchText(message.text),
        marksOf(message).join(' '),
      ]),
    ],
  );
}

function inGin(messages: readonly IndexedMessage[]): CompiledQuery {
  const rows = messages.map((message) => ({ key: message.key, words: lexemes(message) }));
  return CompiledQuery.raw(
    `insert into message_index (key, words)
      select key, words from json_populate_recordset(null::message_index, $1::json)`,
    [JSON.stringify(rows)],
  );
}

/** As PostgreSQL writes a tsvector. Made here, since its own parser takes web addresses and hyphens apart in its own way. */
function lexemes(message: IndexedMessage): string {
  const words = wordsOf(searchText(message.text)).map((word, at) => `'${word}':${at + 1}`);
  return [...words, ...marksOf(message).map((mark) => `'${mark}'`)].join(' ');
}
