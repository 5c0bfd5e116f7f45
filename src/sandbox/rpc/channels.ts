import { Api } from 'telegram/tl/index.js';
import { notifySettings } from '../tl/dialog.ts';
import { given, long } from '../tl/ids.ts';
import { groupParticipants } from '../tl/participant.ts';
import { chatTl, countMembers, userTl } from '../tl/peer.ts';
import { isMember, newDialog, presentMembers, unreadCount } from '../world/look.ts';
import type { Channel } from '../world/types.ts';
import { type Call, viewerOf } from './call.ts';
import { resolveChannel, resolveGroup } from './input-peer.ts';
import { isAdmin } from './may-write.ts';
import { method } from './method.ts';

export const channelMethods = [
  method(Api.channels.GetChannels, (call, request) => {
    const viewer = viewerOf(call);
    const keys = request.id.map((one) => `c${resolveChannel(viewer, one).id}`);
    return new Api.messages.Chats({ chats: keys.map((key) => chatTl(viewer, key)) });
  }),
  method(Api.messages.GetChats, (call, request) => {
    const viewer = viewerOf(call);
    const keys = request.id.map((id) => `g${resolveGroup(viewer, String(id)).id}`);
    return new Api.messages.Chats({ chats: keys.map((key) => chatTl(viewer, key)) });
  }),
  method(Api.channels.GetFullChannel, (call, request) => {
    const viewer = viewerOf(call);
    const channel = resolveChannel(viewer, request.channel);
    const chats = [chatTl(viewer, `c${channel.id}`)];
    if (channel.migratedFrom !== null)
      chats.push(chatTl(viewer, `g${channel.migratedFrom.groupId}`));
    return new Api.messages.ChatFull({ fullChat: fullChannelTl(call, channel), chats, users: [] });
  }),
  method(Api.messages.GetFullChat, (call, request) => {
    const viewer = viewerOf(call);
    const group = resolveGroup(viewer, String(request.chatId));
    const peer = `g${group.id}`;
    const isIn = isMember(group, call.account.userId);
    const members = isIn ? presentMembers(group) : [];
    const fullChat = new Api.ChatFull({
      id: long(group.id),
      about: group.about,
      participants: groupParticipants(group, isIn),
      notifySettings: notifySettings(call.account.box.dialogs.get(peer)?.isMuted ?? false),
    });
    const users = members.map((member) => userTl(viewer, member.userId));
    return new Api.messages.ChatFull({ fullChat, chats: [chatTl(viewer, peer)], users });
  }),
];

function fullChannelTl(call: Call, channel: Channel): Api.ChannelFull {
  const { state, account } = viewerOf(call);
  const peer = `c${channel.id}`;
  const role = channel.members.get(account.userId)?.role ?? 'left';
  const known = account.box.dialogs.get(peer);
  const dialog = known ?? newDialog(peer);
  const mayList = channel.kind === 'supergroup' && !channel.isMembersHidden;
  return new Api.ChannelFull({
    id: long(channel.id),
    about: channel.about,
    canViewParticipants: mayList || isAdmin(role),
    participantsHidden: channel.isMembersHidden,
    participantsCount: countMembers(channel),
    ...given('adminsCount', isAdmin(role) ? presentMembers(channel).length : null),
    readInboxMaxId: dialog.readInboxMaxId,
    readOutboxMaxId: dialog.readOutboxMaxId,
    unreadCount: known === undefined ? 0 : unreadCount(state, account, peer),
    chatPhoto: new Api.PhotoEmpty({ id: long(0) }),
    notifySettings: notifySettings(dialog.isMuted),
    botInfo: [],
    pts: channel.log.pts,
    ...given('slowmodeSeconds', channel.slowModeS),
    ...given('slowmodeNextSendDate', state.slowUntil.get(`${channel.id}:${account.userId}`)),
    ...given('folderId', dialog.isArchived ? 1 : null),
    ...migratedFrom(channel, account.box.histories),
  });
}

/** The end of the old group's history in this account's own numbering. */
function migratedFrom(
  { migratedFrom }: Channel,
  histories: Call['account']['box']['histories'],
): { migratedFromChatId?: ReturnType<typeof long>; migratedFromMaxId?: number } {
  if (migratedFrom === null) return {};
  const maxId = histories.get(`g${migratedFrom.groupId}`)?.last?.id ?? 0;
  return { migratedFromChatId: long(migratedFrom.groupId), migratedFromMaxId: maxId };
}
