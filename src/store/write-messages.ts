import type { Kysely } from 'kysely';
import { insertMany, listOf } from './database/dialect.ts';
import { holdableText } from './database/holdable-text.ts';
import type { NewMessage } from './merge-message.ts';
import { nextKey, wantedKey } from './message-key.ts';
import type { MessageRow, Schema } from './schema.ts';

/** Inserts messages that are not stored yet and gives each its key; ascending, which is several times faster. */
export async function insertMessages(
  db: Kysely<Schema>,
  messages: readonly NewMessage[],
): Promise<MessageRow[]> {
  const rows = messages.map((message) => ({
    ...message,
    key: wantedKey(message),
    deletedAt: null,
  }));
  const inOrder = () => rows.sort((a, b) => a.key - b.key);
  inOrder();
  const late = rows.filter(({ key }, at) => key === rows[at - 1]?.key);
  if (late.length > 0) {
    takeOtherSlots(late, rows);
    inOrder();
  }
  await insertAll(db, { rows, all: rows });
  return rows;
}

/** Rows as merged with news; their keys stay. */
export async function replaceMessages(
  db: Kysely<Schema>,
  rows: readonly MessageRow[],
): Promise<void> {
  await insertMany<MessageRow>(db, {
    table: 'messages',
    columns: COLUMNS,
    valuesOf,
    rows,
    onConflict: `on conflict (key) do update set ${REPLACED}`,
  });
}

/** The slot that a message wants may belong to another chat's: found out only when it happens, which is hardly ever. */
async function insertAll(
  db: Kysely<Schema>,
  { rows, all }: { rows: readonly MessageRow[]; all: readonly MessageRow[] },
): Promise<void> {
  const written = await insertMany<MessageRow>(db, {
    table: 'messages',
    columns: COLUMNS,
    valuesOf,
    rows,
    onConflict: 'on conflict (key) do nothing',
  });
  if (written === rows.length) return;
  const left = await withoutOwnSlot(db, rows);
  takeOtherSlots(left, all);
  await insertAll(db, { rows: left, all });
}

async function withoutOwnSlot(
  db: Kysely<Schema>,
  rows: readonly MessageRow[],
): Promise<MessageRow[]> {
  const stored = await db
    .selectFrom('messages')
    .select(['key', 'chatId', 'messageId'])
    .where(
      'key',
      'in',
      listOf(
        db,
        rows.map(({ key }) => key),
      ),
    )
    .execute();
  const owners = new Map(stored.map((row) => [row.key, row] as const));
  return rows.filter(({ key, chatId, messageId }) => {
    const owner = owners.get(key);
    return owner?.chatId !== chatId || owner.messageId !== messageId;
  });
}

/** Two messages of one second may want the same slot; `all` are those that are written together. */
function takeOtherSlots(rows: readonly MessageRow[], all: readonly MessageRow[]): void {
  const taken = new Set(all.map(({ key }) => key));
  for (const row of rows) {
    do row.key = nextKey(row.key);
    while (taken.has(row.key));
    taken.add(row.key);
  }
}

const COLUMNS: readonly (keyof MessageRow)[] = [
  'key',
  'chatId',
  'messageId',
  'senderPeerId',
  'senderName',
  'sentAt',
  'editedAt',
  'text',
  'replyToMessageId',
  'topicId',
  'links',
  'media',
  'fileName',
  'forwardedFrom',
  'isOutgoing',
  'deletedAt',
];

/** In the order of `COLUMNS`. */
function valuesOf(row: MessageRow): readonly unknown[] {
  return [
    row.key,
    row.chatId,
    row.messageId,
    row.senderPeerId,
    held(row.senderName),
    row.sentAt,
    row.editedAt,
    holdableText(row.text),
    row.replyToMessageId,
    row.topicId,
    held(row.links),
    row.media,
    held(row.fileName),
    held(row.forwardedFrom),
    row.isOutgoing,
    row.deletedAt,
  ];
}

function held(text: string | null): string | null {
  return text === null ? null : holdableText(text);
}

const REPLACED = `edited_at = excluded.edited_at, text = excluded.text, sender_peer_id = excluded.sender_peer_id,
  sender_name = excluded.sender_name, reply_to_message_id = excluded.reply_to_message_id,
  topic_id = excluded.topic_id, links = excluded.links, media = excluded.media,
  file_name = excluded.file_name, forwarded_from = excluded.forwarded_from,
  is_outgoing = excluded.is_outgoing`;
