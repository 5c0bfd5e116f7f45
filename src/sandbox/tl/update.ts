import { Api } from 'telegram/tl/index.js';
import { historyOf, unreadCount } from '../world/look.ts';
import type { Message } from '../world/message.ts';
import type { LogEntry } from '../world/types.ts';
import { long, peerTl } from './ids.ts';
import { messageTl } from './message.ts';
import type { Viewer } from './peer.ts';

/** One line of a log as the update that a client gets; `null` when the message is gone by now. */
export function updateTl(viewer: Viewer, entry: LogEntry): Api.TypeUpdate | null {
  const { change, peer, pts, ptsCount } = entry;
  const counted = { pts, ptsCount };
  switch (change.kind) {
    case 'new':
    case 'edit': {
      const message = messageOf(viewer, entry);
      if (message === null) return null;
      return messageUpdate(change.kind, messageTl(viewer, message), { ...counted, peer });
    }
    case 'delete': {
      const messages = [...change.messageIds];
      if (!peer.startsWith('c')) return new Api.UpdateDeleteMessages({ messages, ...counted });
      const channelId = long(peer.slice(1));
      return new Api.UpdateDeleteChannelMessages({ channelId, messages, ...counted });
    }
    case 'read-inbox': {
      const stillUnreadCount = unreadCount(viewer.state, viewer.account, peer);
      const read = { peer: peerTl(peer), maxId: change.maxId, stillUnreadCount };
      return new Api.UpdateReadHistoryInbox({ ...read, ...counted });
    }
    case 'read-outbox':
      return new Api.UpdateReadHistoryOutbox({
        peer: peerTl(peer),
        maxId: change.maxId,
        ...counted,
      });
  }
}

/** The message that a log entry is about, as it reads today. */
export function messageOf({ state, account }: Viewer, { peer, change }: LogEntry): Message | null {
  if (change.kind !== 'new' && change.kind !== 'edit') return null;
  return historyOf(state, account, peer)?.find(change.messageId) ?? null;
}

function messageUpdate(
  kind: 'new' | 'edit',
  message: Api.Message | Api.MessageService,
  { peer, ...counted }: { peer: string; pts: number; ptsCount: number },
): Api.TypeUpdate {
  const args = { message, ...counted };
  if (peer.startsWith('c')) {
    if (kind === 'new') return new Api.UpdateNewChannelMessage(args);
    return new Api.UpdateEditChannelMessage(args);
  }
  return kind === 'new' ? new Api.UpdateNewMessage(args) : new Api.UpdateEditMessage(args);
}
