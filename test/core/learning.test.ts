import type { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { appraise, appraiseChats } from '../../src/core/appraise.ts';
import { readCategories } from '../../src/core/categories.ts';
import { actOnChats } from '../../src/core/chat-state.ts';
import { confirm } from '../../src/core/confirm.ts';
import { editCategories } from '../../src/core/edit-categories.ts';
import { forget } from '../../src/core/forget-decisions.ts';
import { readCompanyModel } from '../../src/core/learning/company-model.ts';
import { isLearningOn, withoutLearning } from '../../src/core/learning/learning-switch.ts';
import { readOwnRecord } from '../../src/core/learning/own-record.ts';
import { shippedWeights } from '../../src/core/rules/company/shipped-weights.ts';
import { setChat } from '../../src/core/set-chat.ts';
import { suggest } from '../../src/core/suggest.ts';
import { findStored } from '../../src/core/suggestion/find-stored.ts';
import { undoLatest } from '../../src/core/undo.ts';
import { findChat } from '../../src/store/chats.ts';
import { inTransaction } from '../../src/store/database/transaction.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import type { ChatRow, Schema } from '../../src/store/schema.ts';
import { readSuggestion } from '../../src/tui/triage/effects/read-suggestion.ts';
import { createRenewal } from '../../src/tui/triage/effects/renew-suggestion.ts';
import { seedDeal } from '../support/seed-deal.ts';
import { eachStore } from '../support/stores.ts';

const now = () => new Date('2026-11-04T12:00:00.000Z');

/** Four groups in which the same agency speaks loudest, and a company stands in the title. */
async function seedGroups(db: Kysely<Schema>): Promise<ChatRow[]> {
  const chats: ChatRow[] = [];
  for (const [index, name] of ['Zumtobel', 'Fjordline', 'Quavera', 'Brixham'].entries())
    chats.push(
      await seedDeal(db, {
        title: `${name} <> Ourco`,
        peerId: `c${index + 1}`,
        people: [
          { id: 'u7', name: 'Lou', bio: 'Partner at Loudhail Agency' },
          { id: `u${20 + index}`, name: 'Ann' },
        ],
        messages: [{ from: 'u7', text: 'Lou from Loudhail Agency here, see loudhail.agency' }],
      }),
    );
  return chats;
}

async function factorsOf(db: Kysely<Schema>, chat: ChatRow, name: string) {
  const [suggestion] = await suggest({ db, now }, [chat]);
  return suggestion?.candidates.find(({ company }) => company.name.startsWith(name))?.factors ?? [];
}

eachStore((stores) => {
  describe('learning from answers', () => {
    it('remembers what was confirmed and what was passed over, and says so', async () => {
      const { db } = await stores.open();
      const chats = await seedGroups(db);
      const [first, second, third, last] = chats;
      if (!(first && second && third && last)) throw new Error('four chats');
      for (const chat of [first, second, third])
        await confirm({ db, now }, chat, { company: chat.title.split(' ')[0], via: 'command' });
      const passed = await factorsOf(db, last, 'Loudhail');
      expect(passed.find(({ feature }) => feature === 'memory')).toMatchObject({
        name: 'You said no to this 3 times',
        weight: expect.closeTo(-1.9459 * shippedWeights.confidence.slope, 3),
        learned: expect.closeTo(-1.9459 * shippedWeights.confidence.slope, 3),
      });
    });

    it('recognises a company that was confirmed elsewhere, but does not remind a chat of itself', async () => {
      const { db } = await stores.open();
      const [first, second] = await seedGroups(db);
      if (!(first && second)) throw new Error('four chats');
      await confirm({ db, now }, first, { company: 'Loudhail Agency', via: 'command' });
      const name = 'You confirmed this once';
      expect((await factorsOf(db, second, 'Loudhail')).map((factor) => factor.name)).toContain(
        name,
      );
      const own = await findChat(db, first.id);
      expect(
        (await factorsOf(db, own ?? first, 'Loudhail')).map((factor) => factor.name),
      ).not.toContain(name);
    });

    it('adds up: bias and factors make the confidence, learned parts included', async () => {
      const { db } = await stores.open();
      const chats = await seedGroups(db);
      for (const chat of chats.slice(0, 3))
        await confirm({ db, now }, chat, { company: chat.title.split(' ')[0], via: 'command' });
      const [suggestion] = await suggest({ db, now }, chats.slice(3));
      for (const { bias, factors, confidence } of suggestion?.candidates ?? []) {
        const logit = factors.reduce((sum, { weight }) => sum + weight, bias);
        expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(confidence, 6);
      }
    });

    it('forgets with an undo, and with a decision that is taken away; then all is as before', async () => {
      const { db } = await stores.open();
      const [first, second] = await seedGroups(db);
      if (!(first && second)) throw new Error('four chats');
      const before = await suggest({ db, now }, [second], { isDryRun: true });
      await confirm({ db, now }, first, { company: 'Zumtobel', via: 'command' });
      expect((await readCompanyModel(db))?.count).toBe(1);
      await undoLatest({ db, now }, { count: 1 });
      expect(await readCompanyModel(db)).toBeNull();
      expect(await listDecisions(db, { withForgotten: true })).not.toHaveLength(0);
      expect(await suggest({ db, now }, [second])).toEqual(before);

      await confirm({ db, now }, first, { company: 'Zumtobel', via: 'command' });
      const [decision] = await listDecisions(db, { kind: 'company' });
      await forget({ db, now }, { ids: [decision?.id ?? ''] });
      expect(await readCompanyModel(db)).toBeNull();
      await undoLatest({ db, now }, { count: 1 });
      expect((await readCompanyModel(db))?.count).toBe(1);
    });

    it('is off when it is switched off', async () => {
      const { db } = await stores.open();
      const [first, second] = await seedGroups(db);
      if (!(first && second)) throw new Error('four chats');
      await confirm({ db, now }, first, { company: 'Loudhail Agency', via: 'command' });
      const off = withoutLearning(db);
      const [suggestion] = await suggest({ db: off, now }, [second]);
      expect(JSON.stringify(suggestion?.candidates)).not.toContain('You confirmed');
      expect((await readOwnRecord(off)).learning).toMatchObject({ enabled: false, answers: 0 });
    });

    it('is off for all who read the store then, and what was learned is not shown', async () => {
      const { db } = await stores.open();
      const [first, second] = await seedGroups(db);
      if (!(first && second)) throw new Error('four chats');
      await confirm({ db, now }, first, { company: 'Loudhail Agency', via: 'command' });
      await suggest({ db, now }, [second]);
      const off = withoutLearning(db);
      expect(JSON.stringify(await findStored(db, second.id))).toContain('You confirmed');
      expect(await readSuggestion(db, second.id)).not.toBeNull();
      expect(await findStored(off, second.id)).toBeUndefined();
      expect(await readSuggestion(off, second.id)).toBeNull();
      // In a transaction as well, and for the screen, which knows nothing of settings.
      await inTransaction(off, async (trx) => expect(isLearningOn(trx)).toBe(false));
      expect(await createRenewal({ db: off, now })(second.id)).toBe(true);
      expect(JSON.stringify(await readSuggestion(off, second.id))).not.toContain('You confirmed');
      expect(await createRenewal({ db, now })(second.id)).toBe(true);
      expect(JSON.stringify(await findStored(db, second.id))).toContain('You confirmed');
    });

    it('of categories and priorities is off for whoever appraises: a sync, a refresh, an undo', async () => {
      const { db } = await stores.open();
      const chats = await seedGroups(db);
      const [last] = chats.slice(-1);
      if (!last) throw new Error('four chats');
      for (const chat of chats.slice(0, 3))
        await setChat(
          { db, now },
          { chat, settings: { category: 'press' }, via: 'command', isDryRun: false },
        );
      const learned = (names: readonly { name: string }[]) =>
        names.some(({ name }) => /Learned|You said so/.test(name));
      expect(learned((await appraise({ db, now }, last)).why.category)).toBe(true);
      const off = withoutLearning(db);
      expect(learned((await appraise({ db: off, now }, last)).why.category)).toBe(false);
      await actOnChats(
        { db: off, now },
        { chatIds: [last.id], act: { kind: 'add' }, isDryRun: false },
      );
      expect((await findChat(db, last.id))?.category).not.toBe('press');
    });

    it('keeps score of its own suggestions as they were shown', async () => {
      const { db } = await stores.open();
      const chats = await seedGroups(db);
      for (const chat of chats.slice(0, 3))
        await confirm({ db, now }, chat, { company: chat.title.split(' ')[0], via: 'command' });
      const last = chats[3];
      if (last) await confirm({ db, now }, last, { isNone: true, via: 'command' });
      const record = await readOwnRecord(db);
      expect(record).toMatchObject({ answers: 4, learning: { enabled: true, answers: 4 } });
      expect(record.calibration.reduce((sum, { answers }) => sum + answers, 0)).toBe(4);
      expect(record.learning.foresight?.shipped).toBeGreaterThan(0);
    });
  });

  describe('categories of one’s own', () => {
    const say = (db: Kysely<Schema>, chat: ChatRow, category: string) =>
      setChat({ db, now }, { chat, settings: { category }, via: 'command', isDryRun: false });

    it('one that is set for the first time joins the list, and is guessed for the like', async () => {
      const { db } = await stores.open();
      const chats: ChatRow[] = [];
      for (const [index, name] of ['Abc', 'Def', 'Ghi', 'Jkl'].entries())
        chats.push(await seedDeal(db, { title: `Seedling: ${name}`, peerId: `c${index + 1}` }));
      for (const chat of chats.slice(0, 3)) await say(db, chat, 'Portfolio');
      expect((await readCategories(db)).at(-1)).toMatchObject({ name: 'Portfolio' });
      const last = chats[3];
      if (!last) throw new Error('four chats');
      await appraiseChats({ db, now }, [last]);
      expect((await findChat(db, last.id))?.category).toBe('Portfolio');
      const { why } = await appraise({ db, now }, last);
      expect(why.category.map(({ name }) => name)).toContain('You said so 3 times');
    });

    it('is renamed with its chats, and what was learned stays; removed, its chats are sorted anew', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, { title: 'Foobar support', peerId: 'c1' });
      await say(db, chat, 'vendor');
      await editCategories(
        { db, now },
        { edit: { kind: 'rename', name: 'VENDOR', to: 'Suppliers' } },
      );
      expect((await findChat(db, chat.id))?.category).toBe('Suppliers');
      const ids = await editCategories(
        { db, now },
        { edit: { kind: 'remove', name: 'Suppliers' } },
      );
      expect(ids).toEqual([chat.id]);
      const after = await findChat(db, chat.id);
      if (!after) throw new Error('no chat');
      await appraiseChats({ db, now }, [after]);
      expect((await findChat(db, chat.id))?.category).toBe('customer');
    });

    it('shows what a person has set as the last word, and the factors add up to it', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, { title: 'Foobar support', peerId: 'c1' });
      const settings = { category: 'press', priority: 91 };
      const set = await setChat({ db, now }, { chat, settings, via: 'command', isDryRun: false });
      const { why } = await appraise({ db, now }, set);
      expect(why.category).toMatchObject([{ name: 'You said so' }]);
      expect(why.priority.reduce((sum, { weight }) => sum + weight, 0)).toBe(91);
    });
  });
});
