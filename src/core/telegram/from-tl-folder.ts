import type { Api } from 'telegram/index.js';
import { peerIdOfInput } from './peer-id.ts';
import type { Dialog, Folder } from './port.ts';

/** What each of the user's folders shows, by Telegram's rules: https://core.telegram.org/api/folders */
export function foldersOf(
  filters: readonly Api.TypeDialogFilter[],
  dialogs: readonly Dialog[],
  selfId: string,
): Folder[] {
  const folders: Folder[] = [];
  for (const filter of filters) {
    // The default filter is "All chats".
    if (filter.className === 'DialogFilterDefault') continue;
    const named = idsOf([...filter.pinnedPeers, ...filter.includePeers], selfId);
    const shows =
      filter.className === 'DialogFilter'
        ? ruleOf(filter, named, idsOf(filter.excludePeers, selfId))
        : (dialog: Dialog) => named.has(dialog.peer.peerId);
    const peerIds = dialogs.filter(shows).map((dialog) => dialog.peer.peerId);
    folders.push({ title: filter.title.text, peerIds });
  }
  return folders;
}

function ruleOf(filter: Api.DialogFilter, named: Set<string>, excluded: Set<string>) {
  return (dialog: Dialog): boolean => {
    const { peerId } = dialog.peer;
    if (named.has(peerId)) return true;
    if (excluded.has(peerId) || !isOfKind(filter, dialog)) return false;
    if (filter.excludeMuted && dialog.isMuted) return false;
    if (filter.excludeRead && dialog.unread === 0) return false;
    return !(filter.excludeArchived && dialog.isArchived);
  };
}

function isOfKind(filter: Api.DialogFilter, dialog: Dialog): boolean {
  switch (dialog.kind) {
    case 'user':
      return Boolean(dialog.isContact ? filter.contacts : filter.nonContacts);
    case 'bot':
      return Boolean(filter.bots);
    case 'group':
    case 'supergroup':
      return Boolean(filter.groups);
    case 'channel':
      return Boolean(filter.broadcasts);
  }
}

function idsOf(peers: readonly Api.TypeInputPeer[], selfId: string): Set<string> {
  const ids = new Set<string>();
  for (const peer of peers) {
    const id = peerIdOfInput(peer, selfId);
    if (id) ids.add(id);
  }
  return ids;
}
