import { expect, it } from 'vitest';
import { type Home, loggedInHome } from '../../support/home.ts';
import { runCommand } from '../../support/run.ts';

const free = {
  TGCRM_SENDING_PACE: '0-0',
  TGCRM_SENDING_QUIET_HOURS: '00-00',
  TGCRM_SENDING_NEW_LOGIN_PAUSE: '0h',
};

async function homeWithOne(at: string): Promise<Home & { id: string }> {
  const home = await loggedInHome();
  await home.tgcrm('chats --refresh');
  await home.tgcrm('chats add', 'Ann Keller');
  await home.tgcrm('sync');
  const text = 'Hi Ann, did you get a chance to read the contract?';
  const words = ['followups', 'add', 'Ann Keller', '--text', text, '--at', at, '--json', 'id'];
  const { json } = await home.run(words);
  const id = /f[0-9a-z]{8}/.exec(JSON.stringify(json))?.[0] ?? '';
  await home.tgcrm(`followups approve ${id}`);
  return { ...home, id };
}

it('a pause holds everything, on every machine, until somebody resumes', async () => {
  const { tgcrm, run, id } = await homeWithOne('now');
  expect((await tgcrm('followups pause --json')).json).toEqual({ paused: true, changed: true });
  expect((await tgcrm('followups pause --json')).json).toEqual({ paused: true, changed: false });
  const held = await run(['followups', 'run', '--json'], { env: free });
  expect(held.json).toMatchObject({
    sent: [],
    deferred: [{ id, statusWhy: expect.stringContaining('resume') }],
  });
  expect((await tgcrm('status --json sending')).json).toMatchObject({
    sending: { pausedWhy: expect.stringContaining('paused') },
  });
  expect((await tgcrm('followups resume --dry-run --json')).json).toMatchObject({ paused: false });
  expect((await tgcrm('followups resume --json')).json).toEqual({ paused: false, changed: true });
  const sent = await run(['followups', 'run', '--json'], { env: free });
  expect(sent.json).toMatchObject({ sent: [{ id }] });
});

it('the plan of the coming day says when, and how much of the budget is used', async () => {
  const { tgcrm, run, id } = await homeWithOne('+2h');
  const plan = await run(['followups', 'plan', '--json'], { env: free });
  expect(plan.json).toMatchObject({
    budgets: [{ today: 0, perDay: 40, isHalved: false }],
    planned: [
      {
        id,
        what: 'send',
        at: expect.any(String),
        status: 'approved',
        approval: expect.any(String),
      },
    ],
  });
  expect((await run(['followups', 'plan', '--hours', '1', '--json'], { env: free })).json).toEqual({
    budgets: [expect.anything()],
    planned: [],
    toApprove: [],
  });
  const { TGCRM_SENDING_NEW_LOGIN_PAUSE: _, ...atAnyHour } = free;
  const young = await run(['followups', 'plan', '--json'], { env: atAnyHour });
  expect(young.json).toMatchObject({
    budgets: [{ perDay: 20, perHour: 8, isHalved: true, notBefore: expect.any(String) }],
    planned: [{ id, what: 'send', why: expect.stringContaining('login') }],
  });
  expect((await tgcrm('status')).stdout).toContain('today 0 of 20');
});

it('loosening the protection of a real account is asked for', async () => {
  const home = await loggedInHome();
  const { TGCRM_TELEGRAM_SERVER: _, ...real } = home.env;
  const set = (...words: string[]) => runCommand(['config', 'set', ...words], { env: real });
  const refused = await set('sending.perDay', '400');
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--yes') });
  expect(await set('sending.perDay', '10')).toMatchObject({ code: 0 });
  expect(await set('sending.perDay', '12')).toMatchObject({ code: 2 });
  expect(await set('sending.perDay', '12', '--yes')).toMatchObject({ code: 0 });
  expect(await home.tgcrm('config set sending.perDay 400')).toMatchObject({ code: 0 });
});

it('nothing goes by itself into a chat that is set to manual', async () => {
  const { tgcrm, run, sandbox } = await homeWithOne('now');
  await tgcrm('chats set --follow-up-policy manual', 'Ann Keller');
  const { json } = await run(['followups', 'run', '--json'], { env: free });
  expect(json).toMatchObject({
    sent: [],
    deferred: [{ statusWhy: expect.stringContaining('manual') }],
  });
  const texts = sandbox.world.messagesOf('mira', 'ann').map(({ text }) => text);
  expect(texts).not.toContain('Hi Ann, did you get a chance to read the contract?');
});
