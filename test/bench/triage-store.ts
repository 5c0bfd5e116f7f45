import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { adoptAccount } from '../../src/store/accounts.ts';
import { chatIdOf } from '../../src/store/chat-id.ts';
import { upsertChats } from '../../src/store/chats.ts';
import { inTransaction } from '../../src/store/database/transaction.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { openStore } from '../../src/store/open.ts';
import { saveParticipants } from '../../src/store/participants.ts';
import { upsertPeers } from '../../src/store/peers.ts';
import type { SuggestionRow } from '../../src/store/schema.ts';
import type { Store } from '../../src/store/store.ts';
import { saveSuggestions } from '../../src/store/suggestions.ts';
import { aMessage } from '../support/store-rows.ts';
import { makeLanguages, makeText, randomFrom } from './made-up-text.ts';

/** The clock of every run over such a store. */
export const storeNow = new Date('2026-11-22T12:00:00.000Z');

/** So many of the newest chats have people and messages: those that a bench comes by. */
const FULL = 600;
const BATCH = 2000;

/**
 * Chats of mixed scripts, the newest first: their titles begin with their number, so that a line of the screen tells
 * which chat it should show.
 */
export async function makeTriageStore(path: string, chats: number): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const store = await openStore(`file:${path}`);
  try {
    const account = await adoptAccount(store.db, {
      telegramId: '7000001',
      name: 'Olga Seller',
      username: 'olga_bd',
      phone: '+99•••••12',
      loggedInAt: storeNow.toISOString(),
    });
    for (let from = 0; from < chats; from += BATCH) {
      await addChats(store, { accountId: account.id, from, to: Math.min(chats, from + BATCH) });
    }
    await fillChats(store, { accountId: account.id, to: Math.min(chats, FULL) });
  } finally {
    await store.close();
  }
}

interface Range {
  accountId: string;
  from: number;
  to: number;
}

const companies = [
  'Acme Labs',
  'Globex',
  'Рога и Копыта',
  '日本語の会社',
  'Ünïcode Öy',
  'Initech 🚀',
];
const words = [
  'partners',
  'listing',
  'сделка',
  '合作 🤝',
  'e\u0301te\u0301',
  '👨‍👩‍👧 family',
  'שלום',
  'مرحبا',
];

export function titleOf(index: number): string {
  const company = companies[index % companies.length] ?? '';
  return `${String(index).padStart(6, '0')} ${company} <> Ownco ${words[index % words.length]}`;
}

function peerIdOf(index: number): string {
  return `c${1_000_000 + index}`;
}

async function addChats({ db }: Store, { accountId, from, to }: Range): Promise<void> {
  const indexes = Array.from({ length: to - from }, (_, offset) => from + offset);
  await inTransaction(db, async (trx) => {
    await upsertChats(
      trx,
      indexes.map((index) => ({
        accountId,
        peerId: peerIdOf(index),
        kind: index % 5 === 0 ? ('user' as const) : ('supergroup' as const),
        title: titleOf(index),
        unread: index % 7,
        participantCount: index % 5 === 0 ? 2 : 3 + (index % 4000),
        lastActivityAt: new Date(storeNow.getTime() - index * 60_000).toISOString(),
      })),
    );
    const suggested = indexes.filter((index) => index % 4 > 0);
    await saveSuggestions(
      trx,
      suggested.map((index) => suggestionOf(accountId, index)),
    );
  });
}

function suggestionOf(accountId: string, index: number): SuggestionRow {
  const name = companies[index % companies.length] ?? '';
  const candidate = (confidence: number, rank: number) => ({
    company: {
      id: null,
      name: rank === 0 ? name : `${name} ${rank}`,
      domain: rank === 0 ? 'acme.example' : null,
      url: rank === 0 ? 'https://acme.example' : null,
      socials: {},
    },
    confidence,
    bias: -2,
    factors: [
      { name: 'the title names it', evidence: `title: ${titleOf(index)}`, weight: 2.5 },
      { name: 'a bio names it', evidence: `bio of Ann: BD at ${name}`, weight: 1 },
    ],
  });
  return {
    chatId: chatIdOf(accountId, peerIdOf(index)),
    verdict: index % 3 === 0 ? 'review' : 'confident',
    candidates: JSON.stringify([candidate(0.5 + (index % 50) / 100, 0), candidate(0.2, 1)]),
    contacts: '[]',
    warnings: '[]',
    choice: null,
    evidenceHash: 'made up',
    writers: '[]',
    engine: 'rules',
    isLearned: 0,
    computedAt: storeNow.toISOString(),
  };
}

/** Six people with bios and a dozen messages for each. */
async function fillChats(
  { db }: Store,
  { accountId, to }: Pick<Range, 'accountId' | 'to'>,
): Promise<void> {
  const random = randomFrom(3);
  const languages = makeLanguages(random);
  const people = Array.from({ length: 60 }, (_, number) => ({
    accountId,
    peerId: `u${9_000_000 + number}`,
    accessHash: null,
    name: `Person ${number} ${companies[number % companies.length]}`,
    username: `person_${number}`,
    bio: makeText(random, languages),
    isBot: 0 as const,
    isDeleted: 0 as const,
    seenAt: storeNow.toISOString(),
    isMin: false,
  }));
  await upsertPeers(db, people);
  for (let index = 0; index < to; index += 1) {
    const chatId = chatIdOf(accountId, peerIdOf(index));
    const present = people.filter((_, number) => number % 10 === index % 10);
    await saveParticipants(db, {
      chatId,
      people: present.map(({ peerId }) => ({ peerId, role: 'member' as const })),
      isComplete: true,
    });
    const sentAt = new Date(storeNow.getTime() - index * 60_000).toISOString();
    await upsertMessages(db, {
      messages: Array.from({ length: 12 }, (_, number) =>
        aMessage({
          chatId,
          messageId: number + 1,
          senderPeerId: null,
          senderName: present[number % present.length]?.name ?? 'Ann',
          sentAt,
          text: makeText(random, languages),
          isOutgoing: number % 3 === 0 ? (1 as const) : (0 as const),
        }),
      ),
    });
  }
}
