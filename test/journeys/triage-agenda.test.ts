import { expect, test } from 'vitest';
import { updateChats } from '../../src/store/chats.ts';
import { replaceSteps } from '../../src/store/next-steps.ts';
import { runTriage, type TriageHome, triageHome } from '../support/triage-run.ts';

test('the inbox: open a chat, put it off, say that none is needed, and take it back', async () => {
  const home = await waitingHome();
  const run = runTriage(home, { columns: 120, rows: 40 });
  await run.shows('1/3');
  run.type('W');
  await run.shows('inbox: whom I owe an answer');
  await run.shows(/> .*I owe +Ann/);
  run.type('\r');
  await run.shows('last messages');
  run.type('\u001b');
  await run.shows('inbox: whom I owe an answer');
  run.type('m');
  await run.shows('no answer needed: Ann');
  await run.hides(/I owe +Ann/);
  run.type('u');
  await run.shows('undone: ');
  await run.shows(/I owe +Ann/);
  run.type('g');
  await run.shows(/> .*I owe +Ann/);
  run.type('z');
  await run.shows('snooze until:');
  run.type('tomorrow\r');
  await run.shows('snoozed Ann');
  await run.hides(/I owe +Ann/);
  run.type('?');
  await run.shows('one down');
  run.type('\u001b:next steps\r');
  await run.shows('next steps: what is to be done');
  run.type('\u001bq');
  expect(await run.exit()).toMatchObject({ code: 0 });
  const ann = await home.store.db
    .selectFrom('chats')
    .select(['turn', 'snoozedUntil'])
    .where('title', '=', 'Ann')
    .executeTakeFirst();
  expect(ann).toMatchObject({ turn: 'mine', snoozedUntil: expect.any(String) });
});

test('the next steps: a draft for the step under the cursor, written for its chat', async () => {
  const home = await waitingHome();
  const run = runTriage(home, { columns: 120, rows: 40 });
  await run.shows('1/3');
  run.type('T');
  await run.shows(/> .*promise +I +Bob +send the deck/);
  run.type('d');
  await run.shows('> follow-up');
  run.type('Here is the deck.\r');
  await run.shows('drafted a follow-up to Bob');
  expect(await run.text()).toContain('next steps: what is to be done');
  run.type('qq');
  expect(await run.exit()).toMatchObject({ code: 0 });
  const drafts = await home.store.db
    .selectFrom('followUps')
    .innerJoin('chats', 'chats.id', 'followUps.chatId')
    .select(['title', 'text', 'status'])
    .execute();
  expect(drafts).toEqual([{ title: 'Bob', text: 'Here is the deck.', status: 'draft' }]);
});

/** Ann waits for an answer, Bob for a deck. */
async function waitingHome(): Promise<TriageHome> {
  const turnSince = '2026-11-20T12:00:00.000Z';
  const home = await triageHome([
    { title: 'Ann', messages: [{ from: 'Ann', text: 'Shall we talk?' }] },
    { title: 'Bob', messages: [{ from: 'me', text: 'I will send the deck.' }] },
    { title: 'Cid' },
  ]);
  const { db } = home.store;
  const chats = await db.selectFrom('chats').select(['id', 'title']).execute();
  const idOf = (name: string) => chats.find(({ title }) => title === name)?.id ?? '';
  await updateChats(db, { ids: [idOf('Ann')], changes: { turn: 'mine', turnSince } });
  await replaceSteps(db, {
    chatId: idOf('Bob'),
    steps: [
      {
        chatId: idOf('Bob'),
        kind: 'promise',
        side: 'mine',
        what: 'send the deck',
        dueAt: '2026-11-22T15:00:00.000Z',
        messageId: 1,
        why: 'I wrote "I will send the deck."',
        shownFrom: '2026-11-20T00:00:00.000Z',
        shownUntil: '2026-12-20T00:00:00.000Z',
      },
    ],
  });
  return home;
}
