import bigInt from 'big-integer';
import { Api } from 'telegram/index.js';
import type { Caller } from './caller.ts';
import { archiveFolder, dialogsOf, topDatesOf, topKey } from './from-tl-dialog.ts';
import { inputPeer } from './input-peer.ts';
import type { Dialog } from './port.ts';

type Page = Api.messages.Dialogs | Api.messages.DialogsSlice;

interface Offset {
  offsetDate: number;
  offsetId: number;
  offsetPeer: Api.TypeInputPeer;
}

/**
 * The chat list, main list first, then the archive. Our own pager: the library's `iterDialogs` drops the wrong
 * half when told to leave migrated groups out (T7), and stops early or never at odd pages (T8).
 */
export async function* dialogPages(caller: Caller): AsyncGenerator<Dialog[]> {
  // A pinned chat comes twice: on top of the first page, and where its date puts it.
  const seen = new Set<string>();
  for (const folderId of [0, archiveFolder]) yield* folderPages(caller, folderId, seen);
}

async function* folderPages(
  caller: Caller,
  folderId: number,
  seen: Set<string>,
): AsyncGenerator<Dialog[]> {
  let offset: Offset | null = {
    offsetDate: 0,
    offsetId: 0,
    offsetPeer: new Api.InputPeerEmpty(),
  };
  while (offset) {
    await caller.pace();
    const page: Api.messages.TypeDialogs = await caller.call(
      new Api.messages.GetDialogs({
        folderId,
        ...offset,
        limit: pageSize,
        hash: bigInt.zero,
      }),
    );
    if (page.className === 'messages.DialogsNotModified' || page.dialogs.length === 0) return;
    const found = dialogsOf(page, caller.now());
    const fresh = found.filter(({ peer }) => !seen.has(peer.peerId));
    for (const { peer } of fresh) seen.add(peer.peerId);
    if (fresh.length > 0) yield fresh;
    offset = page.className === 'messages.Dialogs' ? null : offsetAfter(page, found, offset);
  }
}

const pageSize = 100;

/** Where the next page starts: at the last chat whose newest message is still there. Null at the end. */
function offsetAfter(page: Page, found: readonly Dialog[], before: Offset): Offset | null {
  const dates = topDatesOf(page);
  for (const { peer, topMessageId } of found.toReversed()) {
    const offsetDate = dates.get(topKey(peer.peerId, topMessageId));
    const isReachable = peer.accessHash !== null || peer.peerId.startsWith('g');
    if (offsetDate === undefined || !isReachable) continue;
    // Telegram would send the same page again, for ever.
    if (offsetDate === before.offsetDate && topMessageId === before.offsetId) return null;
    return { offsetDate, offsetId: topMessageId, offsetPeer: inputPeer(peer) };
  }
  return null;
}
