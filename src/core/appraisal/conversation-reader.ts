import { listPeers } from '../../store/peers.ts';
import type { ChatRow, MessageRow, PeerRow } from '../../store/schema.ts';
import type { Doors } from '../doors.ts';
import { isColleague } from '../rules/contact/colleague.ts';
import type { OwnSide, Person } from '../rules/evidence.ts';
import type { Conversation } from '../rules/turn/conversation.ts';

export interface ReadRequest {
  chat: ChatRow;
  /** Oldest first. */
  messages: readonly MessageRow[];
  side: { me: Person | null; own: OwnSide };
}

export type ConversationReader = (request: ReadRequest) => Promise<Conversation>;

/**
 * Tells the messages of a chat as a conversation between my side and theirs. People are looked up once for a run:
 * the same few colleagues are in most groups.
 */
export function conversationReader({ db }: Pick<Doors, 'db'>): ConversationReader {
  const known = new Map<string, Senders>();

  return async ({ chat, messages, side }: ReadRequest): Promise<Conversation> => {
    const senders = known.get(chat.accountId) ?? { people: new Map(), colleagues: new Map() };
    known.set(chat.accountId, senders);
    const isGroup = chat.kind === 'group' || chat.kind === 'supergroup';
    if (isGroup) await learnOf(senders, { chat, messages, side });
    const { me } = side;
    const colleagues = [...senders.colleagues.values()];
    return {
      kind: chat.kind,
      participantCount: chat.participantCount,
      messages: messages.map((row) => toMessage(row, senders)),
      ours: {
        names: [me?.name ?? '', ...colleagues.map(({ name }) => name)],
        usernames: [me?.username ?? '', ...colleagues.map(({ username }) => username ?? '')].filter(
          Boolean,
        ),
      },
      settledTo: chat.settledTo,
    };
  };

  async function learnOf(
    { people, colleagues }: Senders,
    { chat, messages, side }: ReadRequest,
  ): Promise<void> {
    const unknown = new Set(messages.flatMap(({ senderPeerId }) => senderPeerId ?? []));
    for (const peerId of people.keys()) unknown.delete(peerId);
    if (unknown.size === 0) return;
    const rows = await listPeers(db, { accountId: chat.accountId, peerIds: [...unknown] });
    for (const row of rows) {
      people.set(row.peerId, row);
      if (row.isBot === 0 && isColleague(row, side.own)) colleagues.set(row.peerId, row);
    }
  }
}

interface Senders {
  people: Map<string, PeerRow>;
  colleagues: Map<string, PeerRow>;
}

function toMessage(row: MessageRow, { people, colleagues }: Senders) {
  const { senderPeerId: sender, senderName, sentAt, text, media } = row;
  return {
    id: row.messageId,
    sentAt,
    text,
    media,
    isMine: row.isOutgoing === 1 || (sender !== null && colleagues.has(sender)),
    sender,
    senderName,
    replyTo: row.replyToMessageId,
    isBot: sender !== null && people.get(sender)?.isBot === 1,
  };
}
