import { holdableText } from './database/holdable-text.ts';
import type { MessageRow } from './schema.ts';

/** A message as Telegram or an export tells it; its key is the store's own affair. */
export type NewMessage = Omit<MessageRow, 'key' | 'deletedAt'>;

/** Who tells: Telegram has the last word, an export may be old, rewritten or incomplete. */
export type MessageSource = 'telegram' | 'export';

/**
 * The stored message after this news. It keeps its key, its time, and its tombstone; the later edit
 * wins, whoever told it; and what the news does not know does not erase what is stored.
 *
 * @returns the stored row itself when nothing changes.
 */
export function mergeMessage(
  stored: MessageRow,
  { news, source }: { news: NewMessage; source: MessageSource },
): MessageRow {
  const editsApart = compare(news.editedAt ?? '', stored.editedAt ?? '');
  if (editsApart < 0) return stored;
  const merged = editsApart > 0 ? edited(stored, news) : completed(stored, news);
  if (editsApart === 0 && source === 'telegram' && news.text !== '') {
    merged.text = holdableText(news.text);
  }
  return COMPARED.some((column) => merged[column] !== stored[column]) ? merged : stored;
}

/** All that an edit can change, as it is now. */
function edited(stored: MessageRow, news: NewMessage): MessageRow {
  const { editedAt, links, media, fileName } = news;
  return {
    ...completed(stored, news),
    editedAt,
    text: holdableText(news.text),
    links,
    media,
    fileName,
  };
}

function completed(stored: MessageRow, news: NewMessage): MessageRow {
  return {
    ...stored,
    text: stored.text || holdableText(news.text),
    senderPeerId: stored.senderPeerId ?? news.senderPeerId,
    senderName: stored.senderName ?? news.senderName,
    replyToMessageId: stored.replyToMessageId ?? news.replyToMessageId,
    topicId: stored.topicId ?? news.topicId,
    links: stored.links ?? news.links,
    media: stored.media ?? news.media,
    fileName: stored.fileName ?? news.fileName,
    forwardedFrom: stored.forwardedFrom ?? news.forwardedFrom,
    // An import before the first login does not know which messages of a group are mine.
    isOutgoing: stored.isOutgoing || news.isOutgoing,
  };
}

const COMPARED = [
  'text',
  'editedAt',
  'senderPeerId',
  'senderName',
  'replyToMessageId',
  'topicId',
  'links',
  'media',
  'fileName',
  'forwardedFrom',
  'isOutgoing',
] as const satisfies readonly (keyof MessageRow)[];

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
