import type { Kysely } from 'kysely';
import type { NewMessage } from '../../store/merge-message.ts';
import type { Schema } from '../../store/schema.ts';
import { type Batch, writeBatch } from './batch.ts';
import { destinationOf, type Importer } from './destination.ts';
import { type ExportChat, isExportMessage } from './export-format.ts';
import type { Tally } from './report.ts';
import { type Destination, toRow } from './to-rows.ts';

export interface PourOptions extends Importer {
  db: Kysely<Schema>;
  tally: Tally;
  seenAt: string;
  /** Runs one transaction, to keep it or, in a rehearsal, to undo it. */
  attempt: Attempt;
}

export type Attempt = <T>(
  db: Kysely<Schema>,
  work: (db: Kysely<Schema>) => Promise<T>,
) => Promise<T>;

/** STORE.md: past 5,000 rows a transaction costs little more; past 10,000 it only costs memory. */
const BATCH_ROWS = 10_000;
/** Of one chat: more than anybody follows up on; a public group may have a hundred thousand. */
const MOST_PEOPLE = 1000;

/** Takes messages chat by chat and writes them in batches. */
export function createPour({ db, tally, attempt, ...importer }: PourOptions) {
  let batch = emptyBatch();
  let chat: ExportChat | null = null;
  let to: Destination | null = null;
  let people = new Set<string>();

  return { setOwner, beginChat, pour, endChat, flush, chatTitle: () => chat?.title ?? null };

  /** The file says whose account it is from. */
  function setOwner(ownPeerId: string): void {
    importer.ownPeerId = ownPeerId;
  }

  async function beginChat(next: ExportChat | null): Promise<void> {
    await endChat();
    chat = next;
    to = null;
    people = new Set();
  }

  /** A chat without messages is a chat all the same. */
  async function endChat(): Promise<void> {
    if (chat && !to) await arrive(chat, []);
    chat = null;
  }

  async function pour(messages: readonly unknown[]): Promise<void> {
    if (!chat) {
      tally.skipped['in-unknown-chat'] += messages.length;
      return;
    }
    to ??= await arrive(chat, messages);
    for (const message of messages) {
      const row = toRow(message, to);
      if (typeof row === 'string') tally.skipped[row] += 1;
      else take(row, message, to);
    }
    if (batch.messages.length >= BATCH_ROWS) await flush();
  }

  function take(row: NewMessage, message: unknown, { isGroup }: Destination): void {
    batch.messages.push(row);
    if (isExportMessage(message) && message.date_unixtime === undefined) tally.localTimes += 1;
    const { senderPeerId: peerId, senderName } = row;
    if (peerId === null || row.isOutgoing || !peerId.startsWith('u')) return;
    if (isGroup && importer.ownPeerId === null) tally.unknownAuthors += 1;
    if (people.has(peerId) || people.size >= MOST_PEOPLE) return;
    people.add(peerId);
    batch.people.push({ peerId, name: senderName ?? 'Deleted Account' });
  }

  async function arrive(arriving: ExportChat, first: readonly unknown[]): Promise<Destination> {
    const destination = await destinationOf(db, importer, { chat: arriving, first });
    const { peerId } = destination;
    batch.chats.push({ peerId, kind: arriving.kind, title: arriving.title });
    tally.chats.add(destination.chatId);
    return destination;
  }

  async function flush(): Promise<void> {
    if (batch.chats.length === 0 && batch.messages.length === 0) return;
    const { added, updated, unchanged } = await attempt(db, (trx) => writeBatch(trx, batch));
    tally.messages.added += added;
    tally.messages.updated += updated;
    tally.messages.unchanged += unchanged;
    batch = emptyBatch();
  }

  function emptyBatch(): Batch {
    return {
      accountId: importer.accountId,
      seenAt: importer.seenAt,
      chats: [],
      people: [],
      messages: [],
    };
  }
}
