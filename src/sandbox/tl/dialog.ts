import { Api } from 'telegram/tl/index.js';
import { channelOf, dialogOf, historyOf, isMember, unreadCount } from '../world/look.ts';
import type { Message, PeerKey } from '../world/message.ts';
import type { Account, DialogState, WorldState } from '../world/types.ts';
import { given, peerTl } from './ids.ts';
import type { Viewer } from './peer.ts';

/** Far enough for "muted for ever". */
const muteForever = 2_147_483_647;

/** One row of the chat list and the message on top of it. */
export interface DialogRow {
  dialog: DialogState;
  top: Message | null;
}

/** The account's chat list, newest activity first, without the chats that it has left. */
export function dialogRows(state: WorldState, account: Account): DialogRow[] {
  const rows: DialogRow[] = [];
  for (const dialog of account.box.dialogs.values()) {
    const channel = channelOf(state, dialog.peer);
    if (channel !== null && !isMember(channel, account.userId)) continue;
    const top = historyOf(state, account, dialog.peer)?.last ?? null;
    if (top !== null || channel !== null) rows.push({ dialog, top });
  }
  return rows.sort((a, b) => compareRows(rankOf(a), rankOf(b)));
}

/** A dialog's place in the list: by date, then by message id, then by peer, all descending. */
export interface DialogRank {
  date: number;
  id: number;
  peerId: number;
}

export const rankOf = ({ dialog, top }: DialogRow): DialogRank => ({
  date: top?.date ?? 0,
  id: top?.id ?? 0,
  peerId: Number(dialog.peer.slice(1)),
});

export const compareRows = (a: DialogRank, b: DialogRank): number =>
  b.date - a.date || b.id - a.id || b.peerId - a.peerId;

export function dialogTl({ state, account }: Viewer, peer: PeerKey): Api.Dialog {
  const dialog = dialogOf(account, peer);
  const channel = channelOf(state, peer);
  const top = historyOf(state, account, peer)?.last ?? null;
  return new Api.Dialog({
    peer: peerTl(peer),
    topMessage: top?.id ?? 0,
    readInboxMaxId: dialog.readInboxMaxId,
    readOutboxMaxId: dialog.readOutboxMaxId,
    unreadCount: unreadCount(state, account, peer),
    unreadMentionsCount: 0,
    unreadReactionsCount: 0,
    unreadPollVotesCount: 0,
    notifySettings: notifySettings(dialog.isMuted),
    pinned: dialog.isPinned,
    unreadMark: dialog.isMarkedUnread,
    ...given('pts', channel?.log.pts),
    ...given('folderId', dialog.isArchived ? 1 : null),
    ...given('draft', dialog.draft === null ? null : draftTl(dialog.draft)),
  });
}

export const notifySettings = (isMuted: boolean): Api.PeerNotifySettings =>
  new Api.PeerNotifySettings({
    showPreviews: true,
    ...given('muteUntil', isMuted ? muteForever : null),
  });

const draftTl = (draft: { text: string; date: number }): Api.DraftMessage =>
  new Api.DraftMessage({ message: draft.text, date: draft.date });
