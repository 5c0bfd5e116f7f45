import { Api } from 'telegram/tl/index.js';
import { maySee, type Viewer } from '../tl/peer.ts';
import { accessHash } from '../world/hash.ts';
import { channelOf, groupOf, historyOf, personOf } from '../world/look.ts';
import type { PeerKey } from '../world/message.ts';
import type { Channel, Group, Person } from '../world/types.ts';
import { RpcFault } from './method.ts';

/**
 * The peer that a request addresses. The hash must be the one that this account was given.
 * @throws {RpcFault} 400 `PEER_ID_INVALID`, `CHAT_ID_INVALID`, `CHANNEL_INVALID`, `CHANNEL_PRIVATE`, `MSG_ID_INVALID`
 */
export function resolvePeer(viewer: Viewer, peer: unknown): PeerKey {
  if (peer instanceof Api.InputPeerSelf) return `u${viewer.account.userId}`;
  if (peer instanceof Api.InputPeerUser || peer instanceof Api.InputPeerUserFromMessage) {
    const person = resolvePerson(viewer, peer);
    if (person === null) throw new RpcFault(400, 'PEER_ID_INVALID');
    return `u${person.id}`;
  }
  if (peer instanceof Api.InputPeerChat) return `g${resolveGroup(viewer, String(peer.chatId)).id}`;
  return `c${resolveChannel(viewer, peer, 'PEER_ID_INVALID').id}`;
}

/** The person behind an `InputUser` or `InputPeerUser`; `null` for an unknown id or a wrong hash. */
export function resolvePerson(viewer: Viewer, user: unknown): Person | null {
  const { state, account } = viewer;
  if (user instanceof Api.InputUserSelf || user instanceof Api.InputPeerSelf) {
    return personOf(state, `u${account.userId}`);
  }
  if (user instanceof Api.InputUserFromMessage || user instanceof Api.InputPeerUserFromMessage) {
    return personFromMessage(viewer, user);
  }
  if (!(user instanceof Api.InputUser || user instanceof Api.InputPeerUser)) return null;
  const peer = `u${user.userId}`;
  const isOurs = String(user.accessHash) === accessHash(state, { viewer: account.userId, peer });
  return isOurs || peer === `u${account.userId}` ? personOf(state, peer) : null;
}

export function resolveGroup({ state, account }: Viewer, id: string): Group {
  const group = groupOf(state, `g${id}`);
  if (group === null) throw new RpcFault(400, 'CHAT_ID_INVALID');
  if (!group.members.has(account.userId)) throw new RpcFault(400, 'PEER_ID_INVALID');
  return group;
}

/** `otherwise` is what Telegram says of something that is no channel at all. */
export function resolveChannel(
  viewer: Viewer,
  channel: unknown,
  otherwise = 'CHANNEL_INVALID',
): Channel {
  const isGiven = channel instanceof Api.InputChannel || channel instanceof Api.InputPeerChannel;
  if (!isGiven) throw new RpcFault(400, otherwise);
  const { state, account } = viewer;
  const peer = `c${channel.channelId}`;
  const found = channelOf(state, peer);
  const hash = accessHash(state, { viewer: account.userId, peer });
  if (found === null || String(channel.accessHash) !== hash) {
    throw new RpcFault(400, 'CHANNEL_INVALID');
  }
  if (!maySee(found, account.userId)) throw new RpcFault(406, 'CHANNEL_PRIVATE');
  return found;
}

/** A `min` user may be addressed through a message in which the account has met them. */
function personFromMessage(
  viewer: Viewer,
  from: Api.InputUserFromMessage | Api.InputPeerUserFromMessage,
): Person | null {
  const peer = resolvePeer(viewer, from.peer);
  const message = historyOf(viewer.state, viewer.account, peer)?.find(from.msgId) ?? null;
  if (message === null) throw new RpcFault(400, 'MSG_ID_INVALID');
  const key = `u${from.userId}`;
  const isThere =
    message.from === key ||
    message.forward?.from === key ||
    message.entities.some((one) => one.kind === 'text-mention' && `u${one.userId}` === key);
  return isThere ? personOf(viewer.state, key) : null;
}
