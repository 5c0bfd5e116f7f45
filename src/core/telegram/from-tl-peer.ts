import type { Api } from 'telegram/index.js';
import type { PeerMark } from '../../store/schema.ts';
import type { Me, Peer } from './port.ts';

/** What a page of Telegram's answers names: people and chats, by our peer id. */
export type PeersById = ReadonlyMap<string, Peer>;

export function peersOf(page: {
  users: readonly Api.TypeUser[];
  chats: readonly Api.TypeChat[];
}): Map<string, Peer> {
  const peers = new Map<string, Peer>();
  for (const user of page.users) {
    const peer = peerOfUser(user);
    peers.set(peer.peerId, peer);
  }
  for (const chat of page.chats) {
    const peer = peerOfChat(chat);
    if (peer) peers.set(peer.peerId, peer);
  }
  return peers;
}

export function peerOfUser(user: Api.TypeUser): Peer {
  const peerId = `u${user.id}`;
  if (user.className === 'UserEmpty') {
    return { ...nobody, peerId, name: deletedName, isDeleted: true, isMin: true };
  }
  const username = usernameOf(user);
  const isDeleted = user.deleted === true;
  return {
    ...nobody,
    peerId,
    // The hash of a min object opens nothing: https://core.telegram.org/api/min
    accessHash: user.min ? null : (user.accessHash?.toString() ?? null),
    name: fullName(user) || username || (isDeleted ? deletedName : `user ${user.id}`),
    username,
    isBot: user.bot === true,
    isDeleted,
    isMin: user.min === true,
    mark: markOf(user),
  };
}

/** Null for `chatEmpty` and for communities, which hold chats but are none. */
export function peerOfChat(chat: Api.TypeChat): Peer | null {
  switch (chat.className) {
    case 'Chat':
    case 'ChatForbidden':
      return { ...nobody, peerId: `g${chat.id}`, name: chat.title };
    case 'Channel':
      return {
        ...nobody,
        peerId: `c${chat.id}`,
        accessHash: chat.min ? null : (chat.accessHash?.toString() ?? null),
        name: chat.title,
        username: usernameOf(chat),
        isMin: chat.min === true,
      };
    case 'ChannelForbidden':
      return {
        ...nobody,
        peerId: `c${chat.id}`,
        accessHash: chat.accessHash.toString(),
        name: chat.title,
      };
    default:
      return null;
  }
}

export function meOf(user: Api.TypeUser): Me | null {
  if (user.className === 'UserEmpty') return null;
  const { name, username } = peerOfUser(user);
  return { telegramId: user.id.toString(), name, username, phone: user.phone ?? null };
}

const deletedName = 'Deleted Account';

const nobody = {
  accessHash: null,
  username: null,
  bio: null,
  isBot: false,
  isDeleted: false,
  isMin: false,
} satisfies Partial<Peer>;

/** The worst counts: an account may be verified and then lost to others. */
function markOf(user: Api.User): PeerMark {
  if (user.scam === true) return 'scam';
  if (user.fake === true) return 'fake';
  return user.verified === true ? 'verified' : 'none';
}

function fullName(user: Api.User): string {
  return [user.firstName, user.lastName].filter(Boolean).join(' ').trim();
}

// Collectible usernames replace the plain field: the first active one is the one that is shown.
function usernameOf(entity: Api.User | Api.Channel): string | null {
  return entity.username ?? entity.usernames?.find((name) => name.active)?.username ?? null;
}
