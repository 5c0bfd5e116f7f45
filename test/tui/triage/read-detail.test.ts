import { describe, expect, test } from 'vitest';
import { updateChats } from '../../../src/store/chats.ts';
import { addCompany } from '../../../src/store/companies.ts';
import { saveFacts } from '../../../src/store/facts.ts';
import { replaceSteps } from '../../../src/store/next-steps.ts';
import { readDetail } from '../../../src/tui/triage/effects/read-detail.ts';
import { seedChats } from '../../support/seed-chats.ts';
import { eachStore } from '../../support/stores.ts';

const hostile = '\u001b[31mred\u001b[0m\u202etxt';

eachStore(({ name, open }) => {
  describe(`the page of a chat, from ${name}`, () => {
    test('has company, facts and next steps, and no text that could act', async () => {
      const { db } = await open();
      const people = [{ name: `Ann ${hostile}`, bio: hostile }];
      const [chatId = ''] = await seedChats(db, [
        { title: hostile, people, messages: [{ from: hostile, text: hostile }] },
      ]);
      await addCompany(db, {
        id: 'acme',
        name: `Acme ${hostile}`,
        domain: null,
        url: 'https://acme.example',
        description: hostile,
        category: null,
        stage: null,
        socials: JSON.stringify({ x: `https://x.example/${hostile}` }),
        aliases: '[]',
        createdAt: '2026-11-01T00:00:00.000Z',
      });
      const seenAt = '2026-11-01T00:00:00.000Z';
      await saveFacts(db, [
        {
          id: 'fact',
          subjectId: 'acme',
          field: 'employees',
          value: hostile,
          source: 'site',
          url: null,
          seenAt,
          confidence: 1,
          licence: null,
          expiresAt: null,
          dismissedAt: null,
        },
      ]);
      const shownUntil = '2027-01-01T00:00:00.000Z';
      const step = { kind: 'answer', side: 'mine', dueAt: null, why: hostile } as const;
      await replaceSteps(db, {
        chatId,
        steps: [{ ...step, chatId, messageId: 1, what: hostile, shownFrom: seenAt, shownUntil }],
      });
      await updateChats(db, { ids: [chatId], changes: { companyId: 'acme', note: hostile } });
      const detail = await readDetail(
        { db, now: () => new Date('2026-11-22T12:00:00.000Z') },
        chatId,
      );
      expect(detail).toMatchObject({
        row: { title: 'redtxt', company: 'Acme redtxt' },
        note: 'redtxt',
        company: {
          links: ['https://acme.example', 'https://x.example/redtxt'],
          facts: [{ field: 'employees', value: 'redtxt', source: 'site', seenAt }],
        },
        summary: {
          engine: 'rules',
          points: [{ quotes: ['redtxt'] }, { quotes: ['redtxt'] }],
        },
        nextSteps: [{ kind: 'answer', what: 'redtxt' }],
        people: [{ name: 'Ann redtxt' }],
      });
      const shown = { ...detail, row: { ...detail?.row, guess: null } };
      expect(JSON.stringify(shown)).not.toMatch(/\\u001b|\u001b|\u202e/);
    });
  });
});
