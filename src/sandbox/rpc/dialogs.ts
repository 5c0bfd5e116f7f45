import { Api } from 'telegram/tl/index.js';
import {
  compareRows,
  type DialogRank,
  type DialogRow,
  dialogRows,
  dialogTl,
  rankOf,
} from '../tl/dialog.ts';
import { peerTl } from '../tl/ids.ts';
import { plain } from '../tl/media.ts';
import { messageTl } from '../tl/message.ts';
import { inputPeer } from '../tl/peer.ts';
import { peersIn, peopleTl } from '../tl/people.ts';
import { channelOf, historyOf, unixSeconds, unreadCount } from '../world/look.ts';
import type { Message, PeerKey } from '../world/message.ts';
import type { Folder, WorldState } from '../world/types.ts';
import { type Call, viewerOf } from './call.ts';
import { resolvePeer } from './input-peer.ts';
import { method, RpcFault } from './method.ts';
import { stateTl } from './update-state.ts';

export const dialogMethods = [
  method(Api.messages.GetDialogs, (call, request) => getDialogs(call, request)),
  method(Api.messages.GetPinnedDialogs, (call, request) => {
    const rows = rowsOf(call, request.folderId).filter((row) => row.dialog.isPinned);
    return peerDialogs(
      call,
      rows.map((row) => row.dialog.peer),
    );
  }),
  method(Api.messages.GetPeerDialogs, (call, request) => {
    const viewer = viewerOf(call);
    const peers = request.peers.map((one) => {
      if (one instanceof Api.InputDialogPeer) return resolvePeer(viewer, one.peer);
      throw new RpcFault(400, 'PEER_ID_INVALID');
    });
    return peerDialogs(call, peers);
  }),
  method(Api.messages.GetDialogFilters, (call) => {
    const filters = call.account.box.folders.map((folder) => folderTl(call, folder));
    return new Api.messages.DialogFilters({
      filters: filters.length === 0 ? [] : [new Api.DialogFilterDefault(), ...filters],
    });
  }),
];

/** Pinned chats come first; an offset continues after the chat that it names, or where its date belongs. */
function getDialogs(call: Call, request: Api.messages.GetDialogs): Api.messages.TypeDialogs {
  const { state } = call.world;
  const all = rowsOf(call, request.folderId ?? null);
  const pinned = all.filter((row) => row.dialog.isPinned);
  const others = all.filter((row) => !row.dialog.isPinned);
  const list = request.excludePinned === true ? others : [...pinned, ...others];
  const isFirst = request.offsetDate === 0 && request.offsetId === 0;
  const start = isFirst ? 0 : countUpTo(list, offsetOf(call, request));
  const limit = Math.min(request.limit <= 0 ? 20 : request.limit, state.limits.dialogPage);
  const page = list.slice(start, start + limit);
  const hasArchiveRow = isFirst && request.excludePinned !== true && request.folderId === 0;
  const { dialogs, ...rest } = dialogsTl(
    call,
    page.map((row) => row.dialog.peer),
  );
  const archive = hasArchiveRow ? archiveRow(call) : null;
  const shown = archive === null ? dialogs : [archive, ...dialogs];
  const count = list.length;
  if (page.length === count) return new Api.messages.Dialogs({ dialogs: shown, ...rest });
  return new Api.messages.DialogsSlice({ count, dialogs: shown, ...rest });
}

/** Without a folder Telegram lists the archive too. */
function rowsOf({ world, account }: Call, folderId: number | null): DialogRow[] {
  const rows = dialogRows(world.state, account);
  if (folderId === null) return rows;
  return rows.filter((row) => row.dialog.isArchived === (folderId === 1));
}

function offsetOf(call: Call, request: Api.messages.GetDialogs): DialogRank {
  const viewer = viewerOf(call);
  const { offsetDate: date, offsetId: id, offsetPeer } = request;
  const peer = offsetPeer instanceof Api.InputPeerEmpty ? null : resolvePeer(viewer, offsetPeer);
  return { date, id, peerId: peer === null ? Number.MAX_SAFE_INTEGER : Number(peer.slice(1)) };
}

