import { describe, expect, it } from 'vitest';
import { appraise, appraiseChats } from '../../src/core/appraise.ts';
import { findChat } from '../../src/store/chats.ts';
import { recordDecision } from '../../src/store/decisions.ts';
import { seedDeal } from '../support/seed-deal.ts';
import { eachStore } from '../support/stores.ts';

const now = () => new Date('2026-11-04T12:00:00.000Z');

eachStore((stores) => {
  describe('appraising chats', () => {
    it('stores whose turn it is, what the chat is for and how urgent it is, and can say why', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, {
        title: 'Foobar сотрудничество',
        people: [{ id: 'u2', name: 'Ann' }],
        messages: [
          { from: 'u1', text: 'Hello!' },
          { from: 'u2', text: 'What does the integration cost?' },
        ],
      });
      expect(await appraiseChats({ db, now }, [chat])).toBe(1);
      const after = await findChat(db, chat.id);
      expect(after).toMatchObject({
        turn: 'mine',
        turnSince: '2026-11-03T10:01:00.000Z',
        category: 'partner',
      });
      expect(after?.priority).toBeGreaterThan(40);
      const { why } = await appraise({ db, now }, chat);
      expect(why.category.map(({ evidence }) => evidence).join()).toContain('сотрудничество');
      const points = why.priority.reduce((sum, { weight }) => sum + weight, 0);
      expect(after?.priority).toBe(Math.round(points));
    });

    it('writes nothing when nothing has changed', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, {
        title: 'Foobar <> Ourco',
        people: [{ id: 'u2', name: 'Ann' }],
      });
      await appraiseChats({ db, now }, [chat]);
      const after = await findChat(db, chat.id);
      if (!after) throw new Error('no chat');
      expect(await appraiseChats({ db, now }, [after])).toBe(0);
    });

    it('leaves a category alone that a person has decided', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, {
        title: 'Foobar support',
        people: [{ id: 'u2', name: 'Ann' }],
      });
      await recordDecision(db, {
        id: 'd1',
        chatId: chat.id,
        kind: 'category',
        answer: 'overridden',
        suggested: null,
        chosen: null,
        companyId: null,
        decidedAt: now().toISOString(),
        via: 'command',
      });
      await appraiseChats({ db, now }, [chat]);
      expect((await findChat(db, chat.id))?.category).toBeNull();
    });

    it('owes nobody an answer in the saved messages, nor Telegram itself', async () => {
      const { db } = await stores.open();
      for (const peerId of ['u1', 'u777000']) {
        const chat = await seedDeal(db, {
          title: 'Notes',
          kind: 'user',
          peerId,
          messages: [{ from: 'u777000', text: 'Remember: call Ann' }],
        });
        await appraiseChats({ db, now }, [chat]);
        expect((await findChat(db, chat.id))?.turn).toBeNull();
      }
    });
  });
});
