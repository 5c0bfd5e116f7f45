import { expect, it } from 'vitest';
import { answersOf, loggedInProgram, patiently } from '../support/program.ts';

it(
  'a session ended from another device: 4, nothing lost, and a new login goes on',
  patiently,
  async () => {
    const { tgcrm, here, run, sandbox } = await loggedInProgram();
    await here('chats --refresh');
    await here('chats add @ann_northwind @stablecoin_builders');
    // In the middle of the sync: the first chat is complete by then.
    sandbox.faults.fail('messages.getHistory', 'SESSION_REVOKED', { skip: 2, times: 99 });
    expect(await tgcrm('sync --json')).toMatchObject({
      code: 4,
      stdout: '',
      errorJson: {
        error: {
          code: 'session-ended',
          message: expect.stringContaining('another device'),
          hint: expect.stringContaining('tgcrm login'),
        },
      },
    });
    sandbox.faults.clear();
    sandbox.faults.revoke();
    expect((await tgcrm('status --json')).json).toMatchObject({
      loggedIn: false,
      store: { chats: 13, messages: 3 },
    });
    const after = await tgcrm('sync');
    expect(after).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('hint: run tgcrm login'),
    });
    const [mira] = sandbox.logins.map(answersOf);
    expect(await run(['login'], { answers: mira ?? [] })).toMatchObject({ code: 0 });
    expect((await tgcrm('sync --json')).json).toMatchObject({ chats: 2, messages: { added: 7 } });
  },
);

it('a server that no longer knows the key is a session that has ended', patiently, async () => {
  const { tgcrm, sandbox } = await loggedInProgram();
  sandbox.faults.forgetKeys();
  expect(await tgcrm('chats --refresh')).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('hint: run tgcrm login'),
  });
});
