import fc from 'fast-check';
import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { countStored } from '../../../src/store/chats.ts';
import { dialectOf } from '../../../src/store/database/dialect.ts';
import { markDeleted } from '../../../src/store/deleted-messages.ts';
import { upsertMessages } from '../../../src/store/messages.ts';
import type { Schema } from '../../../src/store/schema.ts';
import { searchMessages } from '../../../src/store/search/search.ts';
import { aMessage, NOW, storeChat } from '../../support/store-rows.ts';
import { eachStore } from '../../support/stores.ts';

const CHATS = ['1-u1', '1-g2', '1-c3'];
const WORDS = ['contract', 'договор', '合同', 'чай', 'call'];

const message = fc.record({
  chatId: fc.constantFrom(...CHATS),
  messageId: fc.integer({ min: 1, max: 12 }),
  text: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((words) => words.join(' ')),
  edit: fc.integer({ min: 0, max: 3 }),
});

const step = fc.oneof(
  fc.record({
    kind: fc.constant('upsert' as const),
    messages: fc.array(message, { minLength: 1, maxLength: 8 }),
    source: fc.constantFrom('telegram' as const, 'export' as const),
  }),
  fc.record({
    kind: fc.constant('delete' as const),
    peerId: fc.constantFrom(null, 'c3'),
    messageIds: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

eachStore(({ name, open }) => {
  test('table, index and counts agree after any upserts, edits and deletions', async () => {
    const { db } = await open();
    const steps = fc.array(step, { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        await empty(db);
        for (const each of taken) await take(db, each);
        const stored = await db
          .selectFrom('messages')
          .select(['key', 'text', 'chatId'])
          .where('deletedAt', 'is', null)
          .orderBy('key', 'desc')
          .execute();
        for (const word of WORDS) {
          const { total, messages } = await searchMessages(db, { query: `"${word}"`, limit: 99 });
          const holding = stored.filter(({ text }) => text.split(' ').includes(word));
          expect(messages.map(({ key }) => key)).toEqual(holding.map(({ key }) => key));
          expect(total).toBe(holding.length);
        }
        for (const chatId of CHATS) {
          const { total } = await searchMessages(db, { query: `in:${chatId}`, limit: 1 });
          expect(total).toBe(stored.filter((row) => row.chatId === chatId).length);
        }
        expect(await countStored(db)).toEqual({ chats: 3, messages: stored.length });
      }),
      { numRuns: name === 'PGlite' ? 15 : 60, seed: 7 },
    );
  });
});

async function take(db: Kysely<Schema>, taken: Step): Promise<void> {
  switch (taken.kind) {
    case 'upsert': {
      const messages = taken.messages.map(({ chatId, messageId, text, edit }) => {
        const editedAt = edit === 0 ? null : `2026-04-0${edit}T00:00:00.000Z`;
        return aMessage({ chatId, messageId, text, editedAt });
      });
      await upsertMessages(db, { messages, source: taken.source });
      return;
    }
    case 'delete': {
      const { peerId, messageIds } = taken;
      await markDeleted(db, { accountId: '1', peerId, messageIds, at: NOW });
    }
  }
}

async function empty(db: Kysely<Schema>): Promise<void> {
  for (const table of ['messages', 'chats', 'settings'] as const)
    await db.deleteFrom(table).execute();
  if (dialectOf(db) === 'sqlite') {
    await sql`insert into message_index (message_index) values ('delete-all')`.execute(db);
  } else await sql`delete from message_index`.execute(db);
  await storeChat(db);
  await storeChat(db, { peerId: 'g2', kind: 'group', title: 'Group' });
  await storeChat(db, { peerId: 'c3', kind: 'supergroup', title: 'Supergroup' });
}
