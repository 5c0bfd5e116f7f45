import type { Kysely } from 'kysely';
import type { Candidate } from '../../src/core/suggestion/stored-suggestion.ts';
import { adoptAccount } from '../../src/store/accounts.ts';
import { chatIdOf } from '../../src/store/chat-id.ts';
import { type ChatChanges, updateChats, upsertChats } from '../../src/store/chats.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { saveParticipants } from '../../src/store/participants.ts';
import { upsertPeers } from '../../src/store/peers.ts';
import type { ChatKind, Schema } from '../../src/store/schema.ts';
import { saveSuggestions } from '../../src/store/suggestions.ts';
import { aMessage } from './store-rows.ts';

export const seededNow = new Date('2026-11-22T12:00:00.000Z');

/** A chat in a few words; what is not told is as of a quiet supergroup that nobody has decided about. */
export interface ChatStory {
  title: string;
  kind?: ChatKind;
  username?: string;
  unread?: number;
  participants?: number;
  hoursAgo?: number;
  people?: readonly { name: string; username?: string; bio?: string }[];
  messages?: readonly { from: string; text: string }[];
  suggestion?: { name: string; domain?: string; confidence: number };
  changes?: ChatChanges;
}

/** Logs an account in (by rows alone) and stores these chats for it. @returns their ids, in order. */
export async function seedChats(
  db: Kysely<Schema>,
  stories: readonly ChatStory[],
): Promise<string[]> {
  const account = await adoptAccount(db, {
    telegramId: '7000001',
    name: 'Olga Seller',
    username: 'olga_bd',
    phone: '+99•••••12',
    loggedInAt: seededNow.toISOString(),
  });
  const ids: string[] = [];
  for (const [index, story] of stories.entries()) {
    ids.push(await seedChat(db, { accountId: account.id, number: index + 1, story }));
  }
  return ids;
}

interface Seeded {
  accountId: string;
  number: number;
  story: ChatStory;
}

async function seedChat(db: Kysely<Schema>, { accountId, number, story }: Seeded): Promise<string> {
  const peerId = `c${1000 + number}`;
  const chatId = chatIdOf(accountId, peerId);
  const lastActivityAt = hoursBefore(story.hoursAgo ?? number);
  await upsertChats(db, [
    {
      accountId,
      peerId,
      kind: story.kind ?? 'supergroup',
      title: story.title,
      username: story.username ?? null,
      unread: story.unread ?? 0,
      participantCount: story.participants ?? story.people?.length ?? null,
      lastActivityAt,
    },
  ]);
  await seedPeople(db, { accountId, number, story });
  await upsertMessages(db, {
    messages: (story.messages ?? []).map(({ from, text }, index) =>
      aMessage({
        chatId,
        messageId: index + 1,
        senderPeerId: null,
        senderName: from,
        sentAt: lastActivityAt,
        text,
        isOutgoing: from === 'me' ? 1 : 0,
      }),
    ),
  });
  if (story.suggestion) await suggest(db, chatId, story.suggestion);
  if (story.changes) await updateChats(db, { ids: [chatId], changes: story.changes });
  return chatId;
}

async function seedPeople(db: Kysely<Schema>, { accountId, number, story }: Seeded): Promise<void> {
  const people = (story.people ?? []).map((person, index) => ({
    ...person,
    peerId: `u${number * 1000 + index}`,
  }));
  await upsertPeers(
    db,
    people.map(({ peerId, name, username, bio }) => ({
      accountId,
      peerId,
      accessHash: null,
      name,
      username: username ?? null,
      bio: bio ?? null,
      isBot: 0,
      isDeleted: 0,
      seenAt: seededNow.toISOString(),
      isMin: false,
    })),
  );
  await saveParticipants(db, {
    chatId: chatIdOf(accountId, `c${1000 + number}`),
    people: people.map(({ peerId }) => ({ peerId, role: 'member' })),
    isComplete: true,
  });
}

async function suggest(
  db: Kysely<Schema>,
  chatId: string,
  { name, domain, confidence }: { name: string; domain?: string; confidence: number },
): Promise<void> {
  const logit = Math.log(confidence / (1 - confidence));
  const candidate: Candidate = {
    company: {
      id: null,
      name,
      domain: domain ?? null,
      url: domain ? `https://${domain}` : null,
      socials: {},
    },
    confidence,
    bias: -2,
    factors: [
      { name: 'the title names it', evidence: `title: ${name}`, weight: logit + 1 },
      { name: 'a bio names it', evidence: `bio of Ann: BD at ${name}`, weight: 1 },
    ],
  };
  await saveSuggestions(db, [
    {
      chatId,
      verdict: confidence > 0.8 ? 'confident' : 'review',
      candidates: JSON.stringify([candidate]),
      contacts: '[]',
      warnings: '[]',
      choice: null,
      evidenceHash: 'seeded',
      writers: '[]',
      engine: 'rules',
      isLearned: 0,
      computedAt: seededNow.toISOString(),
    },
  ]);
}

function hoursBefore(hours: number): string {
  return new Date(seededNow.getTime() - hours * 3_600_000).toISOString();
}
