import { chatIdOf } from '../../store/chat-id.ts';
import { type ChatChanges, updateChats } from '../../store/chats.ts';
import { upsertMessages } from '../../store/messages.ts';
import { upsertPeers } from '../../store/peers.ts';
import type { ChatRow, Instant } from '../../store/schema.ts';
import { inTransaction } from '../../store/transaction.ts';
import type { Doors } from '../doors.ts';
import type { HistoryPage, IncomingMessage, PeerAddress } from '../telegram/port.ts';
import { historyPages, pageSize } from './pages.ts';
import { messageRow, seenPeers } from './rows.ts';
import type { Run } from './run.ts';

type SyncDoors = Pick<Doors, 'db' | 'telegram' | 'now'>;

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
 * `since`). Each page is one transaction together with the marks between which nothing is missing, so a
 * run that is killed anywhere goes on there: no message twice, none missing.
 *
 * @returns how many messages were added.
 */
export async function fillChat(doors: SyncDoors, run: Run, toFill: ChatToFill): Promise<number> {
  const keep = pageKeeper(doors, run, toFill);
  const { chat } = toFill;
  const marks: Marks =
    chat.historyTo === null || chat.historyFrom === null
      ? await firstPage(doors, toFill, keep)
      : { from: chat.historyFrom, to: chat.historyTo };
  await fillNewer(doors, toFill, { marks, keep });
  await fillOlder(doors, toFill, { marks, keep });
  return keep.added();
}

/** Nothing between them is missing. */
interface Marks {
  from: number;
  to: number;
}

interface Keeper {
  page(page: HistoryPage, marks: ChatChanges): Promise<void>;
  added(): number;
}

interface Filling {
  marks: Marks;
  keep: Keeper;
}

async function firstPage(
  { telegram }: SyncDoors,
  { address, since }: ChatToFill,
  keep: Keeper,
): Promise<Marks> {
  const page = await telegram.history(address, { direction: 'older', than: 0, limit: pageSize });
  const to = page.messages.at(-1)?.messageId ?? 0;
  const messages = notBefore(page.messages, since);
  // A chat whose every message is older than `since` is complete from there on, and holds nothing.
  const from = page.messages.length === 0 ? 0 : (messages[0]?.messageId ?? to + 1);
  await keep.page({ ...page, messages }, { historyFrom: from, historyTo: to });
  return { from, to };
}

async function fillNewer(
  { telegram }: SyncDoors,
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
    await keep.page(page, { historyTo: marks.to });
  }
}

async function fillOlder(
  { telegram }: SyncDoors,
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
    await keep.page({ ...page, messages }, { historyFrom: marks.from, ...historySince });
    if (isReached) return;
  }
  await keep.page(nothing, { historyFrom: 0 });
}

function notBefore(messages: readonly IncomingMessage[], since: Instant | null): IncomingMessage[] {
  return messages.filter(({ sentAt }) => since === null || sentAt >= since);
}

/** One page and the marks that it moves, or neither. */
function pageKeeper(
  { db, now }: SyncDoors,
  { account, report, signal }: Run,
  { chat }: ChatToFill,
): Keeper {
  let added = 0;
  const accountId = account.id;
  const chatId = chatIdOf(accountId, chat.peerId);
  return {
    async page({ messages, peers }, marks) {
      signal.throwIfAborted();
      const rows = messages.map((message) => messageRow(message, chatId));
      const seen = seenPeers(peers, { accountId, seenAt: now().toISOString() });
      const counts = await inTransaction(db, async (trx) => {
        await upsertPeers(trx, seen);
        const upserted = await upsertMessages(trx, { messages: rows });
        await updateChats(trx, { ids: [chatId], changes: marks });
        return upserted;
      });
      added += counts.added;
      report(`${chat.title}: ${added} messages`);
    },
    added: () => added,
  };
}
