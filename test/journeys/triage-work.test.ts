import { describe, expect, test } from 'vitest';
import { loggedInProgram, patiently } from '../support/program.ts';
import { runTriage } from '../support/triage-run.ts';

describe('long work beside the screen', () => {
  test('fetches chats and messages from Telegram while the list is used', patiently, async () => {
    const { env, sandbox } = await loggedInProgram();
    const run = runTriage({ env }, { columns: 120, rows: 40 });
    await run.shows('no chats yet');
    run.type('R');
    await run.shows('Ann Keller');
    await run.shows('the chat list is fresh');
    run.type('/ann keller\ra');
    await run.shows('added Ann Keller');
    run.type('M');
    await run.shows(/synced: 1 chat: \d+ new messages?/);
    await run.shows('Ann Keller had the last word');
    expect(await run.text()).toMatch(/> {2}CRM {2}Ann Keller/);
    run.type('\u001bq');
    expect(await run.exit()).toMatchObject({ code: 0 });
    const methods = sandbox.seen().map(({ method }) => method);
    expect(methods.filter((method) => /read(History|Mentions)|sendMessage/.test(method))).toEqual(
      [],
    );
  });

  test(
    'outlives a dropped connection: the keys work, and it can be stopped',
    patiently,
    async () => {
      const { env, sandbox } = await loggedInProgram();
      const run = runTriage({ env }, { columns: 120, rows: 40 });
      await run.shows('no chats yet');
      await sandbox.faults.offline();
      run.type('R');
      await run.shows('fetching the chats: the connection was lost');
      run.type('?');
      await run.shows('to the top; puts the list in order');
      run.type('q\u0018');
      await run.shows('stopped: fetching the chats');
      await sandbox.faults.online();
      run.type('R');
      await run.shows('the chat list is fresh');
      await run.shows('Ann Keller');
      run.type('q');
      expect(await run.exit()).toMatchObject({ code: 0 });
    },
  );

  test('that cannot begin is a line with a way out', async () => {
    const { env, here } = await loggedInProgram();
    await here('logout');
    const run = runTriage({ env }, { columns: 120, rows: 40 });
    await run.shows(/no (chats|account) yet/);
    run.type('M');
    await run.shows(/failed: .*tgcrm login/);
    run.type('q');
    expect(await run.exit()).toMatchObject({ code: 0 });
  });
});
