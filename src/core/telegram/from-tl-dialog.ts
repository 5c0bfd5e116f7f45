import type { Api } from 'telegram/index.js';
import type { ChatKind } from '../../store/schema.ts';
import { instant } from './from-tl-message.ts';
import { peersOf } from './from-tl-peer.ts';
import { peerIdOf } from './peer-id.ts';
import type { Dialog } from './port.ts';

type TlDialogs = Api.messages.Dialogs | Api.messages.DialogsSlice;

/** One page of the chat list; archive folders and chats that Telegram does not describe are left out. */
export function dialogsOf(page: TlDialogs, now: Date): Dialog[] {
  const peers = peersOf(page);
  const users = new Map(page.users.map((user) => [`u${user.id}`, user]));
  const chats = new Map(page.chats.map((chat) => [chatPeerId(chat), chat]));
  const dates = topDatesOf(page);
  const dialogs: Dialog[] = [];
  for (const tl of page.dialogs) {
    if (tl.className !== 'Dialog') continue;
    const peerId = peerIdOf(tl.peer);
    const peer = peers.get(peerId);
    if (!peer) continue;
    const user = users.get(peerId);
    const lastActivity = dates.get(topKey(peerId, tl.topMessage));
    dialogs.push({
      peer,
      unread: tl.unreadCount,
      lastActivityAt: lastActivity === undefined ? null : instant(lastActivity),
      topMessageId: tl.topMessage,
      isArchived: tl.folderId === archiveFolder,
      isMuted: (tl.notifySettings.muteUntil ?? 0) * 1000 > now.getTime(),
      pts: tl.pts ?? null,
      ...(user ? aboutUser(user) : aboutChat(chats.get(peerId))),
    });
  }
  return dialogs;
}

/** Telegram's number for the archive; the main list is 0. */
export const archiveFolder = 1;

/** The dates of the newest messages, by {@link topKey}: `lastActivityAt`, and where the next page starts. */
export function topDatesOf({ messages }: TlDialogs): Map<string, number> {
  const dates = new Map<string, number>();
  for (const message of messages) {
    if (message.className === 'MessageEmpty') continue;
    dates.set(topKey(peerIdOf(message.peerId), message.id), message.date ?? 0);
  }
  return dates;
}

export function topKey(peerId: string, messageId: number): string {
  return `${peerId}/${messageId}`;
}

function chatPeerId(chat: Api.TypeChat): string {
  return chat.className.startsWith('Channel') ? `c${chat.id}` : `g${chat.id}`;
}

type About = Pick<
  Dialog,
  'kind' | 'participantCount' | 'isProtected' | 'isForum' | 'isContact' | 'migratedTo'
>;

const plain: Omit<About, 'kind'> = {
  participantCount: null,
  isProtected: false,
  isForum: false,
  isContact: false,
  migratedTo: null,
};

function aboutUser(user: Api.TypeUser): About {
  if (user.className === 'UserEmpty') return { ...plain, kind: 'user' };
  return { ...plain, kind: user.bot ? 'bot' : 'user', isContact: user.contact === true };
}

function aboutChat(chat: Api.TypeChat | undefined): About {
  switch (chat?.className) {
    case 'Chat':
      return {
        ...plain,
        kind: 'group',
        participantCount: chat.participantsCount,
        isProtected: chat.noforwards === true,
        migratedTo: migrationOf(chat.migratedTo),
      };
    case 'Channel':
      return {
        ...plain,
        kind: kindOfChannel(chat),
        participantCount: chat.participantsCount ?? null,
        isProtected: chat.noforwards === true,
        isForum: chat.forum === true,
      };
    case 'ChannelForbidden':
      return { ...plain, kind: kindOfChannel(chat) };
    default:
      return { ...plain, kind: 'group' };
  }
}

function kindOfChannel(chat: { broadcast?: boolean }): ChatKind {
  return chat.broadcast ? 'channel' : 'supergroup';
}

// The library hands out null here on chats that never moved.
function migrationOf(target: Api.TypeInputChannel | null | undefined): string | null {
  return target?.className === 'InputChannel' ? `c${target.channelId}` : null;
}
