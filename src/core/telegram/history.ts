import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import type { Caller } from './caller.ts';
import { historyPageOf } from './from-tl-message.ts';
import { inputPeer } from './input-peer.ts';
import type { HistoryPage, HistoryRequest, PeerAddress } from './port.ts';

/**
 * One page of history. The library's `iterMessages` sleeps for the wrong time, warns on standard error and stops at
 * the first short page (T8), so this asks itself. Nothing is marked as read.
 *
 * Telegram may answer with a page of nothing but holes where messages were deleted; those are walked over, so that
 * an empty page means the end.
 */
export async function historyPage(
  caller: Caller,
  chat: PeerAddress,
  { direction, than, limit }: HistoryRequest,
): Promise<HistoryPage> {
  const peer = inputPeer(chat);
  const size = Math.min(Math.max(1, limit), largestPage);
  for (let from = than; ; ) {
    await caller.pace();
    const answer = await caller.call(
      new Api.messages.GetHistory({
        peer,
        ...(direction === 'newer' ? newerThan(from, size) : olderThan(from)),
        offsetDate: 0,
        limit: size,
        maxId: 0,
        hash: bigInt.zero,
      }),
    );
    if (answer.className === 'messages.MessagesNotModified') return nothing;
    const inDirection = answer.messages.filter(({ id }) =>
      direction === 'newer' ? id > from : from === 0 || id < from,
    );
    if (inDirection.length === 0) return nothing;
    const page = historyPageOf({ ...answer, messages: inDirection }, caller.selfId);
    if (page.messages.length > 0) return page;
    const ids = inDirection.map(({ id }) => id);
    from = direction === 'newer' ? Math.max(...ids) : Math.min(...ids);
  }
}

const largestPage = 100;
const nothing: HistoryPage = { messages: [], peers: [] };

/** https://core.telegram.org/api/offsets: counting back from the offset, the page lies right above `than`. */
function newerThan(than: number, size: number) {
  return { offsetId: than + 1, addOffset: -size, minId: than };
}

function olderThan(than: number) {
  return { offsetId: than, addOffset: 0, minId: 0 };
}
