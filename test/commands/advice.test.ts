import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { draftedJson } from '../../src/core/drafts/drafted.ts';
import { cancelFollowUp } from '../../src/core/follow-ups.ts';
import { updateChats } from '../../src/store/chats.ts';
import { addFollowUp } from '../../src/store/follow-ups.ts';
import { upsertMessages } from '../../src/store/messages.ts';
import { openStore } from '../../src/store/open.ts';
import { runCommand } from '../support/run.ts';
import { aFollowUp, aMessage, storeChat } from '../support/store-rows.ts';

let home: string;
const now = () => new Date('2026-03-20T12:00:00.000Z');
const run = (more: Record<string, string>, ...argv: string[]) =>
  runCommand(argv, {
    env: { TGCRM_HOME: home, TZ: 'UTC', TGCRM_NOW: now().toISOString(), ...more },
  });
const tgcrm = (...argv: string[]) => run({}, ...argv);

/** Ann, who answers; five drafts for her lost their greeting, and three for Bob were rejected. */
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'tgcrm-home-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const store = await openStore(`file:${join(home, 'data', 'default', 'store.db')}`);
  const { db } = store;
  const ann = await storeChat(db, { title: 'Ann' });
  const bob = await storeChat(db, { title: 'Bob', peerId: 'u2' });
  await updateChats(db, { ids: [ann, bob], changes: { state: 'crm' } });
  const text = 'Hi Ann, did you read our proposal for the year?';
  const drafted = draftedJson({
    ...{ text, language: 'en', kind: 'silence', templateId: 'en-silence', habits: [] },
    ...{ firstName: 'Ann', me: 'Mira' },
  });
  for (let day = 1; day <= 5; day += 1) {
    const at = `2026-03-0${day}T12:00:00.000Z`;
    const answer = aMessage({
      chatId: ann,
      messageId: day,
      sentAt: `2026-03-0${day}T14:00:00.000Z`,
    });
    await upsertMessages(db, { messages: [answer] });
    const row = aFollowUp({ id: `f${day}`, chatId: ann, origin: 'ai', drafted });
    const words = 'Did you read our proposal for the year?';
    const sent = { status: 'sent', sentAt: at, approvedAt: at, approvedBy: 'person' } as const;
    await addFollowUp(db, { ...row, ...sent, text: words });
  }
  for (let day = 1; day <= 3; day += 1) {
    const row = aFollowUp({
      id: `b${day}`,
      chatId: bob,
      origin: 'ai',
      status: 'draft',
      text,
      drafted,
    });
    await addFollowUp(db, row);
    const step = { row: { ...row, chatTitle: 'Bob' }, why: 'too soon', isDryRun: false };
    await cancelFollowUp({ db, now }, { ...step, verb: 'reject-follow-up' });
  }
  await store.close();
});

const manual = 'manual:1-u2';
const greeting = 'habit:no-greeting:en';

it('advice stands in its list, in stats and on its chat; what is put aside stays away until undo', async () => {
  const ids = async () => {
    const { json } = await tgcrm('followups', 'advice', '--json', 'id');
    return json;
  };
  expect(await ids()).toEqual([{ id: manual }, { id: greeting }]);
  const { stdout } = await tgcrm('followups', 'advice');
  expect(stdout).toContain('3 of the last 3 drafts were rejected or written anew');
  expect(stdout).toContain('tgcrm chats set 1-u2 --follow-up-policy manual');
  const stats = await tgcrm('stats', '--followups', '--json');
  expect(stats.json).toMatchObject({
    followups: {
      sent: 5,
      answered: 5,
      drafts: { byMachine: 8, edited: 5, rejected: 3 },
      decided: { asTheyWere: 0, edited: 5, rewritten: 0, rejected: 3 },
      advice: [
        { id: manual, share: { were: 3, of: 3 } },
        { id: greeting, command: null },
      ],
    },
  });
  const bob = await tgcrm('chats', 'show', 'Bob', '--json', 'followUpAdvice,followUpPolicy');
  expect(bob.json).toMatchObject({
    followUpPolicy: 'approve',
    followUpAdvice: { advice: { id: manual }, known: '0 of 3 drafts approved as they were' },
  });
  const past = await tgcrm('followups', 'history', '--json', 'id,editedHow');
  expect(past.json).toContainEqual({ id: 'f5', editedHow: ['greeting taken out'] });

  const dry = await tgcrm('--dry-run', 'followups', 'advice', 'dismiss', manual, '--json');
  expect(dry.json).toEqual({ ids: [manual] });
  expect((await tgcrm('followups', 'advice', 'dismiss', manual, greeting)).code).toBe(0);
  expect(await ids()).toEqual([]);
  expect((await tgcrm('followups', 'advice', 'dismiss', 'auto:1-u2')).code).toBe(6);
  expect((await tgcrm('undo')).code).toBe(0);
  expect(await ids()).toEqual([{ id: manual }, { id: greeting }]);
  expect((await tgcrm('followups', 'advice', 'restore', manual)).code).toBe(6);
});

it('with learning switched off there is none, and no claim', async () => {
  const off = { TGCRM_LEARNING_ENABLED: 'false' };
  const list = await run(off, 'followups', 'advice', '--json');
  expect(list.json).toEqual([]);
  expect(list.stderr).toContain('learning.enabled');
  const stats = await run(off, 'stats', '--followups', '--json');
  expect(stats.json).toMatchObject({ followups: { learning: false, advice: [], sent: 5 } });
  const bob = await run(off, 'chats', 'show', 'Bob', '--json', 'followUpAdvice');
  expect(bob.json).toEqual({ followUpAdvice: { advice: null, known: null } });
});
