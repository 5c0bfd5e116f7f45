import type { Kysely } from 'kysely';
import { insertMany, listOf } from './dialect.ts';
import type { NewMessage } from './merge-message.ts';
import { nextKey, wantedKey } from './message-key.ts';
import type { MessageRow, Schema } from './schema.ts';

/** Inserts messages that are not stored yet and gives each its key. Ascending by time is several times faster. */
export async function insertMessages(
  db: Kysely<Schema>,
  messages: readonly NewMessage[],
): Promise<MessageRow[]> {
  const taken = new Set<number>();
  const rows = messages.map((message) => ({
    ...message,
    key: takeSlot(taken, wantedKey(message)),
    deletedAt: null,
  }));
  await insertAll(db, { rows, taken });
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
    rows,
    onConflict: `on conflict (key) do update set ${REPLACED}`,
  });
}

/** The slot that a message wants may belong to another chat's: found out only when it happens, which is hardly ever. */
async function insertAll(
  db: Kysely<Schema>,
  { rows, taken }: { rows: readonly MessageRow[]; taken: Set<number> },
): Promise<void> {
  const written = await insertMany<MessageRow>(db, {
    table: 'messages',
    columns: COLUMNS,
    rows,
    onConflict: 'on conflict (key) do nothing',
  });
  if (written === rows.length) return;
  const left = await withoutOwnSlot(db, rows);
  for (const row of left) row.key = takeSlot(taken, nextKey(row.key));
  await insertAll(db, { rows: left, taken });
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

function takeSlot(taken: Set<number>, wanted: number): number {
  let key = wanted;
  while (taken.has(key)) key = nextKey(key);
  taken.add(key);
  return key;
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

const REPLACED = `edited_at = excluded.edited_at, text = excluded.text, sender_peer_id = excluded.sender_peer_id,
  sender_name = excluded.sender_name, reply_to_message_id = excluded.reply_to_message_id,
  topic_id = excluded.topic_id, links = excluded.links, media = excluded.media,
  file_name = excluded.file_name, forwarded_from = excluded.forwarded_from,
  is_outgoing = excluded.is_outgoing`;
