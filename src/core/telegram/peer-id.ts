import type { Api } from 'telegram/index.js';

/** `u123` for a user or bot, `g123` for a basic group, `c123` for a supergroup or channel. */
export function peerIdOf(peer: Api.TypePeer): string {
  switch (peer.className) {
    case 'PeerUser':
      return `u${peer.userId}`;
    case 'PeerChat':
      return `g${peer.chatId}`;
    case 'PeerChannel':
      return `c${peer.channelId}`;
  }
}

/** The peer that an input peer addresses; `selfId` stands for `inputPeerSelf`. Null where it names none. */
export function peerIdOfInput(peer: Api.TypeInputPeer, selfId: string): string | null {
  switch (peer.className) {
    case 'InputPeerSelf':
      return selfId;
    case 'InputPeerUser':
    case 'InputPeerUserFromMessage':
      return `u${peer.userId}`;
    case 'InputPeerChat':
      return `g${peer.chatId}`;
    case 'InputPeerChannel':
    case 'InputPeerChannelFromMessage':
      return `c${peer.channelId}`;
    case 'InputPeerEmpty':
      return null;
  }
}
