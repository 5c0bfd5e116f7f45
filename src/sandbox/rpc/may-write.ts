import type { Viewer } from '../tl/peer.ts';
import { hasBlocked } from '../world/community.ts';
import { channelOf, groupOf, isMember, personOf, unixSeconds } from '../world/look.ts';
import type { PeerKey } from '../world/message.ts';
import type { Channel, Group, Person, Role } from '../world/types.ts';
import { RpcFault } from './method.ts';

/** Throws what Telegram answers when this account may not write there. Texts: core.telegram.org/method/messages.sendMessage */
export function checkMayWrite(viewer: Viewer, peer: PeerKey, topicId: number | null): void {
  if (viewer.account.isFrozen) throw new RpcFault(420, 'FROZEN_METHOD_INVALID');
  const person = personOf(viewer.state, peer);
  if (person !== null) checkPerson(viewer, person);
  const group = groupOf(viewer.state, peer);
  if (group !== null) checkGroup(viewer, group);
  const channel = channelOf(viewer.state, peer);
  if (channel !== null) checkChannel(viewer, channel, topicId);
}

function checkPerson({ state, account }: Viewer, person: Person): void {
  if (person.isDeleted) throw new RpcFault(400, 'INPUT_USER_DEACTIVATED');
  if (hasBlocked(state, account.userId, person.id)) throw new RpcFault(400, 'YOU_BLOCKED_USER');
  if (hasBlocked(state, person.id, account.userId)) throw new RpcFault(400, 'USER_IS_BLOCKED');
  const isContact = account.box.contacts.has(person.id);
  if (person.needsPremium && !isContact) throw new RpcFault(406, 'PRIVACY_PREMIUM_REQUIRED');
  if (person.paidMessageStars !== null && !isContact) {
    throw new RpcFault(403, `ALLOW_PAYMENT_REQUIRED_${person.paidMessageStars}`);
  }
  const isStranger = !isContact && person.id !== account.userId;
  if (account.isLimited && isStranger && !hasWritten({ state, account }, person)) {
    throw new RpcFault(400, 'PEER_FLOOD');
  }
}

function hasWritten({ account }: Viewer, person: Person): boolean {
  const peer = `u${person.id}`;
  const history = account.box.histories.get(peer);
  if (history === undefined) return false;
  for (let index = 0; index < history.length; index += 1) {
    if (history.at(index).from === peer) return true;
  }
  return false;
}

function checkGroup({ account }: Viewer, group: Group): void {
  if (group.migratedTo !== null) throw new RpcFault(400, 'PEER_ID_INVALID');
  const role = group.members.get(account.userId)?.role ?? 'left';
  const mayWrite = isMember(group, account.userId) && (!group.isReadOnly || isAdmin(role));
  if (!mayWrite || role === 'restricted') throw new RpcFault(403, 'CHAT_WRITE_FORBIDDEN');
}

function checkChannel({ state, account }: Viewer, channel: Channel, topicId: number | null): void {
  const role = channel.members.get(account.userId)?.role ?? 'left';
  if (role === 'restricted') throw new RpcFault(400, 'USER_BANNED_IN_CHANNEL');
  const isOpen = channel.kind === 'supergroup' && !channel.isReadOnly;
  if (!isMember(channel, account.userId) || !(isOpen || isAdmin(role))) {
    throw new RpcFault(403, 'CHAT_WRITE_FORBIDDEN');
  }
  if (channel.topics !== null && topicId !== null) {
    const topic = channel.topics.find((one) => one.id === topicId);
    if (topic === undefined) throw new RpcFault(406, 'TOPIC_DELETED');
    if (topic.isClosed && !isAdmin(role)) throw new RpcFault(406, 'TOPIC_CLOSED');
  }
  const waitS = (state.slowUntil.get(`${channel.id}:${account.userId}`) ?? 0) - unixSeconds(state);
  if (waitS > 0 && !isAdmin(role)) throw new RpcFault(420, `SLOWMODE_WAIT_${waitS}`);
}

export const isAdmin = (role: Role): boolean => role === 'creator' || role === 'admin';
