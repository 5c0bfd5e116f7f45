import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { type Finished, runCommand } from '../support/run.ts';
import { seedDeal } from '../support/seed-deal.ts';

let home: string;
const env = (more: Record<string, string> = {}) => ({
  TGCRM_HOME: home,
  TZ: 'UTC',
  TGCRM_NOW: '2026-11-22T12:00:00.000Z',
  ...more,
});
const tgcrm = (...argv: string[]) => runCommand(argv, { env: env() });
const withoutLearning = (...argv: string[]) =>
  runCommand(argv, { env: env({ TGCRM_LEARNING_ENABLED: 'false' }) });

/** Four groups with companies in the titles, in which the same agency speaks loudest. */
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'tgcrm-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const store = await openStore(`file:${join(home, 'data', 'default', 'store.db')}`);
  for (const [index, name] of ['Zumtobel', 'Fjordline', 'Quavera', 'Brixham'].entries())
    await seedDeal(store.db, {
      title: `${name} <> Ourco`,
      peerId: `c${index + 1}`,
      people: [
        { id: 'u7', name: 'Lou', username: 'lou_loudhail', bio: 'Partner at Loudhail Agency' },
        { id: `u${20 + index}`, name: `Ann ${name}`, username: `ann_${name.toLowerCase()}` },
      ],
      messages: [
        { from: 'u7', text: 'Lou from Loudhail Agency here, see loudhail.agency' },
        { from: `u${20 + index}`, text: `not me any more, please write to @bob_${index}000` },
      ],
    });
  await store.close();
});

async function answer(...titles: string[]): Promise<void> {
  for (const [index, title] of titles.entries()) {
    const argv = ['confirm', title, '--company', title.split(' ')[0] ?? ''];
    const at = `2026-11-22T12:0${index}:00.000Z`;
    expect((await runCommand(argv, { env: env({ TGCRM_NOW: at }) })).code).toBe(0);
  }
}

function said({ stdout, code }: Finished): string {
  expect(code).toBe(0);
  return stdout;
}

const three = ['Zumtobel <> Ourco', 'Fjordline <> Ourco', 'Quavera <> Ourco'];

describe('tgcrm decisions', () => {
  it('lists what was answered, the latest first, and forgets one', async () => {
    await answer(...three);
    const { json } = await tgcrm('decisions', '--kind', 'company', '--json');
    expect(json).toMatchObject([
      { chat: { title: 'Quavera <> Ourco' }, kind: 'company', said: 'Quavera', via: 'command' },
      { chat: { title: 'Fjordline <> Ourco' } },
      { chat: { title: 'Zumtobel <> Ourco' } },
    ]);
    const ids = Array.isArray(json) ? json.map(({ id }) => String(id)) : [];
    const dry = await tgcrm('decisions', 'forget', ids[0] ?? '', '--dry-run');
    expect(dry.code).toBe(0);
    expect((await tgcrm('decisions', '--kind', 'company', '--json')).json).toHaveLength(3);
    await tgcrm('decisions', 'forget', ids[0] ?? '');
    expect((await tgcrm('decisions', '--kind', 'company', '--json')).json).toHaveLength(2);
    expect((await tgcrm('chats', 'show', 'Quavera <> Ourco', '--json')).json).toMatchObject({
      company: { name: 'Quavera' },
    });
    expect((await tgcrm('decisions', 'forget', 'nonsense')).code).toBe(6);
    expect((await tgcrm('decisions', '--kind', 'nonsense')).code).toBe(2);
  });
});

describe('tgcrm stats --suggestions', () => {
  it('keeps score, says when there is nothing yet, and when learning is off', async () => {
    expect(said(await tgcrm('stats', '--suggestions'))).toContain('No');
    await answer(...three);
    expect((await tgcrm('stats', '--suggestions', '--json')).json).toMatchObject({
      suggestions: { answers: 3, learning: { enabled: true, answers: 3 } },
    });
    expect((await withoutLearning('stats', '--suggestions', '--json')).json).toMatchObject({
      suggestions: { answers: 3, learning: { enabled: false, answers: 0, inUse: false } },
    });
    expect(said(await withoutLearning('stats', '--suggestions'))).toContain('switched off');
  });
});

