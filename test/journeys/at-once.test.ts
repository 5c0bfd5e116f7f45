import { expect, it } from 'vitest';
import { eagerSending, heldCalls, loggedInProgram, patiently } from '../support/program.ts';
import { until } from '../support/wait.ts';

it('of two syncs at once, one works and the other ends with 75', patiently, async () => {
  const { tgcrm, here, start, sandbox } = await loggedInProgram();
  await here('chats --refresh');
  await here('chats add @ann_northwind');
  sandbox.faults.delay('messages.getHistory', 600_000);
  const first = start(['sync', '--json']);
  await until(() => heldCalls(sandbox, 'messages.GetHistory') > 0, first.stderr, 60_000);
  expect(await tgcrm('sync --json')).toMatchObject({
    code: 75,
    stdout: '',
    errorJson: { error: { code: 'busy', hint: expect.stringMatching(/wait until it is done/) } },
  });
  sandbox.faults.cutNow();
  expect(await first.ended).toMatchObject({ code: 0, json: { messages: { added: 7 } } });
});

it(
  'of two runs of the follow-ups at once, one sends, and each text goes out once',
  patiently,
  async () => {
    const { tgcrm, here, sandbox } = await loggedInProgram('small', { env: eagerSending });
    await here('chats --refresh');
    await here('chats add @ann_northwind');
    await here('sync');
    const text = 'Tuesday at ten?';
    await here('followups add @ann_northwind --at now --text', text);
    const { stdout } = await here('followups list --json=id');
    await here('followups approve', JSON.parse(stdout)[0].id);
    const runs = await Promise.all([tgcrm('followups run --json'), tgcrm('followups run --json')]);
    // The later one may also come when all is done, and then has nothing to do.
    const sending = runs.filter(({ stdout: out }) => out.includes('"status":"sent"'));
    expect(sending).toMatchObject([{ code: 0, json: { sent: [{ text }] } }]);
    expect([0, 75]).toContain(runs.find((run) => !sending.includes(run))?.code);
    expect(sandbox.seen().filter(({ method }) => method === 'messages.SendMessage')).toHaveLength(
      1,
    );
  },
);
