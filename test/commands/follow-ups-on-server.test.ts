import { expect, test } from 'vitest';
import { type Home, loggedInHome } from '../support/home.ts';

const free = {
  TGCRM_SENDING_QUIET_HOURS: '00-00',
  TGCRM_SENDING_NEW_LOGIN_PAUSE: '0h',
};

/** Ann's chat synced, and a draft for tomorrow. */
async function drafted() {
  const home = await loggedInHome();
  const run = (argv: readonly string[]) => home.run(argv, { env: free });
  await run(['chats', '--refresh']);
  await run(['chats', 'add', 'Ann Keller']);
  await run(['sync']);
  const text = 'Shall we sign on Friday?';
  const added = await run([
    'followups',
    'add',
    'Ann Keller',
    '--text',
    text,
    '--at',
    '+26h',
    '--json',
  ]);
  const draft: unknown = added.json;
  if (typeof draft !== 'object' || draft === null || !('id' in draft)) throw new Error('no draft');
  return { home, run, id: String(draft.id), text };
}

function atTelegram({ sandbox: { world } }: Home): string[] {
  const account = world.accountById(world.find('mira').slice(1));
  return (account?.box.scheduled ?? []).map(({ message }) => message.text);
}

test('approve --on-server puts it into Telegram’s schedule; list, plan and cancel know', async () => {
  const { home, run, id, text } = await drafted();
  const approved = await run(['followups', 'approve', id, '--on-server', '--json']);
  expect(approved).toMatchObject({
    code: 0,
    json: [{ id, status: 'approved', atTelegram: 'there' }],
  });
  expect(atTelegram(home)).toEqual([text]);
  const { stdout } = await run(['followups']);
  expect(stdout).toContain('approved, at Telegram');
  const plan = await run(['followups', 'plan', '--hours', '30', '--json', 'planned']);
  expect(plan.json).toMatchObject({ planned: [{ id, what: 'on-server' }] });
  const edited = await run([
    'followups',
    'edit',
    id,
    '--text',
    'Or on Monday?',
    '--json',
    'status',
  ]);
  expect(edited.json).toEqual({ status: 'draft' });
  expect(atTelegram(home)).toEqual([]);
  await run(['followups', 'approve', id, '--on-server']);
  expect(atTelegram(home)).toEqual(['Or on Monday?']);
  const cancelled = await run(['followups', 'cancel', id, '--json', 'status,atTelegram']);
  expect(cancelled.json).toEqual([{ status: 'cancelled', atTelegram: null }]);
  expect(atTelegram(home)).toEqual([]);
});

test('a sync that hears an answer takes it back', async () => {
  const { home, run, id } = await drafted();
  await run(['followups', 'approve', id, '--on-server']);
  home.sandbox.world.say('ann', 'mira', 'Signed!');
  expect(await run(['sync'])).toMatchObject({ code: 0 });
  expect(atTelegram(home)).toEqual([]);
});

test('what cannot be taken back is an error that names it, until it is', async () => {
  const { home, run, id, text } = await drafted();
  await run(['followups', 'approve', id, '--on-server']);
  home.sandbox.faults.fail('messages.deleteScheduledMessages', 'FLOOD_WAIT_90', { times: 9 });
  const failed = await run(['followups', 'cancel', id]);
  expect(failed).toMatchObject({ code: 75, stderr: expect.stringContaining(id) });
  expect(failed.stderr).toContain("still in Telegram's schedule");
  expect(atTelegram(home)).toEqual([text]);
  const { stdout } = await run(['followups']);
  expect(stdout).toContain('STILL at Telegram');
  home.sandbox.faults.clear();
  expect(await run(['followups', 'run'])).toMatchObject({ code: 0 });
  expect(atTelegram(home)).toEqual([]);
});

test('a time that is too near or too far is a wrong usage, and a rehearsal puts nothing there', async () => {
  const { home, run, id } = await drafted();
  const rehearsed = await run(['followups', 'approve', id, '--on-server', '--dry-run', '--json']);
  expect(rehearsed.json).toMatchObject([{ status: 'approved', atTelegram: 'to-be-put' }]);
  await run(['followups', 'edit', id, '--at', '+400d']);
  const refused = await run(['followups', 'approve', id, '--on-server']);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('365 days') });
  expect(atTelegram(home)).toEqual([]);
});

