import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { homeBeside, loggedInHome } from '../support/home.ts';

it('from the login to a search, in a pipe', async () => {
  const { tgcrm, sandbox } = await loggedInHome();
  const { json: chats } = await tgcrm('chats --refresh --json id,title,unread,messages');
  expect(chats).toContainEqual(
    expect.objectContaining({ title: 'Ann Keller', unread: 1, messages: 0 }),
  );
  await tgcrm('chats add', 'Ann Keller', '@stablecoin_builders');
  const planned = await tgcrm('sync --dry-run --json');
  expect(planned.json).toMatchObject({ chats: 2, messages: { added: 0, edited: 0, deleted: 0 } });
  const { code, json, stderr } = await tgcrm('sync --json');
  expect(code).toBe(0);
  expect(stderr).toContain('local Telegram server');
  expect(json).toMatchObject({ chats: 2, skipped: [] });
  const found = await tgcrm('search pricing from:@ann_northwind --json');
  expect(found.json).toMatchObject({
    total: 1,
    messages: [
      {
        chatTitle: 'Ann Keller',
        outgoing: false,
        links: ['https://northwind-labs.xyz/pricing'],
        snippet: expect.stringContaining('pricing'),
      },
    ],
  });
  expect((await tgcrm('search news -pricing --json total')).json).toEqual({ total: 0 });
  expect((await tgcrm('search has:cats')).code).toBe(2);
  expect((await tgcrm('search pricing --sort sent')).code).toBe(2);
  expect((await tgcrm('search from:nobody')).code).toBe(6);
  const status = await tgcrm('status --json');
  expect(status.json).toMatchObject({
    loggedIn: true,
    account: { username: 'mira_quillbridge', phone: expect.stringContaining('…') },
    server: sandbox.server,
    store: { schema: expect.any(Number), messages: expect.any(Number) },
    due: 0,
    lastSyncAt: expect.any(String),
  });
  expect(sandbox.world.readCalls).toEqual([]);
});

it('the status is told without a login, and makes no store', async () => {
  const { tgcrm, folder } = await homeBeside();
  const { code, json } = await tgcrm('status --json');
  expect(code).toBe(0);
  expect(json).toMatchObject({
    loggedIn: false,
    account: null,
    store: { schema: 0, chats: 0, messages: 0 },
    due: 0,
    lastSyncAt: null,
  });
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

it('the password of a PostgreSQL store is never shown', async () => {
  const { run } = await homeBeside();
  const url = 'postgres://me:hunter2@127.0.0.1:1/crm?password=hunter2';
  const { code, stdout, stderr } = await run(['status'], { env: { TGCRM_STORE_URL: url } });
  expect(code).toBe(3);
  expect(stdout + stderr).not.toContain('hunter2');
});

it('a sync without a login ends with 4 and says what to do', async () => {
  const { tgcrm } = await homeBeside();
  const { code, stderr } = await tgcrm('sync');
  expect(code).toBe(4);
  expect(stderr).toContain('tgcrm login');
});

it('a name that is wrong is said before anybody connects', async () => {
  const { tgcrm, sandbox } = await loggedInHome();
  await tgcrm('chats --refresh');
  const before = sandbox.seen().length;
  expect((await tgcrm('sync nobody')).code).toBe(6);
  expect((await tgcrm('sync --since someday')).code).toBe(2);
  expect(sandbox.seen()).toHaveLength(before);
});
