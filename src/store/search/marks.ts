import type { MessageRow } from '../schema.ts';
import type { SearchHas } from './query.ts';
import { MARK } from './text.ts';

/** Words beside the text of a message, space between, by which the index narrows a search: no join, no second look. */
export function marksOf(
  message: Pick<MessageRow, 'chatId' | 'senderPeerId' | 'links' | 'media' | 'fileName'>,
): string {
  const { chatId, senderPeerId, links, media, fileName } = message;
  let marks = chatMark(chatId);
  if (senderPeerId !== null) marks += ` ${senderMark(senderPeerId)}`;
  if (links !== null && links !== '[]') marks += ` ${hasMark('link')}`;
  if (fileName !== null || media === 'file') marks += ` ${hasMark('file')}`;
  if (media !== null && !NO_MEDIA.has(media)) marks += ` ${hasMark('media')}`;
  return marks;
}

export function chatMark(chatId: string): string {
  return markOf('c', chatId);
}

export function senderMark(peerId: string): string {
  return markOf('s', peerId);
}

export function hasMark(what: SearchHas): string {
  return `${MARK}h${what}`;
}

const NO_MEDIA = new Set(['service', 'link', 'other']);

function markOf(letter: 'c' | 's', id: string): string {
  const known = marksKnown.get(id);
  if (known !== undefined) return known[letter];
  const letters = lettersOnly(id);
  const marks = { c: `${MARK}c${letters}`, s: `${MARK}s${letters}` };
  if (marksKnown.size >= MOST_KNOWN) marksKnown.clear();
  marksKnown.set(id, marks);
  return marks[letter];
}

/** A million messages come from a few thousand chats and people. */
const marksKnown = new Map<string, { c: string; s: string }>();
const MOST_KNOWN = 5000;

/** One word for the tokenizer, and no two ids the same word. */
function lettersOnly(id: string): string {
  return id.replace(/[^0-9a-y]/g, (sign) => `z${sign.charCodeAt(0)}z`);
}
