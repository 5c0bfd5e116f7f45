import type { Api } from 'telegram/index.js';
import { mediaOf } from './from-tl-media.ts';
import { type PeersById, peersOf } from './from-tl-peer.ts';
import { peerIdOf } from './peer-id.ts';
import type { HistoryPage, IncomingMessage } from './port.ts';

interface Around {
  peers: PeersById;
  /** Our own peer id: private messages leave out who wrote them. */
  selfId: string;
}

interface TlPage {
  messages: readonly Api.TypeMessage[];
  users: readonly Api.TypeUser[];
  chats: readonly Api.TypeChat[];
}

/** One page as Telegram sends it (newest first) in our words (oldest first). */
export function historyPageOf(page: TlPage, selfId: string): HistoryPage {
  const peers = peersOf(page);
  return { messages: messagesOf(page.messages, { peers, selfId }), peers: [...peers.values()] };
}

/** Ascending by id; the holes that deleted messages leave are dropped. */
export function messagesOf(
  messages: readonly Api.TypeMessage[],
  around: Around,
): IncomingMessage[] {
  const found: IncomingMessage[] = [];
  for (let index = messages.length - 1; index >= 0; index--) {
    const tl = messages[index];
    const message = tl && messageOf(tl, around);
    if (message) found.push(message);
  }
  // Telegram answers newest first; a difference mixes chats, whose order among themselves does not matter.
  return found.sort((a, b) => a.messageId - b.messageId);
}

/** Null for the hole that a deleted message leaves. */
export function messageOf(tl: Api.TypeMessage, around: Around): IncomingMessage | null {
  if (tl.className === 'MessageEmpty') return null;
  const peerId = peerIdOf(tl.peerId);
  const senderPeerId = senderOf(tl, peerId, around.selfId);
  const base = {
    peerId,
    messageId: tl.id,
    senderPeerId,
    // Who signed a channel's post is known by name alone.
    senderName: tl.postAuthor ?? around.peers.get(senderPeerId)?.name ?? null,
    sentAt: instant(tl.date ?? 0),
    isOutgoing: tl.out === true,
    ...replyOf(tl.replyTo, peerId),
  };
  if (tl.className === 'MessageService') return { ...base, ...serviceOf(tl.action) };
  const text = tl.message ?? '';
  return {
    ...base,
    // `editHide` marks changes that are none to a reader: reactions, a poll's votes.
    editedAt: tl.editDate && !tl.editHide ? instant(tl.editDate) : null,
    text,
    links: linksOf(text, tl.entities),
    ...mediaOf(tl.media),
    forwardedFrom: forwardOf(tl.fwdFrom, around.peers),
    migratedTo: null,
  };
}

export function instant(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString();
}

function senderOf(tl: Api.Message | Api.MessageService, peerId: string, selfId: string): string {
  if (tl.fromId) return peerIdOf(tl.fromId);
  // In private chats Telegram leaves the sender out: it is one of the two.
  return tl.out && peerId.startsWith('u') ? selfId : peerId;
}

function replyOf(reply: Api.TypeMessageReplyHeader | undefined, peerId: string) {
  if (reply?.className !== 'MessageReplyHeader') return noReply;
  const target = reply.replyToMsgId ?? null;
  if (reply.forumTopic) {
    // Without a top id the message answers nobody: it hangs below the topic's first message.
    const topicId = reply.replyToTopId ?? target;
    return { replyToMessageId: reply.replyToTopId ? target : null, topicId };
  }
  const isElsewhere = reply.replyToPeerId && peerIdOf(reply.replyToPeerId) !== peerId;
  return { replyToMessageId: isElsewhere ? null : target, topicId: null };
}

const noReply = { replyToMessageId: null, topicId: null };

function serviceOf(action: Api.TypeMessageAction | undefined) {
  return {
    editedAt: null,
    text: '',
    links: [],
    media: 'service',
    fileName: null,
    forwardedFrom: null,
    migratedTo: action?.className === 'MessageActionChatMigrateTo' ? `c${action.channelId}` : null,
  };
}

function forwardOf(forward: Api.TypeMessageFwdHeader | undefined, peers: PeersById): string | null {
  if (!forward) return null;
  const peerId = forward.fromId ? peerIdOf(forward.fromId) : null;
  const name = peerId === null ? null : (peers.get(peerId)?.name ?? null);
  return name ?? forward.fromName ?? forward.postAuthor ?? peerId;
}

/** Telegram counts entities in UTF-16 units, as JavaScript does. */
function linksOf(text: string, entities: readonly Api.TypeMessageEntity[] | undefined): string[] {
  if (!entities) return [];
  const links = new Set<string>();
  for (const entity of entities) {
    if (entity.className === 'MessageEntityTextUrl') links.add(entity.url);
    else if (entity.className === 'MessageEntityUrl')
      links.add(withScheme(text.slice(entity.offset, entity.offset + entity.length)));
  }
  return [...links];
}

function withScheme(url: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^[^/]*:\d/.test(url) ? url : `https://${url}`;
}
