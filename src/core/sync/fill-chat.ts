import type { ChatChanges } from '../../store/chats.ts';
import type { ChatRow, Instant } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import type { HistoryPage, IncomingMessage, PeerAddress } from '../telegram/port.ts';
import type { PageStore } from './page-store.ts';
import { historyPages, pageSize } from './pages.ts';

type Asking = Pick<Doors, 'telegram'>;

export interface ChatToFill {
  chat: ChatRow;
  address: PeerAddress;
  /** The newest message that the chat list named; `null` when the chat is not in the list. */
  topMessageId: number | null;
  /** Nothing older is asked for. */
  since: Instant | null;
}

/**
 * Brings a chat's history up to date: what is newer than the last run, then back to the beginning (or to
 * `since`). Each page is kept together with the marks between which nothing is missing, so a run that is
 * killed anywhere goes on there: no message twice, none missing.
 */
export async function fillChat(
  doors: Asking,
  pages: Pick<PageStore, 'keep'>,
  toFill: ChatToFill,
): Promise<void> {
  const keep: Keep = (page, marks) => pages.keep({ chat: toFill.chat, page, marks });
  const { chat } = toFill;
  const marks: Marks =
    chat.historyTo === null || chat.historyFrom === null
      ? await firstPage(doors, toFill, keep)
      : { from: chat.historyFrom, to: chat.historyTo };
  await fillNewer(doors, toFill, { marks, keep });
  await fillOlder(doors, toFill, { marks, keep });
}

/** Nothing between them is missing. */
interface Marks {
  from: number;
  to: number;
}

type Keep = (page: HistoryPage, marks: ChatChanges) => Promise<void>;

interface Filling {
  marks: Marks;
  keep: Keep;
}

async function firstPage(
  { telegram }: Asking,
  { address, since }: ChatToFill,
  keep: Keep,
): Promise<Marks> {
  const page = await telegram.history(address, { direction: 'older', than: 0, limit: pageSize });
  const to = page.messages.at(-1)?.messageId ?? 0;
  const messages = notBefore(page.messages, since);
  // A chat whose every message is older than `since` is complete from there on, and holds nothing.
  const from = page.messages.length === 0 ? 0 : (messages[0]?.messageId ?? to + 1);
  await keep({ ...page, messages }, { historyFrom: from, historyTo: to });
  return { from, to };
}

async function fillNewer(
  { telegram }: Asking,
  { address, topMessageId }: ChatToFill,
  { marks, keep }: Filling,
): Promise<void> {
  if (topMessageId !== null && topMessageId <= marks.to) return;
  const until = topMessageId ?? undefined;
  const pages = historyPages(telegram, {
    chat: address,
    direction: 'newer',
    than: marks.to,
    until,
  });
  for await (const page of pages) {
    marks.to = page.messages.at(-1)?.messageId ?? marks.to;
    await keep(page, { historyTo: marks.to });
  }
}

async function fillOlder(
  { telegram }: Asking,
  { chat, address, since }: ChatToFill,
  { marks, keep }: Filling,
): Promise<void> {
  const hasAsked = since !== null && chat.historySince !== null && chat.historySince <= since;
  if (marks.from === 0 || hasAsked) return;
  const nothing: HistoryPage = { messages: [], peers: [] };
  const pages = historyPages(telegram, { chat: address, direction: 'older', than: marks.from });
  for await (const page of pages) {
    const messages = notBefore(page.messages, since);
    marks.from = messages[0]?.messageId ?? marks.from;
    const isReached = messages.length < page.messages.length;
    const historySince = isReached ? { historySince: since } : {};
    await keep({ ...page, messages }, { historyFrom: marks.from, ...historySince });
    if (isReached) return;
  }
  await keep(nothing, { historyFrom: 0 });
}

function notBefore(messages: readonly IncomingMessage[], since: Instant | null): IncomingMessage[] {
  return messages.filter(({ sentAt }) => since === null || sentAt >= since);
}
