import type { HistoryPage, HistoryRequest, PeerAddress, Telegram } from '../telegram/port.ts';

export interface PagesRequest {
  chat: PeerAddress;
  direction: HistoryRequest['direction'];
  than: number;
  /** Going newer: the newest message that the chat list named, after which nobody needs to ask. */
  until?: number | undefined;
}

/**
 * Page after page of a chat's history, until there is nothing more in that direction. The next page is
 * under way while the caller stores this one, so that network and disk do not wait for each other.
 */
export async function* historyPages(
  telegram: Pick<Telegram, 'history'>,
  { chat, direction, than, until }: PagesRequest,
): AsyncGenerator<HistoryPage> {
  const ask = (from: number) => {
    const page = telegram.history(chat, { direction, than: from, limit: pageSize });
    // It is awaited in the next round, if there is one.
    page.catch(() => {});
    return page;
  };
  for (let next = ask(than); ; ) {
    const page = await next;
    const edge = edgeOf(page, direction);
    if (edge === null) return;
    const isLast = until !== undefined && edge >= until;
    if (!isLast) next = ask(edge);
    yield page;
    if (isLast) return;
  }
}

/** Telegram gives no more at once. */
export const pageSize = 100;

function edgeOf(page: HistoryPage, direction: HistoryRequest['direction']): number | null {
  const message = direction === 'newer' ? page.messages.at(-1) : page.messages[0];
  return message?.messageId ?? null;
}
