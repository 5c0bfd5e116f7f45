import type { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import { confirm } from '../../src/core/confirm.ts';
import { undoLatest } from '../../src/core/undo.ts';
import { listActivities } from '../../src/store/activities.ts';
import { findChat } from '../../src/store/chats.ts';
import { addCompany, listCompanies } from '../../src/store/companies.ts';
import { listContacts } from '../../src/store/contacts.ts';
import { listDecisions } from '../../src/store/decisions.ts';
import type { CompanyRow, Schema } from '../../src/store/schema.ts';
import { type Deal, seedDeal } from '../support/seed-deal.ts';
import { eachStore } from '../support/stores.ts';

const now = () => new Date('2026-11-22T12:00:00.000Z');
const via = 'command' as const;

const deal: Deal = {
  title: 'Foobar <> Ourco',
  people: [
    { id: 'u2', name: 'Ann Smith | Foobar', username: 'ann_foobar', bio: 'Head of BD at Foobar' },
    { id: 'u3', name: 'Bob', bio: 'CEO at Elsewhere' },
  ],
  messages: [
    { from: 'u2', text: 'Hi, Ann from Foobar here. ann@foobar.xyz' },
    { from: 'u2', text: 'we are https://x.com/foobar_xyz', links: ['https://x.com/foobar_xyz'] },
  ],
};

function knownCompany(more: Partial<Omit<CompanyRow, 'nameKey'>>): Omit<CompanyRow, 'nameKey'> {
  return {
    id: 'known',
    name: 'Known',
    domain: null,
    url: null,
    description: null,
    category: null,
    stage: 'lead',
    socials: '{}',
    aliases: '[]',
    createdAt: '2026-01-01T00:00:00.000Z',
    ...more,
  };
}

async function everything(db: Kysely<Schema>, chatId: string) {
  return {
    companyId: (await findChat(db, chatId))?.companyId ?? null,
    companies: await listCompanies(db),
    contacts: await listContacts(db),
  };
}

eachStore((stores) => {
  describe('confirm', () => {
    it('takes the first suggestion: the company, the link of the chat, the contacts, the decisions', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      const confirmed = await confirm({ db, now }, chat, { via });
      const { companyId, companies, contacts } = await everything(db, chat.id);
      expect(companies).toMatchObject([
        {
          id: companyId,
          name: 'Foobar',
          domain: 'foobar.xyz',
          url: 'https://foobar.xyz',
          socials: '{"x":"https://x.com/foobar_xyz"}',
        },
      ]);
      expect(contacts).toMatchObject([
        { name: 'Ann Smith', username: 'ann_foobar', role: 'Head of BD', companyId, peerId: 'u2' },
      ]);
      expect(confirmed).toMatchObject({
        answer: 'confirmed',
        company: { id: companyId, isNew: true },
        isChanged: true,
      });
      const decisions = await listDecisions(db, { chatId: chat.id });
      expect(decisions.map(({ kind, answer }) => `${kind} ${answer}`).toSorted()).toEqual([
        'company confirmed',
        'contact confirmed',
      ]);
      const suggested = decisions.find(({ kind }) => kind === 'company')?.suggested ?? '';
      expect(JSON.parse(suggested).candidates[0].factors.length).toBeGreaterThan(1);
    });

    it('recognises a company of the CRM by its domain, fills its gaps and leaves the rest', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      await addCompany(db, knownCompany({ name: 'Foobar Labs Ltd', domain: 'foobar.xyz' }));
      const { company } = await confirm({ db, now }, chat, { via });
      expect(company).toMatchObject({ id: 'known', name: 'Foobar Labs Ltd', isNew: false });
      expect(await listCompanies(db)).toMatchObject([
        { id: 'known', stage: 'lead', url: 'https://foobar.xyz', name: 'Foobar Labs Ltd' },
      ]);
    });

    it('recognises one without a domain by its name', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      await addCompany(db, knownCompany({ name: 'FOOBAR' }));
      const { company } = await confirm({ db, now }, chat, { via });
      expect(company).toMatchObject({ id: 'known', domain: 'foobar.xyz', isNew: false });
    });

    it('takes a namesake with another domain for another company', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      await addCompany(db, knownCompany({ name: 'Foobar', domain: 'foobar-cakes.com' }));
      const { company } = await confirm({ db, now }, chat, { via });
      expect(company).toMatchObject({ domain: 'foobar.xyz', isNew: true });
      expect(await listCompanies(db)).toHaveLength(2);
    });

    it('writes another company with its site and pages, and takes the people that are named', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      await confirm({ db, now }, chat, {
        via,
        company: 'Elsewhere',
        url: 'elsewhere.io/team',
        socials: ['https://x.com/elsewhere'],
        contacts: ['u3'],
      });
      const { companies, contacts } = await everything(db, chat.id);
      expect(companies).toMatchObject([
        {
          name: 'Elsewhere',
          domain: 'elsewhere.io',
          url: 'https://elsewhere.io/team',
          socials: '{"x":"https://x.com/elsewhere"}',
        },
      ]);
      expect(contacts).toMatchObject([{ name: 'Bob', role: 'CEO' }]);
      const [decision] = await listDecisions(db, { chatId: chat.id, kind: 'company' });
      expect(decision).toMatchObject({ answer: 'overridden', via: 'command' });
    });

    it('takes down that there is no company, and unlinks the one that was', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      await confirm({ db, now }, chat, { via });
      const linked = await findChat(db, chat.id);
      if (!linked) throw new Error('no chat');
      const { company, answer } = await confirm({ db, now }, linked, { via, isNone: true });
      expect({ company, answer }).toEqual({ company: null, answer: 'none' });
      expect((await findChat(db, chat.id))?.companyId).toBeNull();
    });

    it('counts the same answer given twice as one decision', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      await confirm({ db, now }, chat, { via });
      const linked = await findChat(db, chat.id);
      if (!linked) throw new Error('no chat');
      expect((await confirm({ db, now }, linked, { via })).isChanged).toBe(false);
      expect(await listDecisions(db, { chatId: chat.id, kind: 'company' })).toHaveLength(1);
      expect(await listCompanies(db)).toHaveLength(1);
    });

    it('plans the same and writes nothing in a dry run', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      const planned = await confirm({ db, now }, chat, { via, isDryRun: true });
      expect(planned).toMatchObject({ company: { name: 'Foobar', isNew: true }, isChanged: true });
      expect(await everything(db, chat.id)).toEqual({
        companyId: null,
        companies: [],
        contacts: [],
      });
      expect(await listDecisions(db)).toEqual([]);
    });

    it('is undone whole: a new company goes, a known one is as it was', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      const before = await everything(db, chat.id);
      await confirm({ db, now }, chat, { via });
      const [act] = await listActivities(db, { chatId: chat.id, verb: 'confirm' });
      expect(act?.summary).toBe('confirmed Foobar as the company behind Foobar <> Ourco');
      await undoLatest({ db, now }, { count: 1 });
      expect(await everything(db, chat.id)).toEqual(before);

      await addCompany(db, knownCompany({ name: 'Foobar' }));
      const known = await everything(db, chat.id);
      const later = () => new Date('2026-11-22T13:00:00.000Z');
      await confirm({ db, now: later }, chat, { via });
      await undoLatest({ db, now: later }, { count: 1 });
      expect(await everything(db, chat.id)).toEqual(known);
    });

    it.each([
      ['a candidate that is not there', { pick: 9 }, 'usage'],
      ['two answers at once', { pick: 1, isNone: true }, 'usage'],
      ['a site that is none', { company: 'A', url: 'javascript:alert(1)' }, 'usage'],
      ['somebody who is not in the chat', { contacts: ['u77'] }, 'not-found'],
      [
        'what was on the screen but is no longer first',
        { seen: { name: 'Old', domain: null } },
        'refused',
      ],
    ])('refuses %s, and writes nothing', async (_what, answer, code) => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      await expect(confirm({ db, now }, chat, { via, ...answer })).rejects.toMatchObject({ code });
      expect(await everything(db, chat.id)).toEqual({
        companyId: null,
        companies: [],
        contacts: [],
      });
    });

    it('refuses to confirm what was not suggested, and says how to answer', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, { title: 'Family', people: [{ id: 'u5', name: 'Mum' }] });
      await expect(confirm({ db, now }, chat, { via })).rejects.toMatchObject({
        code: 'usage',
        hint: expect.stringContaining('--company NAME'),
      });
    });

    it('asks which one when the name is that of several companies', async () => {
      const { db } = await stores.open();
      const chat = await seedDeal(db, deal);
      await addCompany(db, knownCompany({ id: 'a', name: 'Twin', domain: 'twin.io' }));
      await addCompany(db, knownCompany({ id: 'b', name: 'Twin', domain: 'twin.com' }));
      const answer = confirm({ db, now }, chat, { via, company: 'Twin' });
      await expect(answer).rejects.toMatchObject({
        code: 'ambiguous',
        hint: expect.stringContaining('a (Twin, twin.io)'),
      });
    });
  });
});
