import { CompiledQuery, type Kysely, sql } from 'kysely';
import { dialectOf, listOf, oneByOne } from '../database/dialect.ts';
import { FOR_EACH_ROW } from '../database/sqlite-statements.ts';
import type { MessageRow, Schema } from '../schema.ts';
import { marksOf } from './marks.ts';
import { searchText, wordsOf } from './text.ts';

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

function inFts(messages: readonly IndexedMessage[]): CompiledQuery {
  return CompiledQuery.raw(
    `${FOR_EACH_ROW}insert into message_index (rowid, text, filters) values (?, ?, ?)`,
    [
      oneByOne(messages, (message) => [
        // A plain number would arrive as a floating-point one, which FTS5 does not take for a rowid.
        BigInt(message.key),
        searchText(message.text),
        marksOf(message),
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
  const marks = marksOf(message).split(' ');
  return [...words, ...marks.map((mark) => `'${mark}'`)].join(' ');
}
