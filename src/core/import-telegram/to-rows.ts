import type { NewMessage } from '../../store/merge-message.ts';
import type { Instant } from '../../store/schema.ts';
import { type ExportMessage, isExportMessage, peerIdFrom } from './export-format.ts';
import { secondsOf } from './instants.ts';
import { mediaOf } from './media-of.ts';
import { senderIdOf } from './peer-id-of-chat.ts';
import { textAndLinks } from './text-and-links.ts';

/** Where messages are going, and what is known there. */
export interface Destination {
  chatId: string;
  peerId: string;
  isGroup: boolean;
  /** A chat with one person: whatever that person did not write, I wrote. */
  isWithOnePerson: boolean;
  /** Of messages that do not name one: a channel's posts. */
  defaultSenderPeerId: string | null;
  /** My own peer id, if it is known. */
  ownPeerId: string | null;
  /** The chat of the basic group that this supergroup was, if it is known. */
  formerChatId: string | null;
  /** Messages of forum topics, by message: the topic's first message. Filled as topics are met. */
  topicOf: Map<number, number>;
  instantOf: (seconds: number) => Instant;
}

export type Skipped = 'unsupported' | 'undated' | 'no-message';

/** tdesktop `kMigratedMessagesIdShift`: messages of the basic group that a supergroup was before. */
const MIGRATED_SHIFT = 1_000_000_000;
/** Telegram's message ids are int32. */
const LARGEST_ID = 2 ** 31 - 1;

/** One message of an export as a row, or why there is none. */
export function toRow(message: unknown, to: Destination): NewMessage | Skipped {
  if (!isExportMessage(message) || !isMessageId(message.id)) return 'no-message';
  if (message.type === 'unsupported') return 'unsupported';
  const seconds = secondsOf(message.date, message.date_unixtime);
  if (seconds === null) return 'undated';
  const editedSeconds = secondsOf(message.edited, message.edited_unixtime) ?? 0;
  const senderPeerId = peerIdFrom(senderIdOf(message)) ?? to.defaultSenderPeerId;
  const { media, fileName } = mediaOf(message);
  const { text, links } =
    media === 'service' ? NO_TEXT : textAndLinks(message.text, message.text_entities);
  return {
    ...placeOf(message.id, message, to),
    senderPeerId,
    senderName: nameOf(message.author) ?? nameOf(message.from) ?? nameOf(message.actor),
    sentAt: to.instantOf(seconds),
    // Exports of 2018 give 1970 to what was never edited.
    editedAt: editedSeconds >= seconds ? to.instantOf(editedSeconds) : null,
    text,
    links,
    media,
    fileName,
    forwardedFrom: forwardOf(message),
    isOutgoing: isMine(senderPeerId, to) ? 1 : 0,
  };
}

// A sync keeps none for service messages either.
const NO_TEXT = { text: '', links: null };

function isMessageId(id: unknown): id is number {
  return Number.isInteger(id) && id !== 0 && Math.abs(Number(id)) <= LARGEST_ID;
}

function placeOf(id: number, message: ExportMessage, to: Destination) {
  const reply = replyOf(message, to);
  if (id < 0 && to.formerChatId !== null) {
    return {
      chatId: to.formerChatId,
      messageId: id + MIGRATED_SHIFT,
      replyToMessageId: reply === null || reply > 0 ? null : reply + MIGRATED_SHIFT,
      topicId: null,
    };
  }
  if (message.action === 'topic_created') to.topicOf.set(id, id);
  const topicId = (reply === null ? null : to.topicOf.get(reply)) ?? null;
  if (topicId !== null) to.topicOf.set(id, topicId);
  // What "answers" the topic's first message stands in the topic and answers nobody.
  const replyToMessageId = reply === topicId ? null : reply;
  return { chatId: to.chatId, messageId: id, replyToMessageId, topicId };
}

function replyOf(message: ExportMessage, to: Destination): number | null {
  const reply = message.reply_to_message_id ?? message.message_id ?? message.game_message_id;
  const elsewhere = message.reply_to_peer_id;
  if (elsewhere !== undefined && peerIdFrom(elsewhere) !== to.peerId) return null;
  return isMessageId(reply) ? reply : null;
}

function nameOf(name: unknown): string | null {
  return typeof name === 'string' && name !== '' ? name : null;
}

function forwardOf(message: ExportMessage): string | null {
  const { forwarded_from: name, forwarded_from_id: id } = message;
  if (name === undefined) return null;
  return nameOf(name) ?? peerIdFrom(id) ?? 'Deleted Account';
}

function isMine(senderPeerId: string | null, to: Destination): boolean {
  if (senderPeerId === null) return false;
  if (to.ownPeerId !== null) return senderPeerId === to.ownPeerId;
  return to.isWithOnePerson && senderPeerId !== to.peerId;
}
