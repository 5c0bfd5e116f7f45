import type { Kysely } from 'kysely';
import type { NewMessage } from '../../store/merge-message.ts';
import type { Schema } from '../../store/schema.ts';
import { destinationOf, type Importer } from './destination.ts';
import { type ExportChat, isExportMessage } from './export-format.ts';
import type { Tally } from './report.ts';
import type { TimeSorter } from './time-sorter.ts';
import { type Destination, toRow } from './to-rows.ts';
import type { ChatsAndPeople } from './write-chats.ts';

export interface CollectorOptions extends Importer {
  db: Kysely<Schema>;
  seenAt: string;
  tally: Tally;
  sorter: TimeSorter;
}

/** Of one chat: more than anybody follows up on; a public group may have a hundred thousand. */
const MOST_PEOPLE = 1000;

/** Takes the file's messages chat by chat and keeps what is to be stored. */
export function createCollector({ db, tally, sorter, ...importer }: CollectorOptions) {
  const { accountId, seenAt } = importer;
  const collected: ChatsAndPeople = { accountId, seenAt, chats: [], people: [] };
  let chat: ExportChat | null = null;
  let to: Destination | null = null;
  let people = new Set<string>();

  return { collected, setOwner, beginChat, take, endChat, chatTitle: () => chat?.title ?? null };

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

  async function take(messages: readonly unknown[]): Promise<void> {
    if (!chat) {
      tally.skipped['in-unknown-chat'] += messages.length;
      return;
    }
    to ??= await arrive(chat, messages);
    const rows: NewMessage[] = [];
    for (const message of messages) {
      const row = toRow(message, to);
      if (typeof row === 'string') {
        tally.skipped[row] += 1;
        continue;
      }
      if (isExportMessage(message) && message.date_unixtime === undefined) tally.localTimes += 1;
      meet(row, to);
      rows.push(row);
    }
    await sorter.add(rows);
  }

  function meet({ senderPeerId, senderName, isOutgoing }: NewMessage, { isGroup }: Destination) {
    if (senderPeerId === null || isOutgoing || !senderPeerId.startsWith('u')) return;
    if (isGroup && importer.ownPeerId === null) tally.unknownAuthors += 1;
    if (people.has(senderPeerId) || people.size >= MOST_PEOPLE) return;
    people.add(senderPeerId);
    collected.people.push({ peerId: senderPeerId, name: senderName ?? 'Deleted Account' });
  }

  async function arrive(arriving: ExportChat, first: readonly unknown[]): Promise<Destination> {
    const destination = await destinationOf(db, importer, { chat: arriving, first });
    const { peerId } = destination;
    const { type, kind, title } = arriving;
    collected.chats.push({ peerId, kind, title, isSaved: type === 'saved_messages' });
    tally.chats.add(destination.chatId);
    return destination;
  }
}
