import { beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../support/run.ts';
import { type TriageHome, triageHome } from '../support/triage-run.ts';

let home: TriageHome;
const tgcrm = (line: string, ...more: string[]) =>
  runCommand([...line.split(' '), ...more], { env: { ...home.env, TZ: 'UTC' } });

beforeEach(async () => {
  home = await triageHome([{ title: 'Acme' }, { title: 'Bank' }]);
});

describe('tgcrm undo', () => {
  it('takes back the last command whole, then the one before', async () => {
    await tgcrm('chats add Acme Bank');
    await tgcrm('chats set Acme --stage won --note', 'secret words');
    const planned = await tgcrm('undo --dry-run --json summary,undoneAt');
    expect(planned.json).toEqual([{ summary: 'set stage, note of Acme', undoneAt: null }]);
    const undone = await tgcrm('undo --json verb,undoneAt');
    expect(undone.json).toEqual([{ verb: 'set-chat', undoneAt: '2026-11-22T12:00:00.000Z' }]);
    expect((await tgcrm('chats show Acme --json stage,note')).json).toEqual({
      stage: null,
      note: null,
    });
    expect((await tgcrm('undo 3 --json chatId')).json).toHaveLength(2);
    expect((await tgcrm('chats --state new --json id')).json).toHaveLength(2);
  });

  it('with nothing to undo is done, and says so', async () => {
    const { code, stdout, stderr } = await tgcrm('undo --json');
    expect([code, JSON.parse(stdout)]).toEqual([0, []]);
    expect(stderr).toContain('nothing to undo');
  });

  it.each(['0', 'x', '-1'])('refuses the number %s', async (number) => {
    expect((await tgcrm('undo', '--', number)).code).toBe(2);
  });
});

describe('tgcrm log', () => {
  it('tells what was done and undone, without the words', async () => {
    await tgcrm('chats add Acme');
    await tgcrm('followups add Acme --text', 'secret words', '--at', '+2h');
    await tgcrm('undo');
    const { json, stdout } = await tgcrm('log --json');
    expect(json).toMatchObject([
      { verb: 'undo', summary: 'undid: drafted a follow-up to Acme', actor: 'me' },
      { verb: 'add-follow-up', undoneAt: '2026-11-22T12:00:00.000Z' },
      { verb: 'add', summary: 'added Acme', undoneAt: null },
    ]);
    expect(stdout).not.toContain('secret');
    expect((await tgcrm('log --verb add --chat Acme --json verb')).json).toEqual([{ verb: 'add' }]);
    expect((await tgcrm('log --chat Bank --json')).json).toEqual([]);
    expect((await tgcrm('log --since 2026-11-23 --json')).json).toEqual([]);
    expect((await tgcrm('log --since never')).code).toBe(2);
    expect((await tgcrm('log --limit 1')).stdout).toMatch(/^2026-11-22 12:00\tme\tundid: /);
  });
});
