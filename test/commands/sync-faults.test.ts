import { expect, it } from 'vitest';
import { startChild } from '../support/child.ts';
import { loggedInHome } from '../support/home.ts';

async function readyHome() {
  const home = await loggedInHome();
  await home.tgcrm('chats --refresh');
  await home.tgcrm('chats add', 'Ann Keller');
  return home;
}

it('a long flood wait ends with 75, says until when, and the next run waits as well', async () => {
  const { tgcrm, sandbox } = await readyHome();
  sandbox.faults.fail('messages.getHistory', 'FLOOD_WAIT_3600');
  const first = await tgcrm('sync --json');
  expect(first.code).toBe(75);
  expect(first.errorJson).toMatchObject({
    error: { code: 'flood-wait', retryAt: expect.stringMatching(/Z$/), hint: expect.any(String) },
  });
  const second = await tgcrm('sync');
  expect(second.code).toBe(75);
  expect(second.stderr).toMatch(/hint: run it again after/);
  expect((await tgcrm('chats --refresh')).code).toBe(75);
});

it('a session that was ended elsewhere ends with 4, and the data stay', async () => {
  const { tgcrm, sandbox } = await readyHome();
  await tgcrm('sync');
  sandbox.faults.revoke();
  const ended = await tgcrm('sync');
  expect(ended.code).toBe(4);
  expect(ended.stderr).toContain('tgcrm login');
  expect((await tgcrm('search pricing --json total')).json).toEqual({ total: 1 });
  expect((await tgcrm('status --json loggedIn')).json).toEqual({ loggedIn: false });
});

it('a second sync beside the first ends with 75 and changes nothing', async () => {
  const { tgcrm, sandbox, env } = await readyHome();
  sandbox.faults.delay('messages.getDialogs', 600_000);
  const first = startChild(['sync', '--json'], env);
  await expect.poll(() => sandbox.seen().at(-1)?.method).toBe('messages.GetDialogs');
  const second = await tgcrm('sync --json');
  expect(second.code).toBe(75);
  expect(second.errorJson).toMatchObject({ error: { code: 'busy' } });
  // Its call is held; on a new wire it is asked again and answered.
  sandbox.faults.cutNow();
  expect((await first.ended).code).toBe(0);
});

it('Ctrl-C ends with 130, and the next run goes on', async () => {
  const { run, tgcrm, sandbox } = await readyHome();
  const abort = new AbortController();
  sandbox.onSeen(({ method }) => {
    if (method === 'messages.GetHistory') abort.abort();
  });
  const { code, stderr } = await run(['sync'], { interrupt: abort.signal });
  expect(code).toBe(130);
  expect(stderr).toContain('interrupted');
  expect((await tgcrm('sync')).code).toBe(0);
  expect((await tgcrm('search pricing --json total')).json).toEqual({ total: 1 });
});

it('a name in escape sequences does not reach the terminal', async () => {
  const { tgcrm, sandbox } = await readyHome();
  const ann = [...sandbox.world.state.people.values()].find(
    ({ username }) => username === 'ann_northwind',
  );
  if (ann) ann.firstName = '\u001b]0;owned\u0007Ann\u202e';
  await tgcrm('chats --refresh');
  const { stdout } = await tgcrm('chats');
  expect(stdout).toContain('Ann');
  expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
  const { stdout: json } = await tgcrm('chats --json');
  expect(json).toContain('\\u001b]0;owned');
});