test('pause and undo reach it, too', async () => {
  const { home, run, id, text } = await drafted();
  await run(['followups', 'approve', id, '--on-server']);
  await run(['followups', 'pause']);
  expect(atTelegram(home)).toEqual([]);
  await run(['followups', 'resume']);
  expect(atTelegram(home)).toEqual([text]);
  expect(await run(['undo'])).toMatchObject({ code: 0 });
  expect(atTelegram(home)).toEqual([]);
});

test('ignoring the chat, its policy manual and a pause take it back at once', async () => {
  const { home, run, id, text } = await drafted();
  const ways = [
    [
      ['chats', 'ignore', 'Ann Keller'],
      ['chats', 'restore', 'Ann Keller'],
    ],
    [
      ['chats', 'set', 'Ann Keller', '--follow-up-policy', 'manual'],
      ['chats', 'set', 'Ann Keller', '--follow-up-policy', 'approve'],
    ],
    [
      ['followups', 'pause'],
      ['followups', 'resume'],
    ],
  ];
  for (const [act = [], back = []] of ways) {
    await run(['followups', 'approve', id, '--on-server']);
    expect(atTelegram(home)).toEqual([text]);
    expect(await run([...act, '--dry-run'])).toMatchObject({ code: 0 });
    expect(atTelegram(home)).toEqual([text]);
    expect(await run(act)).toMatchObject({ code: 0 });
    expect(atTelegram(home)).toEqual([]);
    expect(await run(back)).toMatchObject({ code: 0 });
  }
});

test.each([
  [['chats', 'ignore', 'Ann Keller']],
  [['chats', 'set', 'Ann Keller', '--follow-up-policy', 'manual']],
  [['followups', 'pause']],
])('%j says so when Telegram cannot be told', async (act) => {
  const { home, run, id, text } = await drafted();
  await run(['followups', 'approve', id, '--on-server']);
  home.sandbox.faults.fail('messages.getScheduledHistory', 'FLOOD_WAIT_90', { times: 9 });
  const failed = await run(act);
  expect(failed).toMatchObject({
    code: 75,
    stderr: expect.stringContaining(`${id} to Ann Keller`),
  });
  expect(failed.stderr).toContain("still in Telegram's schedule");
  expect(atTelegram(home)).toEqual([text]);
  home.sandbox.faults.clear();
  expect(await run(['followups', 'run'])).toMatchObject({ code: 0 });
  expect(atTelegram(home)).toEqual([]);
});

test('a logout takes it back before, once somebody said so', async () => {
  const { home, run, id, text } = await drafted();
  await run(['followups', 'approve', id, '--on-server']);
  const refused = await run(['logout']);
  expect(refused).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(`${id} to Ann Keller`),
  });
  expect(refused.stderr).toContain('--leave-scheduled');
  expect((await run(['logout', '--dry-run'])).stdout).toContain(`would take back`);
  expect(atTelegram(home)).toEqual([text]);
  home.sandbox.faults.fail('messages.deleteScheduledMessages', 'FLOOD_WAIT_90', { times: 9 });
  expect(await run(['logout', '--yes'])).toMatchObject({ code: 75 });
  expect((await run(['login'])).stdout).toContain('Already');
  home.sandbox.faults.clear();
  const done = await run(['logout', '--yes', '--json']);
  expect(done).toMatchObject({ code: 0, json: { takenBack: [id], leftAtTelegram: [] } });
  expect(atTelegram(home)).toEqual([]);
  const { json } = await run(['followups', 'show', id, '--json', 'status,statusWhy,atTelegram']);
  expect(json).toMatchObject({ status: 'draft', atTelegram: null });
});

test('a logout that leaves it there says what Telegram still sends', async () => {
  const { home, run, id, text } = await drafted();
  await run(['followups', 'approve', id, '--on-server']);
  const left = await run(['logout', '--leave-scheduled', '--json']);
  expect(left).toMatchObject({ code: 0, json: { takenBack: [], leftAtTelegram: [id] } });
  expect(left.stderr).toContain('Telegram still sends');
  expect(atTelegram(home)).toEqual([text]);
});

test('a logout of a session that has ended elsewhere says what it cannot take back', async () => {
  const { home, run, id } = await drafted();
  await run(['followups', 'approve', id, '--on-server']);
  home.sandbox.faults.revoke(undefined, 'SESSION_REVOKED');
  const left = await run(['logout', '--yes', '--json']);
  expect(left).toMatchObject({ code: 0, json: { takenBack: [], leftAtTelegram: [id] } });
  expect(left.stderr).toContain(`Telegram still sends at their times: ${id}`);
});
