import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChatStory } from '../support/seed-chats.ts';
import { runTriage, type TriageHome, triageHome } from '../support/triage-run.ts';
import { mixedChats } from '../support/triage-screen.ts';

/** How sure the rules are is their own affair. */
const suggested = /\d\d% Acme Labs/;

describe('a day at the triage screen', () => {
  test('from the list to a confirmed company and an approved follow-up', async () => {
    const home = await triageHome();
    const editor = join(home.env.TGCRM_HOME ?? '', 'editor.sh');
    writeFileSync(editor, '#!/bin/sh\nprintf "first line\\nsecond line\\n" > "$1"\n');
    chmodSync(editor, 0o700);
    const run = runTriage(home, { columns: 120, rows: 40, env: { EDITOR: editor } });
    await run.shows('6 new, 1 in CRM, 1 owed, 0 due');
    // A suggestion comes to a chat that is looked at.
    await run.shows(suggested);
    run.type('/is:suggested acme\r');
    await run.shows('1/1');
    run.type('c');
    await run.shows('confirmed Acme Labs for Acme <> Ownco');
    run.type('\u001b/acme\ra');
    await run.shows('added Acme <> Ownco');
    run.type('ltalk\r');
    await run.shows('stage talking');
    run.type('tfair\r');
    await run.shows('tags: fair');
    run.type('N\u000f');
    await run.shows('first line↵second line');
    run.type('\r');
    await run.hides('first line↵second line');
    await run.shows('second line');
    run.type('dShall we talk on Monday?\t\u0015+2h\r');
    await run.shows('drafted a follow-up to Acme');
    await run.shows('1 due');
    run.type('y');
    await run.shows('approved the follow-up to Acme');
    run.type('\u000f');
    await run.shows(/tgcrm followups approve f\w+/);
    run.type('qq');
    expect(await run.exit()).toEqual({ code: 0, signal: 0 });
    expect(await stored(home)).toEqual({
      chat: {
        state: 'crm',
        stage: 'talking',
        note: 'first line\nsecond line',
        company: 'Acme Labs',
        tag: 'fair',
      },
      followUps: [{ status: 'approved', text: 'Shall we talk on Monday?' }],
    });
    const again = runTriage(home);
    await again.shows('1/7');
    again.type('uu');
    await again.shows('undone: ');
    again.type('q');
    await again.exit();
    expect((await stored(home)).followUps).toEqual([]);
  });

  test('bulk: ignored with a reason, counted first, and undone at once', async () => {
    const chats = Array.from({ length: 60 }, (_, index) => ({ title: `Spam ${index + 1}` }));
    const home = await triageHome([...chats, { title: 'Bank' }]);
    const run = runTriage(home);
    await run.shows('61 new');
    run.type('/spam\r\u0001Ino business\r');
    await run.shows('ignore 60 chats?');
    run.type('y');
    await run.shows('ignored 60 chats');
    await run.shows('1 new');
    expect(await countIgnored(home, 'no business')).toBe(60);
    run.type('u');
    await run.shows('61 new');
    expect(await countIgnored(home, 'no business')).toBe(0);
    run.type('\u001bjvjji');
    await run.shows('ignored 3 chats');
    run.type('q');
    await run.exit();
    expect(await countIgnored(home, null)).toBe(3);
  });

  test('the queue: thirty chats with one key each; it goes on where it stopped', async () => {
    const stories: ChatStory[] = Array.from({ length: 30 }, (_, index) => ({
      title: `Chat ${String(index + 1).padStart(2, '0')}`,
      suggestion: { name: `Company ${index + 1}`, confidence: 0.9 },
      changes: { priority: 100 - index },
    }));
    const home = await triageHome(stories);
    const first = runTriage(home, { argv: ['--queue'] });
    await first.shows('0 of 30 decided');
    for (let index = 0; index < 15; index += 1) {
      const title = `Chat ${String(index + 1).padStart(2, '0')}`;
      await first.shows(`\n${title}`);
      first.type(index % 5 === 4 ? 's' : index % 2 === 0 ? 'a' : 'i');
    }
    await first.shows('12 of 30 decided, 3 skipped');
    first.type('\u001bq');
    await first.exit();
    const second = runTriage(home, { argv: ['--queue'] });
    await second.shows('0 of 18 decided, 3 skipped');
    await second.shows('\nChat 16');
    second.type('a'.repeat(15));
    await second.shows('skipped before');
    await second.shows('\nChat 05');
    second.type('iii');
    await second.shows('every chat is decided');
    second.type('\u001bq');
    await second.exit();
    const states = await home.store.db.selectFrom('chats').select(['title', 'state']).execute();
    expect(states.filter(({ state }) => state === 'new')).toEqual([]);
  });
});

async function stored({ store: { db } }: TriageHome) {
  const chat = await db
    .selectFrom('chats')
    .leftJoin('companies', 'companies.id', 'chats.companyId')
    .leftJoin('chatTags', 'chatTags.chatId', 'chats.id')
    .select(['chats.state', 'chats.stage', 'chats.note', 'companies.name as company', 'tag'])
    .where('title', '=', mixedChats[0]?.title ?? '')
    .executeTakeFirst();
  const followUps = await db.selectFrom('followUps').select(['status', 'text']).execute();
  return { chat, followUps };
}

async function countIgnored({ store: { db } }: TriageHome, reason: string | null): Promise<number> {
  const rows = await db
    .selectFrom('chats')
    .select('ignoredReason')
    .where('state', '=', 'ignored')
    .execute();
  return rows.filter(({ ignoredReason }) => ignoredReason === reason).length;
}
