import { expect, test } from 'vitest';
import { loggedInHome } from '../support/home.ts';

test('a PDF that somebody sent in a synced chat is read when its company is enriched, and only then', async () => {
  const { tgcrm, sandbox } = await loggedInHome();
  const downloads = () => sandbox.seen().filter(({ method }) => method === 'upload.GetFile').length;
  await tgcrm('chats --refresh');
  await tgcrm('chats add', 'Ann Keller');
  await tgcrm('sync');
  // A name alone: the site of the company in the story is nobody's, and is not to be visited.
  await tgcrm('confirm --company Nordwind', 'Ann Keller');
  const planned = await tgcrm('enrich Nordwind --source chat --dry-run');
  expect(planned.stdout).toContain('the file northwind-deck.pdf from the chat Ann Keller');
  expect(downloads()).toBe(0);
  const done = await tgcrm('enrich Nordwind --source chat --json');
  expect(done.json).toMatchObject({ companies: [{ sources: [{ outcome: 'found', why: null }] }] });
  // One file of 640 KB, in two parts.
  expect(downloads()).toBe(2);
  expect((await tgcrm('companies show Nordwind --json')).json).toMatchObject({
    facts: [
      {
        field: 'document',
        value: 'Northwind Labs: settlement in one call, for exchanges and wallets',
        source: 'chat',
      },
    ],
  });
});
