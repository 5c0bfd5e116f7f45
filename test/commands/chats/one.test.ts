import { expect, it } from 'vitest';
import { loggedInHome } from '../../support/home.ts';

it('a chat is shown with its people, and why its category and priority', async () => {
  const { tgcrm } = await loggedInHome();
  await tgcrm('chats --refresh');
  await tgcrm('chats add', 'Northwind <> Quillbridge', 'Ann Keller');
  await tgcrm('sync');
  const { json } = await tgcrm('chats show --json', 'Northwind <> Quillbridge');
  expect(json).toMatchObject({
    title: 'Northwind <> Quillbridge',
    kind: 'group',
    state: 'crm',
    participants: 4,
    messages: expect.any(Number),
    turn: 'mine',
    ignoredReason: null,
    note: null,
    why: {
      priority: expect.arrayContaining([
        { name: 'In your CRM', evidence: expect.any(String), weight: 10 },
      ]),
    },
  });
  expect(json).toHaveProperty(
    'people',
    expect.arrayContaining([
      expect.objectContaining({
        name: 'Omar Haddad',
        username: 'omarh',
        role: 'member',
        contactId: null,
      }),
    ]),
  );
  const plain = await tgcrm('chats show', 'Northwind <> Quillbridge');
  expect(plain.stdout).toContain('CTO @ Northwind Labs');
  expect((await tgcrm('chats --owed --json title')).json).toContainEqual({ title: 'Ann Keller' });
});

it('what a person says about a chat stays said after a sync', async () => {
  const { tgcrm, run } = await loggedInHome();
  await tgcrm('chats --refresh');
  await tgcrm('chats add', 'Ann Keller');
  await tgcrm('sync');
  const { json } = await run([
    'chats',
    'set',
    'Ann Keller',
    '--stage',
    'talking',
    '--priority',
    '91',
    '--category',
    'partnership',
    '--tag',
    'hot',
    '--tag',
    'q1',
    '--note',
    'likes tea',
    '--owner',
    'me',
    '--json',
  ]);
  expect(json).toMatchObject({
    stage: 'talking',
    priority: 91,
    category: 'partnership',
    categoryConfidence: 1,
    tags: ['hot', 'q1'],
    owner: 'me',
  });
  await tgcrm('chats --refresh');
  await tgcrm('sync');
  expect((await tgcrm('chats show --json', 'Ann Keller')).json).toMatchObject({
    priority: 91,
    category: 'partnership',
    note: 'likes tea',
  });
  const less = await run(['chats', 'set', 'Ann Keller', '--untag', 'q1', '--note', '', '--json']);
  expect(less.json).toMatchObject({ tags: ['hot'] });
  expect((await tgcrm('chats --stage talking --json title')).json).toEqual([
    { title: 'Ann Keller' },
  ]);
  expect((await tgcrm('chats --tag hot --json title')).json).toHaveLength(1);
});

it('with --dry-run it is only shown', async () => {
  const { tgcrm } = await loggedInHome();
  await tgcrm('chats --refresh');
  const { json } = await tgcrm('chats set --stage won --tag hot --dry-run --json', 'Ann Keller');
  expect(json).toMatchObject({ stage: 'won', tags: ['hot'] });
  expect((await tgcrm('chats show --json', 'Ann Keller')).json).toMatchObject({
    stage: null,
    tags: [],
  });
});

it('sending without asking is switched on by --yes alone', async () => {
  const { tgcrm } = await loggedInHome();
  await tgcrm('chats --refresh');
  const slip = await tgcrm('chats set --follow-up-policy auto', 'Ann Keller');
  expect(slip.code).toBe(2);
  expect(slip.stderr).toContain('--yes');
  const sure = await tgcrm('chats set --follow-up-policy auto --yes --json', 'Ann Keller');
  expect(sure.json).toMatchObject({ followUpPolicy: 'auto' });
  expect((await tgcrm('chats set --priority 101', 'Ann Keller')).code).toBe(2);
  expect((await tgcrm('chats set', 'Ann Keller')).code).toBe(2);
});
