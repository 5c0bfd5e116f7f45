import { openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';

/**
 * The least that an import can do: find the messages byte by byte, `JSON.parse` them a chunk at a time,
 * one prepared upsert for each into a table with a column for everything that we keep of a message, and the index
 * of words in one go at the end. No traps of the format, no chats, no people, no counts, no order, nothing to narrow
 * a search by, no second database.
 */
export function importBarely(path: string, storePath: string): number {
  const db = new Database(storePath);
  db.pragma('journal_mode = wal');
  db.pragma('synchronous = normal');
  db.exec(`create table messages (
      key integer primary key, chat_id integer not null, message_id integer not null, sender text,
      sender_name text, sent_at integer not null, edited_at integer, text text not null, reply_to integer,
      links text, media text, file_name text, forwarded_from text, is_outgoing integer not null,
      unique (chat_id, message_id)
    ) strict;
    create virtual table words using fts5(text, content='messages', content_rowid='key',
      tokenize="unicode61 remove_diacritics 2")`);
  const upsert =
    db.prepare(`insert into messages (chat_id, message_id, sender, sender_name, sent_at, edited_at, text, reply_to,
      links, media, file_name, forwarded_from, is_outgoing)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (chat_id, message_id) do update set text = excluded.text
    where text <> excluded.text`);
  let count = 0;
  let pending: unknown[][] = [];
  const write = db.transaction((rows: unknown[][]) => {
    for (const row of rows) upsert.run(...row);
  });
  for (const { chat, messages } of chunks(path)) {
    for (const message of messages) pending.push(rowOf(chat, message));
    if (pending.length < 10_000) continue;
    write(pending);
    count += pending.length;
    pending = [];
  }
  write(pending);
  count += pending.length;
  db.exec(`insert into words (words) values ('rebuild')`);
  db.close();
  return count;
}

interface Message {
  id: number;
  from?: string | null;
  from_id?: string;
  date_unixtime: string;
  edited_unixtime?: string;
  text: string | (string | { type: string; text: string })[];
  reply_to_message_id?: number;
  media_type?: string;
  photo?: string;
  file_name?: string;
  forwarded_from?: string | null;
}

function rowOf(chat: number, message: Message) {
  const { text } = message;
  const parts = typeof text === 'string' ? [text] : text;
  const links = parts.flatMap((part) =>
    typeof part !== 'string' && part.type === 'link' ? part.text : [],
  );
  return [
    chat,
    message.id,
    message.from_id ?? null,
    message.from ?? null,
    Number(message.date_unixtime),
    message.edited_unixtime === undefined ? null : Number(message.edited_unixtime),
    parts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
    message.reply_to_message_id ?? null,
    links.length === 0 ? null : JSON.stringify(links),
    message.media_type ?? (message.photo === undefined ? null : 'photo'),
    message.file_name ?? null,
    message.forwarded_from ?? null,
    message.from_id === OWNER ? 1 : 0,
  ];
}

const OWNER = 'user700000001';

/** Whole messages of one chat, about a megabyte at a time. */
function* chunks(path: string): Generator<{ chat: number; messages: Message[] }> {
  const file = openSync(path, 'r');
  let bytes = Buffer.alloc(0);
  let chat = 0;
  let isInside = false;
  for (;;) {
    const more = Buffer.allocUnsafe(1 << 20);
    const got = readSync(file, more);
    if (got === 0) return;
    bytes = Buffer.concat([bytes, more.subarray(0, got)]);
    let at = 0;
    for (;;) {
      if (!isInside) {
        const opening = bytes.indexOf('"messages": [', at);
        if (opening < 0) break;
        chat += 1;
        isInside = true;
        at = opening + 13;
      }
      while (bytes[at] === 0x2c || bytes[at] === 0x0a || bytes[at] === 0x20) at += 1;
      const { end, isLast } = endOfMessages(bytes, at);
      if (end > at) {
        yield { chat, messages: JSON.parse(`[${bytes.toString('utf8', at, end)}]`) };
        at = end;
      }
      if (!isLast) break;
      isInside = false;
    }
    bytes = bytes.subarray(at);
  }
}

/** Where the last whole message ends, looking at every byte, and whether the list ends with it. */
function endOfMessages(bytes: Buffer, at: number): { end: number; isLast: boolean } {
  let depth = 0;
  let end = at;
  for (let i = at; i < bytes.length; i += 1) {
    const byte = bytes[i];
    if (byte === 0x22) {
      i += 1;
      while (i < bytes.length && bytes[i] !== 0x22) i += bytes[i] === 0x5c ? 2 : 1;
    } else if (byte === 0x7b || byte === 0x5b) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      if (depth < 0) return { end, isLast: true };
      if (depth === 0) end = i + 1;
    }
  }
  return { end, isLast: false };
}
