import type { Kysely } from 'kysely';
import { addFollowUp } from '../../src/core/follow-ups.ts';
import { replaceFolders, setTags } from '../../src/store/chat-labels.ts';
import { findChat, updateChats } from '../../src/store/chats.ts';
import { addCompany } from '../../src/store/companies.ts';
import type { Schema } from '../../src/store/schema.ts';
import { type ChatStory, seedChats, seededNow } from './seed-chats.ts';

const stories: readonly ChatStory[] = [
  {
    title: 'Acme <> Ownco',
    unread: 3,
    suggestion: { name: 'Acme Labs', domain: 'acme.example', confidence: 0.9 },
    changes: { category: 'partner', turn: 'mine' },
  },
  {
    title: 'Bank',
    username: 'big_bank',
    kind: 'user',
    changes: { state: 'crm', stage: 'won', followUpPolicy: 'auto' },
  },
  { title: 'Cats', changes: { state: 'ignored', owner: 'Mira' } },
  {
    title: 'Рога и Копыта',
    suggestion: { name: 'Копыта Плюс', confidence: 0.5 },
    changes: { turn: 'theirs', category: 'Партнёр', isSynced: 1 },
  },
  {
    title: 'Zoo 100%_x',
    changes: { snoozedUntil: '2026-12-01T00:00:00.000Z', category: 'service' },
  },
];

/** Chats of every kind that a search can tell apart. */
export async function seedSearched(db: Kysely<Schema>): Promise<void> {
  const [acme = '', bank = '', cats = '', roga = ''] = await seedChats(db, stories);
  await addCompany(db, {
    id: 'bank',
    name: 'Ёлки Bank',
    domain: 'bank.example',
    url: null,
    description: null,
    category: null,
    stage: null,
    socials: '{}',
    aliases: '[]',
    createdAt: seededNow.toISOString(),
  });
  await updateChats(db, { ids: [bank], changes: { companyId: 'bank' } });
  await setTags(db, { chatId: acme, tags: ['vip', 'Fair 2026'] });
  await setTags(db, { chatId: cats, tags: ['vipers'] });
  await replaceFolders(db, {
    accountId: '1',
    folders: [{ title: 'Work chats', chatIds: [acme, roga] }],
  });
  for (const [id, hours] of [
    [bank, 2],
    [roga, 80],
  ] as const) {
    const chat = await findChat(db, id);
    if (!chat) throw new Error(`no chat ${id}`);
    await addFollowUp(
      { db, now: () => seededNow },
      {
        chat,
        text: 'Hello',
        sendAt: new Date(seededNow.getTime() + hours * 3_600_000).toISOString(),
        sendAtWhy: null,
        reason: 'test',
        isDryRun: false,
      },
    );
  }
}

/** What is typed, and the first words of the titles that it finds among all chats, in the order of their titles. */
export const searches: readonly (readonly [typed: string, found: string])[] = [
  ['', 'Acme Bank Cats Zoo Рога'],
  ['ACME', 'Acme'],
  ['acme labs', 'Acme'],
  ['labs own', 'Acme'],
  ['"acme <>"', 'Acme'],
  ['"<> acme"', ''],
  ['ёлки', 'Bank'],
  ['big_', 'Bank'],
  ['плюс', 'Рога'],
  ['100%_', 'Zoo'],
  ['%', 'Zoo'],
  ['-a', 'Zoo Рога'],
  ['is:unread', 'Acme'],
  ['-is:unread', 'Bank Cats Zoo Рога'],
  ['is:owed', 'Acme'],
  ['is:waiting', 'Рога'],
  ['is:synced', 'Рога'],
  ['is:confirmed', 'Bank'],
  ['is:sugg', 'Acme Рога'],
  ['is:due', 'Bank'],
  ['is:snoozed', 'Zoo'],
  ['state:new', 'Acme Zoo Рога'],
  ['state:ign', 'Cats'],
  ['-state:new', 'Bank Cats'],
  ['cat:part', 'Acme'],
  ['category:ПАРТН', 'Рога'],
  ['-cat:partner', 'Bank Cats Zoo Рога'],
  ['stage:won', 'Bank'],
  ['stage:', 'Acme Bank Cats Zoo Рога'],
  ['tag:vip', 'Acme Cats'],
  ['tag:"fair 2026"', 'Acme'],
  ['-tag:vip', 'Bank Zoo Рога'],
  ['folder:work', 'Acme Рога'],
  ['company:bank', 'Bank'],
  ['company:bank.ex', 'Bank'],
  ['company:labs', 'Acme'],
  ['owner:mira', 'Cats'],
  ['kind:user', 'Bank'],
  ['policy:auto', 'Bank'],
  ['-policy:appr', 'Bank'],
  ['no:company', 'Cats Zoo'],
  ['no:category', 'Bank Cats'],
  ['no:tag', 'Bank Zoo Рога'],
  ['-no:folder', 'Acme Рога'],
  ['>70%', 'Acme Bank'],
  ['>40', 'Acme Bank Рога'],
  ['<0.6', 'Cats Zoo Рога'],
  ['https://acme', ''],
  ['state:new is:unread cat:partner >50% acme', 'Acme'],
];
