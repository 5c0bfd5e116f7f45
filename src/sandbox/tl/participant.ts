import { Api } from 'telegram/tl/index.js';
import { presentMembers } from '../world/look.ts';
import type { Group, Member } from '../world/types.ts';
import { given, long, peerTl, zero } from './ids.ts';
import { adminRights, bannedRights } from './peer.ts';

/** A member of a supergroup or channel. */
export function participantTl(member: Member, viewerId: string): Api.TypeChannelParticipant {
  const userId = long(member.userId);
  const { joinedAt: date } = member;
  const rank = given('rank', member.rank);
  switch (member.role) {
    case 'creator':
      return new Api.ChannelParticipantCreator({ userId, adminRights: adminRights(), ...rank });
    case 'admin': {
      // One flag stands for both: whoever is told that it is them is told who invited them.
      const self = member.userId === viewerId ? { self: true, inviterId: zero } : {};
      const by = { promotedBy: zero, adminRights: adminRights(), ...self };
      return new Api.ChannelParticipantAdmin({ userId, date, ...by, ...rank });
    }
    case 'member':
      if (member.userId !== viewerId) return new Api.ChannelParticipant({ userId, date });
      return new Api.ChannelParticipantSelf({ userId, inviterId: zero, date });
    case 'restricted':
    case 'banned': {
      const rights = bannedRights(true);
      const peer = peerTl(`u${member.userId}`);
      const left = member.role === 'banned';
      const kicked = { peer, kickedBy: zero, date, bannedRights: rights, left };
      return new Api.ChannelParticipantBanned(kicked);
    }
    case 'left':
      return new Api.ChannelParticipantLeft({ peer: peerTl(`u${member.userId}`) });
  }
}

/** The members of a basic group, which come with the group itself. */
export function groupParticipants(group: Group, isIn: boolean): Api.TypeChatParticipants {
  const chatId = long(group.id);
  if (!isIn) return new Api.ChatParticipantsForbidden({ chatId });
  const participants = presentMembers(group).map(groupParticipantTl);
  return new Api.ChatParticipants({ chatId, participants, version: group.members.size });
}

function groupParticipantTl(member: Member): Api.TypeChatParticipant {
  const userId = long(member.userId);
  const { joinedAt: date } = member;
  if (member.role === 'creator') return new Api.ChatParticipantCreator({ userId });
  if (member.role === 'admin')
    return new Api.ChatParticipantAdmin({ userId, inviterId: zero, date });
  return new Api.ChatParticipant({ userId, inviterId: zero, date });
}
