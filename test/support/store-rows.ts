import type { Kysely } from 'kysely';
import { chatIdOf } from '../../src/store/chat-id.ts';
import { upsertChats } from '../../src/store/chats.ts';
import type { NewMessage } from '../../src/store/merge-message.ts';
import type { SeenChat } from '../../src/store/new-chat.ts';
import type { SeenPeer } from '../../src/store/peers.ts';
import type { CompanyRow, ContactRow, FollowUpRow, Schema } from '../../src/store/schema.ts';
import type { DecisionRow, FactRow } from '../../src/store/schema-records.ts';

/** Rows with everything that a test does not name. */
export const NOW = '2026-03-01T12:00:00.000Z';

/** A private chat with the user `u1`, unless said otherwise; stored. @returns its id. */
export async function storeChat(db: Kysely<Schema>, chat: Partial<SeenChat> = {}): Promise<string> {
  const seen = { accountId: '1', peerId: 'u1', kind: 'user', title: 'Anna', ...chat } as const;
  await upsertChats(db, [seen]);
  return chatIdOf(seen.accountId, seen.peerId);
}

/** Sent `messageId` minutes after {@link NOW}. */
export function aMessage(message: Partial<NewMessage> = {}): NewMessage {
  const { messageId = 1 } = message;
  return {
    chatId: '1-u1',
    messageId,
    senderPeerId: 'u1',
    senderName: 'Anna',
    sentAt: new Date(Date.parse(NOW) + messageId * 60_000).toISOString(),
    editedAt: null,
    text: `message ${messageId}`,
    replyToMessageId: null,
    topicId: null,
    links: null,
    media: null,
    fileName: null,
    forwardedFrom: null,
    isOutgoing: 0,
    ...message,
  };
}

export function aPeer(peer: Partial<SeenPeer> = {}): SeenPeer {
  return {
    accountId: '1',
    peerId: 'u1',
    accessHash: '77',
    name: 'Anna',
    username: null,
    bio: null,
    isBot: 0,
    isDeleted: 0,
    seenAt: NOW,
    isMin: false,
    ...peer,
  };
}

export function aCompany(company: Partial<CompanyRow> = {}): Omit<CompanyRow, 'nameKey'> {
  const { nameKey: _, ...given } = company;
  return {
    id: 'acme',
    name: 'Acme',
    domain: null,
    url: null,
    description: null,
    category: null,
    stage: null,
    socials: '{}',
    aliases: '[]',
    createdAt: NOW,
    ...given,
  };
}

export function aContact(contact: Partial<ContactRow> = {}): Omit<ContactRow, 'nameKey'> {
  const { nameKey: _, ...given } = contact;
  return {
    id: 'anna',
    accountId: '1',
    peerId: 'u1',
    name: 'Anna',
    username: null,
    companyId: null,
    role: null,
    profiles: '{}',
    createdAt: NOW,
    ...given,
  };
}

export function aDecision(decision: Partial<DecisionRow> = {}): DecisionRow {
  return {
    id: 'decision',
    chatId: '1-u1',
    kind: 'company',
    answer: 'confirmed',
    suggested: null,
    chosen: null,
    companyId: null,
    decidedAt: NOW,
    via: 'terminal',
    features: null,
    forgottenAt: null,
    ...decision,
  };
}

/** Approved and due at {@link NOW}. */
export function aFollowUp(followUp: Partial<FollowUpRow> = {}): FollowUpRow {
  return {
    id: 'f1',
    chatId: '1-u1',
    topicId: null,
    text: 'Hello again',
    origin: 'user',
    reason: 'they asked',
    status: 'approved',
    sendAt: NOW,
    sendAtWhy: null,
    attempts: 0,
    randomId: null,
    baseMessageId: null,
    fingerprint: null,
    anchorHash: null,
    approvedAt: NOW,
    notBefore: null,
    sentAt: null,
    telegramMessageId: null,
    statusWhy: null,
    createdAt: NOW,
    triggerMessageId: null,
    templateId: null,
    isOnServer: 0,
    scheduledMessageId: null,
    scheduledAt: null,
    drafted: null,
    approvedBy: null,
    timing: null,
    ...followUp,
  };
}

/** Seen by the company's site at {@link NOW}, unless said otherwise. */
export function aFact(fact: Partial<FactRow> = {}): FactRow {
  return {
    id: 'fact',
    subjectId: 'acme',
    field: 'city',
    value: 'Riga',
    source: 'site',
    url: null,
    seenAt: NOW,
    confidence: 1,
    licence: null,
    expiresAt: null,
    dismissedAt: null,
    ...fact,
  };
}
