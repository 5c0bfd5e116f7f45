import { expect, it } from 'vitest';
import { loggedInProgram, patiently } from '../support/program.ts';

it('a short wait is sat out with a countdown, and the sync goes on', patiently, async () => {
  const { tgcrm, sandbox } = await readyToSync();
  sandbox.faults.fail('messages.getHistory', 'FLOOD_WAIT_2');
  const { code, json, stderr } = await tgcrm('sync --json');
  expect({ code, json }).toMatchObject({ code: 0, json: { messages: { added: 10 } } });
  expect(stderr).toMatch(/Telegram asks to wait: \d+ s left/);
});

it(
  'a long wait ends with 75; a run before its end asks nothing, one after it goes on',
  patiently,
  async () => {
    const { tgcrm, run, sandbox } = await readyToSync();
    // The first page of the second chat: the first chat is complete by then.
    sandbox.faults.fail('messages.getHistory', 'FLOOD_WAIT_3600', { skip: 2 });
    const stopped = await tgcrm('sync --json');
    expect(stopped).toMatchObject({ code: 75, stdout: '' });
    const retryAt = retryTimeIn(stopped.errorJson);
    const pages = () => sandbox.seen().filter(({ method }) => method === 'messages.GetHistory');
    const before = pages().length;
    const early = await tgcrm('sync');
    expect(early).toMatchObject({ code: 75, stdout: '' });
    expect(early.stderr).toContain(`\n  hint: run it again after ${retryAt}`);
    expect(pages()).toHaveLength(before);
    const later = new Date(Date.parse(retryAt) + 1000).toISOString();
    expect(await run(['sync', '--json'], { env: { TGCRM_NOW: later } })).toMatchObject({
      code: 0,
      json: { messages: { added: 7 } },
    });
  },
);

it('no network ends with 75 and a hint, and the next run goes on', patiently, async () => {
  const { tgcrm, sandbox } = await readyToSync();
  await sandbox.faults.offline();
  const { code, stderr } = await tgcrm('sync');
  expect({ code, stderr }).toMatchObject({
    code: 75,
    stderr: expect.stringMatching(/\ntgcrm: .*connection.*\n {2}hint: check the network/),
  });
  await sandbox.faults.online();
  expect((await tgcrm('sync --json')).json).toMatchObject({ messages: { added: 10 } });
});

async function readyToSync() {
  const program = await loggedInProgram();
  await program.here('chats --refresh');
  await program.here('chats add @ann_northwind @stablecoin_builders');
  return program;
}

function retryTimeIn(errorJson: unknown): string {
  expect(errorJson).toEqual({
    error: {
      code: 'flood-wait',
      message: expect.stringContaining('60 min'),
      hint: expect.stringContaining('run it again after'),
      retryAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    },
  });
  return JSON.parse(JSON.stringify(errorJson)).error.retryAt;
}
