import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { saveView } from '../../../src/core/saved-views.ts';
import { updateChats, upsertChats } from '../../../src/store/chats.ts';
import { openStore } from '../../../src/store/open.ts';
import { runCommand } from '../../support/run.ts';

let home: string;
const tgcrm = (line: string, ...more: string[]) =>
  runCommand([...line.split(' '), ...more], { env: { TGCRM_HOME: home, TZ: 'UTC' } });

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'tgcrm-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const store = await openStore(`file:${join(home, 'data', 'default', 'store.db')}`);
  await upsertChats(store.db, [
    seen('c1', { title: 'Acme <> Own', kind: 'supergroup', username: 'acme_own', unread: 3 }),
    seen('u2', { title: 'Анна Ёлкина', lastActivityAt: '2026-11-20T09:00:00.000Z' }),
    seen('u3', { title: '\u001b[31mEvil\u202e', lastActivityAt: '2026-11-21T09:00:00.000Z' }),
  ]);
  await store.close();
});

function seen(peerId: string, more: Partial<Parameters<typeof upsertChats>[1][number]>) {
  return { accountId: '1', peerId, kind: 'user' as const, title: peerId, ...more };
}

describe('tgcrm chats', () => {
  it('lists the newest activity first, one JSON array with the fields of the contract', async () => {
    const { code, json } = await tgcrm('chats --json');
    expect(code).toBe(0);
    expect(json).toMatchObject([{ id: '1-u3' }, { id: '1-u2' }, { id: '1-c1' }]);
    expect(json).toContainEqual({
      id: '1-c1',
      kind: 'supergroup',
      title: 'Acme <> Own',
      username: 'acme_own',
      state: 'new',
      synced: false,
      unread: 3,
      participants: null,
      messages: 0,
      lastActivityAt: null,
      category: null,
      categoryConfidence: null,
      priority: 0,
      company: null,
      stage: null,
      tags: [],
      owner: null,
      turn: null,
      turnSince: null,
      followUpPolicy: 'approve',
      snoozedUntil: null,
    });
  });

  it('prints tab-separated rows into a pipe, with nothing that a terminal would obey', async () => {
    const { stdout } = await tgcrm('chats --sort title');
    const rows = stdout.trimEnd().split('\n');
    expect(rows.map((row) => row.split('\t')[1])).toEqual(['Evil', 'Acme <> Own', 'Анна Ёлкина']);
    expect(rows[1]?.split('\t').slice(0, 3)).toEqual(['1-c1', 'Acme <> Own', 'new']);
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  it('searches, filters and limits', async () => {
    expect((await tgcrm('chats --search елкина --json id')).json).toEqual([{ id: '1-u2' }]);
    expect((await tgcrm('chats --unread --json id')).json).toEqual([{ id: '1-c1' }]);
    expect((await tgcrm('chats --limit 1 --sort -title --json id')).json).toEqual([{ id: '1-u2' }]);
  });

  it('takes a saved view of the triage screen, narrowed by what is said besides', async () => {
    const store = await openStore(`file:${join(home, 'data', 'default', 'store.db')}`);
    const by = { by: 'title', isDescending: false } as const;
    await saveView(store.db, { name: 'People', filter: 'kind:user', shown: 'all', sort: by });
    await updateChats(store.db, { ids: ['1-u3'], changes: { state: 'ignored' } });
    await store.close();
    const ids = async (flags: string) => (await tgcrm(`chats --json id --view ${flags}`)).json;
    expect(await ids('people')).toEqual([{ id: '1-u3' }, { id: '1-u2' }]);
    expect(await ids('people --sort -title')).toEqual([{ id: '1-u2' }, { id: '1-u3' }]);
    expect(await ids('people --state new')).toEqual([{ id: '1-u2' }]);
    expect(await ids('people --search evil')).toEqual([{ id: '1-u3' }]);
    const unknown = await tgcrm('chats --view nobody');
    expect([unknown.code, unknown.stderr]).toEqual([6, expect.stringMatching(/views: .*People/)]);
  });

  it.each(['--state odd', '--sort size', '--limit few', '--json=id,size'])(
    'refuses %s with a hint',
    async (flags) => {
      const { code, stderr } = await tgcrm(`chats ${flags}`);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^tgcrm: |"code":"usage"/);
    },
  );
});

describe('what is decided about a chat', () => {
  it('is added to the CRM and to the sync, by title, username or link', async () => {
    const { json } = await tgcrm('chats add --json', '@acme_own', 'анна елкина');
    expect(json).toMatchObject([
      { id: '1-c1', state: 'crm', synced: true },
      { id: '1-u2', state: 'crm', synced: true },
    ]);
    expect((await tgcrm('chats --state crm --json id')).json).toHaveLength(2);
  });

  it('is ignored with a reason and restored to where it was', async () => {
    await tgcrm('chats add 1-c1');
    await tgcrm('chats ignore 1-c1 --reason', 'wrong country');
    expect((await tgcrm('chats --json id')).json).toHaveLength(2);
    expect((await tgcrm('chats --state ignored --json id')).json).toEqual([{ id: '1-c1' }]);
    const { json } = await tgcrm('chats restore 1-c1 --json');
    expect(json).toMatchObject([{ state: 'crm', synced: true }]);
  });

  it('goes back to the new ones if that is where it was', async () => {
    await tgcrm('chats ignore 1-u2');
    expect((await tgcrm('chats restore 1-u2 --json')).json).toMatchObject([{ state: 'new' }]);
  });

  it('is only shown with --dry-run', async () => {
    const { json } = await tgcrm('chats add 1-c1 --dry-run --json');
    expect(json).toMatchObject([{ state: 'crm', synced: true }]);
    expect((await tgcrm('chats --state crm --json')).json).toEqual([]);
  });

  it('changes nothing when one of the names is wrong', async () => {
    const { code, stderr } = await tgcrm('chats add 1-c1 nobody');
    expect(code).toBe(6);
    expect(stderr).toContain('nobody');
    expect((await tgcrm('chats --state crm --json')).json).toEqual([]);
  });

  it('chooses what is synced', async () => {
    expect((await tgcrm('chats sync-on 1-u2 --json')).json).toMatchObject([
      { synced: true, state: 'new' },
    ]);
    expect((await tgcrm('chats sync-off 1-u2 --json')).json).toMatchObject([{ synced: false }]);
    expect((await tgcrm('chats sync-on')).code).toBe(2);
    expect((await tgcrm('chats sync-on --folder Work')).code).toBe(6);
  });
});
