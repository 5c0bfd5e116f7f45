import type { NewMessage } from '../../store/merge-message.ts';
import type { SeenPeer } from '../../store/peers.ts';
import type { IncomingMessage, Peer } from '../telegram/port.ts';

/** The row of a message; Telegram's texts and ids go in as they are. */
export function messageRow(message: IncomingMessage, chatId: string): NewMessage {
  return {
    chatId,
    messageId: message.messageId,
    senderPeerId: message.senderPeerId,
    senderName: message.senderName,
    sentAt: message.sentAt,
    editedAt: message.editedAt,
    text: message.text,
    replyToMessageId: message.replyToMessageId,
    topicId: message.topicId,
    links: message.links.length === 0 ? null : JSON.stringify(message.links),
    media: message.media,
    fileName: message.fileName,
    forwardedFrom: message.forwardedFrom,
    isOutgoing: message.isOutgoing ? 1 : 0,
  };
}

interface Seen {
  accountId: string;
  seenAt: string;
}

export function seenPeers(peers: readonly Peer[], seen: Seen): SeenPeer[] {
  return peers.map((peer) => ({ ...peerRow(peer, seen), isMin: peer.isMin }));
}

function peerRow(peer: Peer, { accountId, seenAt }: Seen): Omit<SeenPeer, 'isMin'> {
  return {
    accountId,
    peerId: peer.peerId,
    accessHash: peer.accessHash,
    name: peer.name,
    username: peer.username,
    bio: peer.bio,
    isBot: peer.isBot ? 1 : 0,
    isDeleted: peer.isDeleted ? 1 : 0,
    seenAt,
    ...(peer.mark && { mark: peer.mark }),
    ...(peer.signs && {
      registeredIn: peer.signs.registeredIn,
      renamedAt: peer.signs.nameChangedAt,
      photoChangedAt: peer.signs.photoChangedAt,
      signsToldAt: seenAt,
    }),
  };
}
