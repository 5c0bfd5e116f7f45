import type { Api } from 'telegram/index.js';
import { messageOf, messagesOf } from './from-tl-message.ts';
import { type PeersById, peersOf } from './from-tl-peer.ts';
import { peerIdOf } from './peer-id.ts';
import type { HistoryPage, IncomingMessage } from './port.ts';

/** What one answer to a getDifference says, for whichever box it is about. */
export interface DifferenceInWords extends HistoryPage {
  edited: IncomingMessage[];
  deletedIds: number[];
  /** Channels and supergroups that it names: their news come by their own difference. */
  channels: string[];
}

interface TlDifference {
  newMessages: readonly Api.TypeMessage[];
  otherUpdates: readonly Api.TypeUpdate[];
  users: readonly Api.TypeUser[];
  chats: readonly Api.TypeChat[];
}

/**
 * `box` is whose difference it is: the one that private chats and basic groups share, or a channel's own. Messages
 * of channels in the shared box are left to the channels' differences, which alone have no gaps.
 */
export function differenceOf(
  difference: TlDifference,
  { box, selfId }: { box: 'shared' | 'channel'; selfId: string },
): DifferenceInWords {
  const peers = peersOf(difference);
  const around = { peers, selfId };
  const isOurs = (message: Api.TypeMessage) => box === 'channel' || !isOfChannel(message);
  const found: DifferenceInWords = {
    messages: [],
    peers: [...peers.values()],
    edited: [],
    deletedIds: [],
    channels: [],
  };
  const added = [...difference.newMessages].filter(isOurs);
  const channels = new Set<string>();
  for (const update of difference.otherUpdates) {
    const channel = channelOf(update);
    if (channel !== null && box === 'shared') channels.add(channel);
    else note(update, found, { added, around });
  }
  found.messages = messagesOf(added, around);
  found.channels = [...channels];
  return found;
}

interface Noted {
  added: Api.TypeMessage[];
  around: { peers: PeersById; selfId: string };
}

function note(update: Api.TypeUpdate, found: DifferenceInWords, { added, around }: Noted): void {
  switch (update.className) {
    case 'UpdateNewMessage':
    case 'UpdateNewChannelMessage':
      added.push(update.message);
      break;
    case 'UpdateEditMessage':
    case 'UpdateEditChannelMessage': {
      const message = messageOf(update.message, around);
      if (message) found.edited.push(message);
      break;
    }
    case 'UpdateDeleteMessages':
    case 'UpdateDeleteChannelMessages':
      found.deletedIds.push(...update.messages);
      break;
    default:
      break;
  }
}

function channelOf(update: Api.TypeUpdate): string | null {
  switch (update.className) {
    case 'UpdateChannelTooLong':
    case 'UpdateDeleteChannelMessages':
    case 'UpdateChannel':
      return `c${update.channelId}`;
    case 'UpdateNewChannelMessage':
    case 'UpdateEditChannelMessage':
      return update.message.className === 'MessageEmpty' || !update.message.peerId
        ? null
        : peerIdOf(update.message.peerId);
    default:
      return null;
  }
}

function isOfChannel(message: Api.TypeMessage): boolean {
  return message.className !== 'MessageEmpty' && message.peerId.className === 'PeerChannel';
}
