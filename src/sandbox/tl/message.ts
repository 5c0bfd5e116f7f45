import { Api } from 'telegram/tl/index.js';
import { channelOf } from '../world/look.ts';
import type { Action, Forward, Message, PeerKey } from '../world/message.ts';
import { given, long, peerTl } from './ids.ts';
import { entityTl, mediaTl } from './media.ts';
import { messageBytes } from './message-bytes.ts';
import type { Viewer } from './peer.ts';

/** A message as this account sees it. */
export function messageTl(viewer: Viewer, message: Message): Api.Message | Api.MessageService {
  const head = headOf(viewer, message);
  if (message.action !== null) {
    return new Api.MessageService({ ...head, action: actionTl(message.action) });
  }
  const channel = channelOf(viewer.state, message.peer);
  const { entities, media, editDate, forward } = message;
  const told = new Api.Message({
    ...head,
    message: message.text,
    pinned: message.isPinned,
    fromScheduled: message.isFromScheduled,
    ...(entities.length === 0 ? {} : { entities: entities.map(entityTl) }),
    ...given('media', media === null ? null : mediaTl(media, message)),
    ...given('editDate', editDate),
    ...given('fwdFrom', forward === null ? null : forwardTl(forward)),
    ...(channel?.kind === 'broadcast' ? { views: 1000 + message.id, forwards: 0 } : {}),
  });
  told.getBytes = () => messageBytes(told);
  return told;
}

/** What a plain message and a service message have in common. */
function headOf({ state, account }: Viewer, message: Message) {
  const own = `u${account.userId}`;
  const isOutgoing = message.from === own && message.peer !== own;
  return {
    id: message.id,
    peerId: peerTl(message.peer),
    date: message.date,
    // Saved Messages are not "out", although one wrote them oneself.
    out: isOutgoing,
    post: channelOf(state, message.peer)?.kind === 'broadcast',
    ...given('fromId', fromOf(message, own)),
    ...given('replyTo', replyTl(message)),
  };
}

/** In a private chat Telegram leaves out who wrote, unless it was the account itself. */
function fromOf({ from, peer }: Message, own: PeerKey): Api.TypePeer | null {
  if (from === null || (peer.startsWith('u') && from !== own)) return null;
  return peerTl(from);
}

function replyTl({ replyTo, topicId }: Message): Api.MessageReplyHeader | null {
  if (topicId !== null && topicId !== 1) {
    const isOnlyTopic = replyTo === null || replyTo === topicId;
    return new Api.MessageReplyHeader({
      forumTopic: true,
      replyToMsgId: replyTo ?? topicId,
      ...(isOnlyTopic ? {} : { replyToTopId: topicId }),
    });
  }
  return replyTo === null ? null : new Api.MessageReplyHeader({ replyToMsgId: replyTo });
}

function forwardTl(forward: Forward): Api.MessageFwdHeader {
  return new Api.MessageFwdHeader({
    date: forward.date,
    ...given('fromId', forward.from === null ? null : peerTl(forward.from)),
    ...given('fromName', forward.fromName),
    ...given('channelPost', forward.channelPost),
  });
}

function actionTl(action: Action): Api.TypeMessageAction {
  switch (action.kind) {
    case 'create-group':
      return new Api.MessageActionChatCreate({
        title: action.title,
        users: action.userIds.map(long),
      });
    case 'create-channel':
      return new Api.MessageActionChannelCreate({ title: action.title });
    case 'add-users':
      return new Api.MessageActionChatAddUser({ users: action.userIds.map(long) });
    case 'remove-user':
      return new Api.MessageActionChatDeleteUser({ userId: long(action.userId) });
    case 'migrate-to':
      return new Api.MessageActionChatMigrateTo({ channelId: long(action.channelId) });
    case 'migrate-from': {
      const { title, groupId } = action;
      return new Api.MessageActionChannelMigrateFrom({ title, chatId: long(groupId) });
    }
    case 'create-topic':
      return new Api.MessageActionTopicCreate({ title: action.title, iconColor: 7322096 });
    case 'pin':
      return new Api.MessageActionPinMessage();
    case 'joined-telegram':
      return new Api.MessageActionContactSignUp();
  }
}
