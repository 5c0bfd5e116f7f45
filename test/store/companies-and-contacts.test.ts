import { expect, test } from 'vitest';
import {
  addCompany,
  dropCompany,
  findCompaniesNamed,
  findCompany,
  findCompanyByDomain,
  listCompanies,
  updateCompany,
} from '../../src/store/companies.ts';
import {
  addContact,
  dropContact,
  findContactOfPeer,
  findContactsNamed,
  listChatsOfContacts,
  listContacts,
  updateContact,
} from '../../src/store/contacts.ts';
import { listParticipants, saveParticipants } from '../../src/store/participants.ts';
import { upsertPeers } from '../../src/store/peers.ts';
import { aCompany, aContact, aPeer, storeChat } from '../support/store-rows.ts';
import { eachStore } from '../support/stores.ts';

eachStore(({ open }) => {
  test.each(['acme', 'ÁCME  labs', 'acme.io', 'ACME.io', 'old name', 'СТАРОЕ имя'])(
    '%s names the company',
    async (words) => {
      const { db } = await open();
      const aliases = JSON.stringify(['Old Name', 'Старое Имя']);
      await addCompany(db, aCompany({ name: 'Ácme Labs', domain: 'acme.io', aliases }));
      await addCompany(db, aCompany({ id: 'other', name: 'Acme Labs Two', aliases: '["Older"]' }));
      expect(await findCompaniesNamed(db, words)).toMatchObject([{ id: 'acme' }]);
    },
  );

  test('a company is found, changed, listed and dropped', async () => {
    const { db } = await open();
    await addCompany(db, aCompany({ domain: 'acme.io', stage: 'lead' }));
    await addCompany(db, aCompany({ id: 'beta', name: 'Бета', domain: 'beta.ru' }));
    await updateCompany(db, { id: 'acme', changes: { name: 'Zeta', stage: 'won' } });
    expect(await findCompanyByDomain(db, 'acme.io')).toMatchObject({
      name: 'Zeta',
      nameKey: 'zeta',
    });
    expect(await listCompanies(db)).toMatchObject([{ id: 'acme' }, { id: 'beta' }]);
    expect(await listCompanies(db, { search: 'БЕТА ru' })).toMatchObject([{ id: 'beta' }]);
    expect(await listCompanies(db, { stage: 'won' })).toMatchObject([{ id: 'acme' }]);
    expect(await listCompanies(db, { ids: ['beta'], limit: 1 })).toMatchObject([{ id: 'beta' }]);
    await dropCompany(db, 'acme');
    expect(await findCompany(db, 'acme')).toBeUndefined();
  });

  test('two companies cannot have one domain, nor two contacts one person', async () => {
    const { db } = await open();
    await addCompany(db, aCompany({ domain: 'acme.io' }));
    await expect(addCompany(db, aCompany({ id: 'b', domain: 'acme.io' }))).rejects.toThrow();
    await addContact(db, aContact());
    await expect(addContact(db, aContact({ id: 'b' }))).rejects.toThrow();
    await addContact(db, aContact({ id: 'c', peerId: null }));
    await addContact(db, aContact({ id: 'd', peerId: null }));
  });

  test('a contact is found, changed, listed with its company, and dropped', async () => {
    const { db } = await open();
    await addCompany(db, aCompany());
    await addContact(db, aContact({ username: 'Anna_L', companyId: 'acme' }));
    await addContact(db, aContact({ id: 'boris', peerId: 'u2', name: 'Борис' }));
    expect(await findContactsNamed(db, '@anna_l')).toMatchObject([{ id: 'anna' }]);
    expect(await findContactsNamed(db, 'БОРИС')).toMatchObject([{ id: 'boris' }]);
    expect(await findContactOfPeer(db, { accountId: '1', peerId: 'u2' })).toMatchObject({
      id: 'boris',
    });
    await updateContact(db, { id: 'boris', changes: { name: 'Abe', role: 'CTO' } });
    expect(await listContacts(db)).toMatchObject([
      { id: 'boris', nameKey: 'abe', role: 'CTO', companyName: null },
      { id: 'anna', companyName: 'Acme' },
    ]);
    expect(await listContacts(db, { companyId: 'acme' })).toMatchObject([{ id: 'anna' }]);
    expect(await listContacts(db, { search: 'acme anna' })).toMatchObject([{ id: 'anna' }]);
    await dropContact(db, 'anna');
    expect(await listContacts(db, { limit: 5 })).toHaveLength(1);
  });

  test('a contact’s chats are the private one and those it takes part in', async () => {
    const { db } = await open();
    await storeChat(db, { title: 'Anna' });
    const group = await storeChat(db, { peerId: 'g1', kind: 'group', title: 'Deal' });
    await storeChat(db, { accountId: '2', title: 'Anna elsewhere' });
    await addContact(db, aContact());
    const people = [{ peerId: 'u1', role: 'member' as const }];
    await saveParticipants(db, { chatId: group, people, isComplete: true });
    expect(await listChatsOfContacts(db, ['anna', 'nobody'])).toEqual([
      { contactId: 'anna', chatId: '1-u1', title: 'Anna' },
      { contactId: 'anna', chatId: '1-g1', title: 'Deal' },
    ]);
  });

  test('who is no longer named in a complete list has left; a partial list says nothing of others', async () => {
    const { db } = await open();
    const chatId = await storeChat(db, { peerId: 'g1', kind: 'group' });
    await upsertPeers(db, [aPeer(), aPeer({ peerId: 'u2', name: 'Боб', bio: 'at acme.io' })]);
    await addContact(db, aContact({ id: 'bob', peerId: 'u2' }));
    const both = [
      { peerId: 'u1', role: 'admin' as const },
      { peerId: 'u2', role: null },
      { peerId: 'u2', role: 'member' as const },
    ];
    await saveParticipants(db, { chatId, people: both, isComplete: true });
    await saveParticipants(db, { chatId, people: both.slice(0, 1), isComplete: false });
    expect(await listParticipants(db, [chatId])).toMatchObject([
      { peerId: 'u1', name: 'Anna', role: 'admin', contactId: null },
      { peerId: 'u2', name: 'Боб', role: 'member', bio: 'at acme.io', contactId: 'bob' },
    ]);
    await saveParticipants(db, { chatId, people: both.slice(0, 1), isComplete: true });
    expect(await listParticipants(db, [chatId])).toMatchObject([
      { role: 'admin' },
      { role: 'left' },
    ]);
  });
});
