import type { History } from '../world/history.ts';
import type { Message } from '../world/message.ts';
import type { Limits } from '../world/types.ts';

/** The offsets of messages.getHistory and its relatives. */
export interface PageRequest {
  offsetId: number;
  offsetDate: number;
  addOffset: number;
  limit: number;
  maxId: number;
  minId: number;
}

export interface Page {
  /** Newest first. */
  messages: Message[];
  /** All messages of the chat. */
  count: number;
  /** How many newer messages lie before the page. */
  skipped: number;
}

/**
 * A page as https://core.telegram.org/api/offsets tells it: the list runs from the newest message down, starts
 * after the messages with `id >= offsetId` (or sent at `offsetDate` or later), moved by `addOffset`; `minId` and
 * `maxId` are applied to what was cut out, so that they can leave nothing of it.
 */
export function cutPage(history: History, request: PageRequest, limits: Limits): Page {
  const count = history.length;
  const limit = Math.min(request.limit <= 0 ? 20 : request.limit, limits.historyPage);
  const start = startOf(history, request) + request.addOffset;
  const newest = Math.max(0, start);
  const end = Math.max(newest, start + limit);
  const cut = history.slice(count - end, count - newest).reverse();
  const messages = cut.filter(
    ({ id }) =>
      (request.minId === 0 || id > request.minId) && (request.maxId === 0 || id < request.maxId),
  );
  const isShort = limits.hasShortPages && messages.length > 2;
  const page = isShort ? shorten(messages, request.addOffset < 0) : messages;
  return { messages: page, count, skipped: newest };
}

function startOf(history: History, { offsetId, offsetDate }: PageRequest): number {
  if (offsetId > 0) return history.length - history.countBefore(offsetId);
  if (offsetDate > 0) return history.length - history.countBeforeDate(offsetDate);
  return 0;
}

/** Telegram may give fewer messages than there are in that direction: what is missing lies beyond the page. */
function shorten(messages: Message[], isTowardsNewer: boolean): Message[] {
  const kept = Math.max(1, Math.floor((messages.length * 2) / 3));
  return isTowardsNewer ? messages.slice(-kept) : messages.slice(0, kept);
}
