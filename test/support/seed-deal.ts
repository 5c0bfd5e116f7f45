import type { Kysely } from 'kysely';
import { adoptAccount } from '../../src/store/accounts.ts';
import { chatIdOf } from '../../src/store/chat-id.ts';
import { findChat, upsertChats } from '../../src/store/chats.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { saveParticipants } from '../../src/store/participants.ts';
import { upsertPeers } from '../../src/store/peers.ts';
import type { ChatKind, ChatRow, Schema } from '../../src/store/schema.ts';
import { aMessage } from './store-rows.ts';

export interface DealPerson {
  /** `u2`; `u1` is me. */
  id: string;
  name: string;
  username?: string;
  bio?: string;
  isBot?: boolean;
}

export interface Deal {
  title: string;
  /** `c1`, `g1`, or the person's id for a private chat. */
  peerId?: string;
  kind?: ChatKind;
  username?: string;
  participants?: number;
  people?: readonly DealPerson[];
  messages?: readonly DealMessage[];
}

export interface DealMessage {
  from: string;
  text: string;
  links?: readonly string[];
  at?: string;
}

export const me: DealPerson = {
  id: 'u1',
  name: 'Mira Solano',
  username: 'mira',
  bio: 'BD at Ourco',
};

/** One chat with people who have ids, bios and usernames, for what is told from them. Mira of Ourco is logged in. */
export async function seedDeal(db: Kysely<Schema>, deal: Deal): Promise<ChatRow> {
  const { peerId = 'c1', kind = 'supergroup', people = [], messages = [] } = deal;
  const account = await adoptAccount(db, {
    telegramId: '1',
    name: me.name,
    username: me.username ?? null,
    phone: null,
    loggedInAt: '2026-11-01T00:00:00.000Z',
  });
  const accountId = account.id;
  const chatId = chatIdOf(accountId, peerId);
  await upsertChats(db, [
    {
      accountId,
      peerId,
      kind,
      title: deal.title,
      username: deal.username ?? null,
      participantCount: deal.participants ?? people.length + 1,
    },
  ]);
  const everybody = [me, ...people];
  await upsertPeers(
    db,
    everybody.map(({ id, name, username = null, bio = null, isBot = false }) => ({
      accountId,
      peerId: id,
      accessHash: null,
      name,
      username,
      bio,
      isBot: isBot ? (1 as const) : (0 as const),
      isDeleted: 0 as const,
      seenAt: '2026-11-01T00:00:00.000Z',
      isMin: false,
    })),
  );
  if (kind !== 'user')
    await saveParticipants(db, {
      chatId,
      people: everybody.map(({ id }) => ({ peerId: id, role: 'member' as const })),
      isComplete: true,
    });
  await upsertMessages(db, {
    messages: messages.map(({ from, text, links, at }, index) =>
      aMessage({
        chatId,
        messageId: index + 1,
        senderPeerId: from,
        senderName: everybody.find(({ id }) => id === from)?.name ?? null,
        sentAt: at ?? `2026-11-03T10:${String(index % 60).padStart(2, '0')}:00.000Z`,
        text,
        links: links ? JSON.stringify(links) : null,
        isOutgoing: from === me.id ? (1 as const) : (0 as const),
      }),
    ),
  });
  const chat = await findChat(db, chatId);
  if (!chat) throw new Error('the chat was not stored');
  return chat;
}
