import type { Kysely } from 'kysely';
import { chatIdOf } from '../../store/chat-id.ts';
import { findFormerChatId } from '../../store/chats.ts';
import type { Schema } from '../../store/schema.ts';
import type { ExportChat } from './export-format.ts';
import { createInstants } from './instants.ts';
import { peerIdOfChat } from './peer-id-of-chat.ts';
import type { Destination } from './to-rows.ts';

export interface Importer {
  accountId: string;
  /** My own peer id: of the account logged in, or of the export's owner. */
  ownPeerId: string | null;
}

/** Where the messages of this chat of the file go; `first` are the first of them. */
export async function destinationOf(
  db: Kysely<Schema>,
  { accountId, ownPeerId }: Importer,
  { chat, first }: { chat: ExportChat; first: readonly unknown[] },
): Promise<Destination> {
  const peerId = peerIdOfChat(chat, first);
  const chatId = chatIdOf(accountId, peerId);
  return {
    chatId,
    peerId,
    isGroup: chat.kind === 'group' || chat.kind === 'supergroup',
    isWithOnePerson: chat.type === 'personal_chat' || chat.type === 'bot_chat',
    defaultSenderPeerId: chat.kind === 'channel' ? peerId : null,
    ownPeerId: ownPeerId ?? (chat.type === 'saved_messages' ? peerId : null),
    formerChatId: chat.kind === 'supergroup' ? await findFormerChatId(db, chatId) : null,
    topicOf: new Map(),
    instantOf: createInstants(),
  };
}
