import { Api } from 'telegram/tl/index.js';
import { participantTl } from '../tl/participant.ts';
import { chatTl, countMembers, userTl } from '../tl/peer.ts';
import { isMember, presentMembers } from '../world/look.ts';
import type { Channel, Member, Person } from '../world/types.ts';
import { type Call, viewerOf } from './call.ts';
import { resolveChannel, resolvePerson } from './input-peer.ts';
import { isAdmin } from './may-write.ts';
import { method, RpcFault } from './method.ts';

export const participantMethods = [
  method(Api.channels.GetParticipants, (call, request) => {
    const viewer = viewerOf(call);
    const channel = resolveChannel(viewer, request.channel);
    checkMayList(call, channel, request.filter);
    const found = membersFor(call, channel, request.filter);
    const limit = Math.min(request.limit, viewer.state.limits.participantPage);
    const page = found.slice(request.offset, request.offset + limit);
    return new Api.channels.ChannelParticipants({
      // With nothing searched for, Telegram counts everybody, also those whom it does not list.
      count: isEveryone(request.filter) ? countMembers(channel) : found.length,
      participants: page.map((member) => participantTl(member, call.account.userId)),
      chats: [chatTl(viewer, `c${channel.id}`)],
      users: page.map((member) => userTl(viewer, member.userId)),
    });
  }),
  method(Api.channels.GetParticipant, (call, request) => {
    const viewer = viewerOf(call);
    const channel = resolveChannel(viewer, request.channel);
    const person = resolvePerson(viewer, request.participant);
    if (person === null) throw new RpcFault(400, 'PARTICIPANT_ID_INVALID');
    const member = channel.members.get(person.id);
    if (member === undefined) throw new RpcFault(400, 'USER_NOT_PARTICIPANT');
    return new Api.channels.ChannelParticipant({
      participant: participantTl(member, call.account.userId),
      chats: [chatTl(viewer, `c${channel.id}`)],
      users: [userTl(viewer, person.id)],
    });
  }),
];

/** A channel's readers, hidden members and the banned are for admins; a group's admins are for everyone. */
function checkMayList(
  call: Call,
  channel: Channel,
  filter: Api.TypeChannelParticipantsFilter,
): void {
  const { userId } = call.account;
  const role = channel.members.get(userId)?.role ?? 'left';
  if (isAdmin(role)) return;
  const isForAdmins =
    filter instanceof Api.ChannelParticipantsKicked ||
    filter instanceof Api.ChannelParticipantsBanned;
  const isAdmins = filter instanceof Api.ChannelParticipantsAdmins;
  const isHidden = channel.isMembersHidden && !isAdmins;
  if (channel.kind === 'broadcast' || isForAdmins || isHidden) {
    throw new RpcFault(400, 'CHAT_ADMIN_REQUIRED');
  }
  if (!isMember(channel, userId) && channel.username === null) {
    throw new RpcFault(406, 'CHANNEL_PRIVATE');
  }
}

const isEveryone = (filter: Api.TypeChannelParticipantsFilter): boolean =>
  filter instanceof Api.ChannelParticipantsRecent ||
  (filter instanceof Api.ChannelParticipantsSearch && filter.q === '');

function membersFor(
  call: Call,
  channel: Channel,
  filter: Api.TypeChannelParticipantsFilter,
): Member[] {
  const present = presentMembers(channel);
  const all = [...channel.members.values()];
  const person = (member: Member): Person | undefined => call.world.state.people.get(member.userId);
  if (filter instanceof Api.ChannelParticipantsRecent) return present;
  if (filter instanceof Api.ChannelParticipantsAdmins) {
    return present.filter((one) => isAdmin(one.role));
  }
  if (filter instanceof Api.ChannelParticipantsBots) {
    return present.filter((one) => person(one)?.isBot === true);
  }
  if (filter instanceof Api.ChannelParticipantsKicked) {
    return all.filter((one) => one.role === 'banned');
  }
  if (filter instanceof Api.ChannelParticipantsBanned) {
    return all.filter((one) => one.role === 'restricted');
  }
  if (filter instanceof Api.ChannelParticipantsContacts) {
    const { contacts } = call.account.box;
    return present.filter((one) => contacts.has(one.userId) && isNamed(person(one), filter.q));
  }
  if (filter instanceof Api.ChannelParticipantsSearch) {
    return present.filter((one) => isNamed(person(one), filter.q));
  }
  throw new RpcFault(400, 'FILTER_NOT_SUPPORTED');
}

/** As Telegram searches members: any word of the name, or the username, that begins so. */
function isNamed(person: Person | undefined, query: string): boolean {
  const start = query.trim().toLowerCase();
  if (start === '') return true;
  if (person === undefined) return false;
  const words = `${person.firstName} ${person.lastName ?? ''} ${person.username ?? ''}`.split(
    /\s+/,
  );
  return words.some((word) => word.toLowerCase().startsWith(start));
}
