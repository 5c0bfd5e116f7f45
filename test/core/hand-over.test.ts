import { expect, it } from 'vitest';
import { confirm } from '../../src/core/confirm.ts';
import { handOver } from '../../src/core/hand-over.ts';
import { undoLatest } from '../../src/core/undo.ts';
import { findChat } from '../../src/store/chats.ts';
import { listContacts } from '../../src/store/contacts.ts';
import { seedDeal } from '../support/seed-deal.ts';
import { eachStore } from '../support/stores.ts';

const now = () => new Date('2026-11-04T12:00:00.000Z');

eachStore((stores) => {
  const deal = async () => {
    const { db } = await stores.open();
    const chat = await seedDeal(db, {
      title: 'Foobar <> Ourco',
      people: [
        { id: 'u2', name: 'Ann', username: 'ann_foo', bio: 'Head of BD at Foobar' },
        { id: 'u3', name: 'Bob', username: 'bob_foo' },
      ],
      messages: [{ from: 'u2', text: 'Ann from Foobar here' }],
    });
    await confirm({ db, now }, chat, { contacts: ['u2'], via: 'command' });
    const [from] = await listContacts(db);
    if (!from) throw new Error('no contact');
    return { db, chat, from };
  };

  it('the successor takes the company over; both records and the chat stay; undo takes it back', async () => {
    const { db, chat, from } = await deal();
    const before = await findChat(db, chat.id);
    const { to, isNew } = await handOver({ db, now }, { from, to: '@bob_foo' });
    expect(isNew).toBe(true);
    expect(to).toMatchObject({ name: 'Bob', peerId: 'u3', companyId: from.companyId });
    expect(await listContacts(db)).toMatchObject([
      { name: 'Ann', companyId: null, peerId: 'u2' },
      { name: 'Bob', companyId: from.companyId },
    ]);
    expect(await findChat(db, chat.id)).toEqual(before);
    await undoLatest({ db, now }, { count: 1 });
    expect(await listContacts(db)).toMatchObject([{ name: 'Ann', companyId: from.companyId }]);
  });

  it('to somebody Telegram has not shown yet, by name or username', async () => {
    const { db, from } = await deal();
    const { to } = await handOver({ db, now }, { from, to: '@new_one', isDryRun: true });
    expect(to).toMatchObject({ name: 'new_one', username: 'new_one', peerId: null });
    expect(await listContacts(db)).toHaveLength(1);
    expect((await handOver({ db, now }, { from, to: 'Cleo Berg' })).to.name).toBe('Cleo Berg');
  });

  it('not to oneself, nor by somebody without a company', async () => {
    const { db, from } = await deal();
    await expect(handOver({ db, now }, { from, to: '@ann_foo' })).rejects.toThrow('themselves');
    await expect(
      handOver({ db, now }, { from: { ...from, companyId: null }, to: 'X' }),
    ).rejects.toThrow('no company');
  });
});