/** How many dialogs stand above the offset or on it. An offset without a message id goes by date alone. */
function countUpTo(rows: readonly DialogRow[], offset: DialogRank): number {
  const named = rows.findIndex((row) => compareRows(rankOf(row), offset) === 0);
  if (named !== -1) return named + 1;
  const index = rows.findIndex((row) => {
    if (row.dialog.isPinned) return false;
    const rank = rankOf(row);
    return offset.id === 0 ? rank.date < offset.date : compareRows(rank, offset) > 0;
  });
  return index === -1 ? rows.length : index;
}

/** The line "Archived chats" on top of the main list. */
function archiveRow(call: Call): Api.DialogFolder | null {
  const archived = rowsOf(call, 1);
  const [first] = archived;
  if (first === undefined) return null;
  const counts = archived.map(({ dialog }) => ({
    isMuted: dialog.isMuted,
    unread: unreadCount(call.world.state, call.account, dialog.peer),
  }));
  const unread = counts.filter((one) => one.unread > 0);
  const sum = (isMuted: boolean): number =>
    unread.filter((one) => one.isMuted === isMuted).reduce((all, one) => all + one.unread, 0);
  return new Api.DialogFolder({
    pinned: true,
    folder: new Api.Folder({ id: 1, title: 'Archived chats' }),
    peer: peerTl(first.dialog.peer),
    topMessage: first.top?.id ?? 0,
    unreadMutedPeersCount: unread.filter((one) => one.isMuted).length,
    unreadUnmutedPeersCount: unread.filter((one) => !one.isMuted).length,
    unreadMutedMessagesCount: sum(true),
    unreadUnmutedMessagesCount: sum(false),
  });
}

function peerDialogs(call: Call, peers: readonly PeerKey[]): Api.messages.PeerDialogs {
  const state = stateTl(call.account, unixSeconds(call.world.state));
  return new Api.messages.PeerDialogs({ ...dialogsTl(call, peers), state });
}

/** Dialogs, the messages on top of them, and everyone named there. */
function dialogsTl(call: Call, peers: readonly PeerKey[]) {
  const viewer = viewerOf(call);
  const { state, account } = viewer;
  const tops = peers.flatMap((peer): Message[] => {
    const last = historyOf(state, account, peer)?.last ?? null;
    return last === null ? [] : [last];
  });
  const named = new Set([...peers, ...peersIn(tops)]);
  for (const peer of peers) addNewHome(state, peer, named);
  return {
    dialogs: peers.map((peer): Api.TypeDialog => dialogTl(viewer, peer)),
    messages: tops.map((message) => messageTl(viewer, message)),
    ...peopleTl(viewer, named),
  };
}

/** A basic group that moved names the supergroup that it became. */
function addNewHome(state: WorldState, peer: PeerKey, named: Set<PeerKey>): void {
  const movedTo = peer.startsWith('g') ? state.groups.get(peer.slice(1))?.migratedTo : null;
  if (movedTo && channelOf(state, `c${movedTo}`) !== null) named.add(`c${movedTo}`);
}

function folderTl(call: Call, folder: Folder): Api.DialogFilter {
  const viewer = viewerOf(call);
  const peers = (keys: readonly PeerKey[]) => keys.map((key) => inputPeer(viewer, key));
  const { includes, excludes } = folder;
  return new Api.DialogFilter({
    id: folder.id,
    title: plain(folder.title),
    contacts: includes.includes('contacts'),
    nonContacts: includes.includes('non-contacts'),
    groups: includes.includes('groups'),
    broadcasts: includes.includes('broadcasts'),
    bots: includes.includes('bots'),
    excludeMuted: excludes.includes('muted'),
    excludeRead: excludes.includes('read'),
    excludeArchived: excludes.includes('archived'),
    pinnedPeers: peers(folder.pinned),
    includePeers: peers(folder.peers),
    excludePeers: peers(folder.excluded),
  });
}
