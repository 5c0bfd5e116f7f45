import { expect, test } from 'vitest';
import { addFollowUp } from '../../src/core/follow-ups.ts';
import { findChat } from '../../src/store/chats.ts';
import { runCommand } from '../support/run.ts';
import { seededNow } from '../support/seed-chats.ts';
import { runTriage, triageHome } from '../support/triage-run.ts';

test('the plan of the coming day: approve, reschedule, cancel, pause; what others do shows by itself', async () => {
  const home = await triageHome([
    { title: 'Ann', messages: [{ from: 'Ann', text: 'Shall we talk?' }] },
    { title: 'Bob', messages: [{ from: 'Bob', text: 'Where is the deck?' }] },
  ]);
  const { db } = home.store;
  const add = async (title: string, text: string, hours: number) => {
    const { id } = await db
      .selectFrom('chats')
      .select('id')
      .where('title', '=', title)
      .executeTakeFirstOrThrow();
    const chat = await findChat(db, id);
    if (!chat) throw new Error(`no chat ${title}`);
    const sendAt = new Date(seededNow.getTime() + hours * 3_600_000).toISOString();
    const more = { sendAtWhy: 'set by hand', reason: 'test', isDryRun: false };
    return addFollowUp({ db, now: () => seededNow }, { chat, text, sendAt, ...more });
  };
  await add('Ann', 'Gladly, tomorrow at ten?', 1);
  const bob = await add('Bob', 'Here is the deck, Bob.', 3);
  const env = {
    ...home.env,
    TGCRM_SENDING_NEW_LOGIN_PAUSE: '0h',
    TGCRM_SENDING_QUIET_HOURS: '00-00',
  };
  const run = runTriage({ env }, { columns: 120, rows: 40 });
  await run.shows('1/2');
  run.type('o');
  await run.shows('the plan of the coming day: 0 to go out, 2 wait for you');
  await run.shows('today 0 of 40');
  run.type('y');
  await run.shows('approved the follow-up to Ann');
  await run.shows('1 to go out, 1 waits for you');
  await run.shows(/goes out +Ann/);
  await run.shows('approved (terminal); policy of the chat: approve');
  run.type('w+4h\r');
  await run.shows('another time for the follow-up to Ann');
  await run.shows('in 4h');
  const approved = await runCommand(['followups', 'approve', bob.id], { env });
  expect(approved.code).toBe(0);
  await run.shows('2 to go out, 0 wait for you');
  run.type('!');
  await run.shows('nothing goes out: sending is paused');
  await run.shows('~ go on');
  run.type('~');
  await run.hides('nothing goes out: sending is paused');
  run.type('gX\r');
  await run.shows('cancelled the follow-up to');
  await run.shows('1 to go out');
  run.type('u');
  await run.shows('2 to go out');
  run.type('\r');
  await run.shows('last messages');
  run.type('\u001b');
  await run.shows('the plan of the coming day');
  run.type('qq');
  expect(await run.exit()).toMatchObject({ code: 0 });
  const rows = await db.selectFrom('followUps').select(['status']).execute();
  expect(rows).toEqual([{ status: 'approved' }, { status: 'approved' }]);
});