describe('learning.enabled', () => {
  it('off: no command shows or uses what was learned, and nothing is lost', async () => {
    await answer(...three);
    const on = said(await tgcrm('suggest', 'Brixham <> Ourco', '--explain', '--json'));
    expect(on).toContain('You said no to this 3 times');
    for (const command of [
      ['suggest', 'Brixham <> Ourco', '--explain', '--json'],
      ['suggest', 'Brixham <> Ourco', '--explain', '--json', '--dry-run'],
      ['chats', 'show', 'Brixham <> Ourco', '--json'],
      ['triage', '--plain', '--no-input'],
    ])
      expect((await withoutLearning(...command)).stdout).not.toMatch(/You said no|"learned"/);
    await tgcrm('config', 'set', 'learning.enabled', 'false');
    expect(said(await tgcrm('suggest', 'Brixham <> Ourco', '--json'))).not.toContain('You said no');
    await tgcrm('config', 'unset', 'learning.enabled');
    expect(said(await tgcrm('suggest', 'Brixham <> Ourco', '--explain', '--json'))).toBe(on);
  });

  it('off: a category that was learned is not given by an act that appraises chats', async () => {
    for (const title of three) await tgcrm('chats', 'set', title, '--category', 'vendor');
    await withoutLearning('chats', 'add', 'Brixham <> Ourco');
    const { json } = await withoutLearning('chats', 'show', 'Brixham <> Ourco', '--json');
    expect(JSON.stringify(json)).not.toMatch(/Learned from your|You said so/);
    await withoutLearning('undo');
    const after = await withoutLearning('chats', 'show', 'Brixham <> Ourco', '--json');
    expect(JSON.stringify(after.json)).not.toMatch(/Learned from your|You said so/);
  });
});

describe('tgcrm categories', () => {
  it('adds one of my own, sorts chats into it, renames and removes it', async () => {
    expect((await tgcrm('categories', 'add', 'grantee', '--dry-run')).code).toBe(0);
    expect(said(await tgcrm('categories'))).not.toContain('grantee');
    said(await tgcrm('categories', 'add', 'grantee'));
    said(await tgcrm('chats', 'set', 'Brixham <> Ourco', '--category', 'grantee'));
    said(await tgcrm('categories', 'rename', 'grantee', 'funded'));
    const list = (category: string) => tgcrm('chats', '--category', category, '--json', 'title');
    expect((await list('funded')).json).toEqual([{ title: 'Brixham <> Ourco' }]);
    said(await tgcrm('categories', 'remove', 'funded'));
    expect(said(await tgcrm('categories'))).not.toContain('funded');
    const { json } = await tgcrm('chats', 'show', 'Brixham <> Ourco', '--json');
    expect(json).not.toMatchObject({ category: 'funded' });
  });

  it('refuses what is there already and what is not there', async () => {
    expect((await tgcrm('categories', 'add', 'customer')).code).not.toBe(0);
    expect((await tgcrm('categories', 'rename', 'nonsense', 'x')).code).not.toBe(0);
  });

  it('has a new name that was given to a chat', async () => {
    said(await tgcrm('chats', 'set', 'Brixham <> Ourco', '--category', 'grantee'));
    expect(said(await tgcrm('categories'))).toContain('grantee');
  });
});

describe('tgcrm contacts handover', () => {
  it('makes the one who is named the contact; the former keeps chats and history', async () => {
    said(await tgcrm('confirm', 'Brixham <> Ourco', '--company', 'Brixham', '--contacts', 'u23'));
    expect((await tgcrm('chats', 'show', 'Brixham <> Ourco', '--json')).json).toMatchObject({
      handover: { username: 'bob_3000' },
    });
    const dry = await tgcrm(
      'contacts',
      'handover',
      'Ann Brixham',
      '--to',
      '@bob_3000',
      '--dry-run',
    );
    expect(dry.code).toBe(0);
    expect((await tgcrm('contacts', '--company', 'Brixham', '--json', 'name')).json).toHaveLength(
      1,
    );
    said(await tgcrm('contacts', 'handover', 'Ann Brixham', '--to', '@bob_3000'));
    expect((await tgcrm('contacts', '--company', 'Brixham', '--json', 'username')).json).toEqual([
      { username: 'bob_3000' },
    ]);
    expect((await tgcrm('contacts', 'show', 'Ann Brixham', '--json')).json).toMatchObject({
      company: null,
      chats: [{ title: 'Brixham <> Ourco' }],
    });
    said(await tgcrm('undo'));
    expect((await tgcrm('contacts', 'show', 'Ann Brixham', '--json')).json).toMatchObject({
      company: { name: 'Brixham' },
    });
  });
});
