import { deliver, type Happening } from './deliver.ts';
import { channelOf, dialogOf, groupOf, unixSeconds } from './look.ts';
import type { PeerKey } from './message.ts';
import { newChannel } from './new.ts';
import type { Channel, Group, Member, WorldState } from './types.ts';

/** A basic group becomes a supergroup: its members move, its history stays behind. */
export function migrateGroup(
  state: WorldState,
  groupId: string,
): { channel: Channel; happenings: Happening[] } {
  const group = state.groups.get(groupId);
  if (group === undefined) throw new Error(`there is no basic group ${groupId}`);
  if (group.migratedTo !== null) throw new Error(`group ${groupId} has already moved`);
  const channel = supergroupFrom(group, String(state.nextPeerId++), unixSeconds(state));
  state.channels.set(channel.id, channel);
  const creator = creatorOf(group);
  const left = deliver(state, {
    from: creator,
    to: `g${groupId}`,
    text: '',
    action: { kind: 'migrate-to', channelId: channel.id },
  });
  group.migratedTo = channel.id;
  channel.migratedFrom = { groupId, maxId: left.message.id };
  const home = `c${channel.id}`;
  const moved = [...state.accounts.values()].filter((one) => group.members.has(one.userId));
  for (const account of moved) dialogOf(account, home);
  const arrived = deliver(state, {
    from: creator,
    to: `c${channel.id}`,
    text: '',
    action: { kind: 'migrate-from', title: group.title, groupId },
  });
  const news = moved.flatMap(({ userId }) => changed(home, userId));
  return { channel, happenings: [...left.happenings, ...news, ...arrived.happenings] };
}

export function addMember(state: WorldState, chat: PeerKey, userId: string): Happening[] {
  const community = communityOf(state, chat);
  const joinedAt = unixSeconds(state);
  community.members.set(userId, { userId, role: 'member', joinedAt, rank: null });
  const account = state.accounts.get(userId);
  if (account !== undefined) dialogOf(account, chat);
  const told = tellOfMember(state, chat, { kind: 'add-users', userIds: [userId] }, userId);
  return [...changed(chat, userId), ...told];
}

export function removeMember(state: WorldState, chat: PeerKey, userId: string): Happening[] {
  const community = communityOf(state, chat);
  const member: Member | undefined = community.members.get(userId);
  if (member === undefined) throw new Error(`user ${userId} is not in ${chat}`);
  // In a basic group the person who is thrown out still gets the message that says so.
  const told = tellOfMember(state, chat, { kind: 'remove-user', userId }, creatorOf(community));
  community.members.set(userId, { ...member, role: 'banned' });
  return [...told, ...changed(chat, userId)];
}

export const blockUser = (state: WorldState, blocker: string, blocked: string): void =>
  void state.blocks.add(`${blocker}>${blocked}`);

export const unblockUser = (state: WorldState, blocker: string, blocked: string): void =>
  void state.blocks.delete(`${blocker}>${blocked}`);

export const hasBlocked = (state: WorldState, blocker: string, blocked: string): boolean =>
  state.blocks.has(`${blocker}>${blocked}`);

function tellOfMember(
  state: WorldState,
  chat: PeerKey,
  action: { kind: 'add-users'; userIds: string[] } | { kind: 'remove-user'; userId: string },
  by: PeerKey,
): Happening[] {
  const channel = channelOf(state, chat);
  if (channel?.kind === 'broadcast') return [];
  const from = by.startsWith('u') ? by : `u${by}`;
  return deliver(state, { from, to: chat, text: '', action }).happenings;
}

const changed = (peer: PeerKey, userId: string): Happening[] =>
  peer.startsWith('c') ? [{ kind: 'channel-changed', userId, peer }] : [];

function communityOf(state: WorldState, chat: PeerKey): Group | Channel {
  const community = groupOf(state, chat) ?? channelOf(state, chat);
  if (community === null) throw new Error(`${chat} is no group and no channel`);
  return community;
}

function creatorOf(community: Group | Channel): PeerKey {
  const members = [...community.members.values()];
  const creator = members.find((one) => one.role === 'creator') ?? members[0];
  if (creator === undefined) throw new Error(`nobody is in ${community.title}`);
  return `u${creator.userId}`;
}

function supergroupFrom(group: Group, id: string, createdAt: number): Channel {
  const { title, about, noForwards, isReadOnly } = group;
  const kept = { about, noForwards, isReadOnly, createdAt, members: new Map(group.members) };
  return { ...newChannel(id, title, 'supergroup'), ...kept };
}
