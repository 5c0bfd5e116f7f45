import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/core/suggest.ts';
import { findSuggestion } from '../../src/store/suggestions.ts';
import { type Deal, seedDeal } from '../support/seed-deal.ts';
import { eachStore } from '../support/stores.ts';

const now = () => new Date('2026-11-22T12:00:00.000Z');

const deal: Deal = {
  title: 'Foobar <> Ourco',
  people: [
    { id: 'u2', name: 'Ann Smith', bio: 'Head of BD at Foobar | linkedin.com/in/ann-smith' },
    { id: 'u3', name: 'Bob' },
    { id: 'u4', name: 'Helper', isBot: true },
  ],
  messages: [
    { from: 'u2', text: 'Hi Mira, Ann from Foobar here' },
    { from: 'u1', text: 'Hello! See https://ourco.com' },
    { from: 'u3', text: 'Our docs: docs.foobar.xyz', links: ['https://docs.foobar.xyz/'] },
  ],
};

eachStore((stores) => {
  describe('suggest', () => {
    it('finds the company of the other side with its site and its people, and says why', async () => {
      const { db } = await stores.open();
      const [suggestion] = await suggest({ db, now }, [await seedDeal(db, deal)]);
      expect(suggestion?.verdict).toBe('confident');
      expect(suggestion?.candidates[0]?.company).toEqual({
        id: null,
        name: 'Foobar',
        domain: 'foobar.xyz',
        url: 'https://foobar.xyz',
        socials: {},
      });
      const evidence = suggestion?.candidates[0]?.factors
        .map((factor) => factor.evidence)
        .join('\n');
      expect(evidence).toContain('the title "Foobar <> Ourco"');
      expect(evidence).toContain("Ann Smith's bio");
      expect(evidence).toContain(
        "the link https://docs.foobar.xyz/ in Bob's message of 3 Nov 2026",
      );
      expect(suggestion?.contacts.map(({ participantId, role }) => [participantId, role])).toEqual([
        ['u2', 'Head of BD'],
        ['u3', null],
      ]);
      expect(suggestion?.contacts[0]?.profiles).toEqual({
        linkedin: 'https://linkedin.com/in/ann-smith',
      });
    });

    it('adds up: bias and weights make the confidence, of companies and of contacts', async () => {
      const { db } = await stores.open();
      const [suggestion] = await suggest({ db, now }, [await seedDeal(db, deal)]);
      const rows = [...(suggestion?.candidates ?? []), ...(suggestion?.contacts ?? [])];
      expect(rows.length).toBeGreaterThan(2);
      for (const { bias, factors, confidence } of rows) {
        const logit = factors.reduce((sum, { weight }) => sum + weight, bias);
        expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-logit)), 9);
      }
    });

    it('reads the first and the newest messages of a long chat, and answers in the order asked', async () => {
      const { db } = await stores.open();
      const messages = Array.from({ length: 120 }, (_, index) => ({
        from: 'u2',
        text: `so ${index}`,
      }));
      const hello = { from: 'u2', text: 'Hi, Ann from Longwave here' };
      const long = await seedDeal(db, {
        ...deal,
        title: 'Chat',
        peerId: 'c2',
        messages: [hello, ...messages],
      });
      const short = await seedDeal(db, deal);
      const told = await suggest({ db, now }, [long, short]);
      expect(told.map(({ chat }) => chat.id)).toEqual([long.id, short.id]);
      expect(JSON.stringify(told[0]?.candidates)).toContain('Ann from Longwave here');
      expect(told[1]?.candidates[0]?.company.name).toBe('Foobar');
    });

    it('writes nothing in a dry run', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      const [suggestion] = await suggest({ db, now }, [chat], { isDryRun: true });
      expect(suggestion?.verdict).toBe('confident');
      expect(await findSuggestion(db, chat.id)).toBeUndefined();
    });

    it('suggests nothing for a family, and shows nobody as its contact', async () => {
      const { db } = await stores.open();
      const family: Deal = {
        title: 'Family ❤️',
        kind: 'group',
        peerId: 'g1',
        people: [{ id: 'u9', name: 'Mum' }],
        messages: [
          { from: 'u9', text: 'look: https://nicecakes.com', links: ['https://nicecakes.com'] },
        ],
      };
      const [suggestion] = await suggest({ db, now }, [await seedDeal(db, family)]);
      expect(suggestion?.verdict).toBe('none');
      expect(suggestion?.contacts).toEqual([]);
    });

    it('keeps half of a pair of surrogates out of what it stores', async () => {
      const { db } = await stores.open();
      const title = `${'x'.repeat(118)}😀😀 <> Ourco`;
      const [suggestion] = await suggest({ db, now }, [
        await seedDeal(db, {
          title,
          people: [{ id: 'u2', name: 'Ann', bio: `BD at ${'X😀'.repeat(60)}` }],
        }),
      ]);
      expect(JSON.stringify(suggestion)).not.toMatch(/\\ud[89a-f]/);
    });
  });
});
