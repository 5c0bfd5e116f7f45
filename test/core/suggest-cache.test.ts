import type { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { suggest } from '../../src/core/suggest.ts';
import { findChat, updateChats } from '../../src/store/chats.ts';
import { addCompany } from '../../src/store/companies.ts';
import { markDeleted } from '../../src/store/deleted-messages.ts';
import type { NewMessage } from '../../src/store/merge-message.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { saveParticipants } from '../../src/store/participants.ts';
import { upsertPeers } from '../../src/store/peers.ts';
import type { ChatRow, Schema } from '../../src/store/schema.ts';
import { writeSetting } from '../../src/store/settings.ts';
import { findSuggestion } from '../../src/store/suggestions.ts';
import { type Deal, seedDeal } from '../support/seed-deal.ts';
import { aMessage, aPeer } from '../support/store-rows.ts';
import { eachStore } from '../support/stores.ts';

const now = () => new Date('2026-11-22T12:00:00.000Z');
const later = () => new Date('2026-11-23T12:00:00.000Z');
const at = (hour: number) => `2026-11-04T0${hour}:00:00.000Z`;

type Db = Kysely<Schema>;
type Change = (db: Db, chat: ChatRow) => Promise<unknown>;

const deal = {
  title: 'Foobar <> Ourco',
  people: [
    { id: 'u2', name: 'Ann Smith', bio: 'Head of BD at Foobar' },
    { id: 'u3', name: 'Bob' },
  ],
  messages: [
    { from: 'u2', text: 'Hi Mira, Ann from Foobar here' },
    { from: 'u1', text: 'Hello!' },
    { from: 'u3', text: 'See foobar.xyz', links: ['https://foobar.xyz'] },
    { from: 'u5', text: 'ok' },
  ],
} as const satisfies Deal;

/** The first message, or a new one with another text. */
function write(
  db: Db,
  {
    chatId,
    text,
    editedAt = null,
  }: Pick<NewMessage, 'chatId' | 'text'> & { editedAt?: string | null },
) {
  const isFirst = editedAt !== null || text === deal.messages[0].text;
  const messageId = isFirst ? 1 : 9;
  const sentAt = isFirst ? '2026-11-03T10:00:00.000Z' : at(8);
  const of = { senderPeerId: 'u2', senderName: 'Ann Smith' };
  return upsertMessages(db, {
    messages: [aMessage({ chatId, messageId, sentAt, text, editedAt, ...of })],
  });
}

function remove(db: Db, { accountId, peerId }: { accountId: string; peerId: string }) {
  return markDeleted(db, { accountId, peerId, messageIds: [3], at: at(9) });
}

function meet(
  db: Db,
  { accountId, peerId, bio }: { accountId: string; peerId: string; bio: string },
) {
  return upsertPeers(db, [aPeer({ accountId, peerId, name: 'Bob', bio })]);
}

function rename(db: Db, { id, title }: { id: string; title: string }) {
  return updateChats(db, { ids: [id], changes: { title } });
}

function knownCompany(db: Db) {
  const nothing = { description: null, category: null, stage: null, socials: '{}', aliases: '[]' };
  return addCompany(db, {
    id: 'k1',
    name: 'Foobar',
    domain: 'foobar.xyz',
    url: null,
    createdAt: at(1),
    ...nothing,
  });
}

eachStore((stores) => {
  const changes: readonly [what: string, isNews: boolean, change: Change][] = [
    ['nothing', false, async () => {}],
    ['a message', true, (db, { id }) => write(db, { chatId: id, text: 'from bob@foobar.xyz' })],
    [
      'the same again',
      false,
      (db, { id }) => write(db, { chatId: id, text: deal.messages[0].text }),
    ],
    [
      'an edit',
      true,
      (db, { id }) => write(db, { chatId: id, text: 'I am of Zed', editedAt: at(9) }),
    ],
    ['a deletion', true, (db, { accountId }) => remove(db, { accountId, peerId: 'c1' })],
    ['a bio', true, (db, { accountId }) => meet(db, { accountId, peerId: 'u3', bio: 'BD at Zed' })],
    [
      'who wrote without being there',
      true,
      (db, { accountId }) => meet(db, { accountId, peerId: 'u5', bio: 'at Zed' }),
    ],
    [
      'who is elsewhere',
      false,
      (db, { accountId }) => meet(db, { accountId, peerId: 'u8', bio: 'at Zed' }),
    ],
    [
      'one who left',
      true,
      (db, { id }) =>
        saveParticipants(db, {
          chatId: id,
          people: [{ peerId: 'u1', role: null }],
          isComplete: true,
        }),
    ],
    ['the title', true, (db, { id }) => rename(db, { id, title: 'Zed <> Ourco' })],
    ['my company', true, (db) => writeSetting(db, { name: 'own.companies', value: ['Foobar'] })],
    ['a company of the CRM', true, (db) => knownCompany(db)],
    [
      'a priority',
      false,
      async (db, { id }) => void (await updateChats(db, { ids: [id], changes: { priority: 7 } })),
    ],
  ];

  it.each(changes)(
    'after %s it is the suggestion that would be made from scratch, and made only if need be',
    async (_, isNews, change) => {
      const { db } = await stores.open();
      const before = await seedDeal(db, deal);
      await suggest({ db, now }, [before]);
      const first = await findSuggestion(db, before.id);
      await change(db, before);
      const chat = await findChat(db, before.id);
      if (!chat) throw new Error('the chat is gone');
      const told = await suggest({ db, now: later }, [chat]);
      const second = await findSuggestion(db, chat.id);
      expect(second?.computedAt).toBe((isNews ? later : now)().toISOString());
      if (!isNews) expect(second).toEqual(first);
      await db.deleteFrom('suggestions').where('chatId', '=', chat.id).execute();
      expect(told).toEqual(await suggest({ db, now: later }, [chat]));
    },
  );
});
