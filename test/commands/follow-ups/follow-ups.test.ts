import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Home, loggedInHome } from '../../support/home.ts';

/** A due follow-up may go out at once. */
const free = {
  TGCRM_SENDING_PACE: '0-0',
  TGCRM_SENDING_QUIET_HOURS: '00-00',
  TGCRM_SENDING_NEW_LOGIN_PAUSE: '0h',
  TGCRM_SENDING_PER_CHAT_PER_DAY: '9',
};

async function readyHome(): Promise<Home> {
  const home = await loggedInHome();
  await home.tgcrm('chats --refresh');
  await home.tgcrm('chats add', 'Ann Keller');
  await home.tgcrm('sync');
  return home;
}

function field(json: unknown, name: string): string {
  const item: unknown = Array.isArray(json) ? json[0] : json;
  if (typeof item !== 'object' || item === null)
    throw new Error(`no object: ${JSON.stringify(json)}`);
  return String(Reflect.get(item, name));
}

it('from a draft to a sent message, in a pipe', async () => {
  const { tgcrm, run, sandbox } = await readyHome();
  const text = 'Hi Ann, any news on the contract?';
  const added = await run([
    'followups',
    'add',
    'Ann Keller',
    '--text',
    text,
    '--at',
    'now',
    '--json',
  ]);
  expect(added.json).toEqual({
    id: expect.stringMatching(/^f[0-9a-z]{8}$/),
    chatId: expect.stringMatching(/^1-u\d+$/),
    chatTitle: 'Ann Keller',
    text,
    origin: 'user',
    reason: 'written by hand',
    status: 'draft',
    sendAt: expect.any(String),
    sendAtWhy: 'set by hand',
    attempts: 0,
    atTelegram: null,
    sentAt: null,
    telegramMessageId: null,
    statusWhy: null,
    lint: [],
  });
  const id = field(added.json, 'id');
  const nothing = { sent: [], scheduled: [], deferred: [], cancelled: [], failed: [] };
  expect((await tgcrm('followups run --json')).json).toEqual(nothing);
  const approved = await tgcrm(`followups approve ${id} --json`);
  expect(approved.json).toMatchObject([{ id, status: 'approved' }]);
  expect((await tgcrm('status --json due')).json).toEqual({ due: 1 });

  const held = await tgcrm('followups run --json');
  expect(held.json).toMatchObject({ deferred: [{ id, retryAt: expect.any(String) }] });
  await tgcrm(`followups approve ${id}`);
  const rehearsal = await run(['followups', 'run', '--dry-run', '--json'], { env: free });
  expect(rehearsal.json).toMatchObject({ sent: [{ id, status: 'approved' }] });
  const real = await run(['followups', 'run', '--json'], { env: free });
  expect(real.code).toBe(0);
  expect(real.json).toMatchObject({
    sent: [{ id, status: 'sent', telegramMessageId: expect.any(String) }],
  });
  expect((await run(['followups', 'run', '--json'], { env: free })).json).toEqual(nothing);
  const texts = sandbox.world.messagesOf('mira', 'ann').map((message) => message.text);
  expect(texts.filter((each) => each === text)).toHaveLength(1);
  expect((await tgcrm('followups history --json id,status')).json).toEqual([
    { id, status: 'sent' },
  ]);
});

it('a run with nothing due connects to nothing, whatever the server', async () => {
  const { run, sandbox } = await readyHome();
  const before = sandbox.seen().length;
  // From cron, every word would be a mail.
  expect(await run(['followups', 'run'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(sandbox.seen()).toHaveLength(before);
});

it('another text asks for a new approval, another time does not', async () => {
  const { tgcrm, run } = await readyHome();
  const added = await run([
    'followups',
    'add',
    'Ann Keller',
    '--text',
    'One',
    '--at',
    '+2h',
    '--json',
  ]);
  const id = field(added.json, 'id');
  await tgcrm(`followups approve ${id}`);
  const later = await tgcrm(`followups edit ${id} --at +3h --json`);
  expect(later.json).toMatchObject({ status: 'approved' });
  const other = await run(['followups', 'edit', id, '--text', 'Two', '--json']);
  expect(other.json).toMatchObject({ status: 'draft', text: 'Two' });
});

it('the text may come from standard input, with its line breaks', async () => {
  const { run } = await readyHome();
  const { json } = await run(['followups', 'add', 'Ann Keller', '--text', '-', '--json'], {
    stdin: 'Hello\n\nfrom a file\n',
  });
  expect(json).toMatchObject({ text: 'Hello\n\nfrom a file', sendAt: null });
});

it('a decision that cannot be is refused with its reason', async () => {
  const { tgcrm, run } = await readyHome();
  const added = await run(['followups', 'add', 'Ann Keller', '--text', 'One', '--json']);
  const id = field(added.json, 'id');
  const timeless = await tgcrm(`followups approve ${id}`);
  expect(timeless.code).toBe(2);
  expect(timeless.stderr).toContain('--at');
  const rejected = await tgcrm(`followups reject ${id} --reason dull --json`);
  expect(rejected.json).toMatchObject([{ status: 'cancelled', statusWhy: 'dull' }]);
  expect((await tgcrm(`followups cancel ${id}`)).code).toBe(2);
  expect((await tgcrm('followups cancel fnothing1')).code).toBe(6);
  expect((await tgcrm('followups add nobody --text Hi')).code).toBe(6);
  expect((await run(['followups', 'add', 'Ann Keller', '--text', ' '])).code).toBe(2);
  expect((await run(['followups', 'add', 'Ann Keller', '--text', 'x', '--at', 'soon'])).code).toBe(
    2,
  );
  expect((await run(['followups', 'add', '@chain_gazette', '--text', 'x'])).code).toBe(2);
});

it('a limited account stops everything automatic until a person arms it again', async () => {
  const { tgcrm, run, sandbox } = await readyHome();
  const added = await run([
    'followups',
    'add',
    'Ann Keller',
    '--text',
    'One',
    '--at',
    'now',
    '--json',
  ]);
  await tgcrm(`followups approve ${field(added.json, 'id')}`);
  sandbox.faults.fail('messages.sendMessage', 'PEER_FLOOD');
  const stopped = await run(['followups', 'run', '--json'], { env: free });
  expect(stopped.json).toMatchObject({ deferred: [{ status: 'approved' }] });
  const again = await run(['followups', 'run', '--json'], { env: free });
  expect(again.json).toMatchObject({ deferred: [{ statusWhy: expect.stringContaining('rearm') }] });
  expect((await tgcrm('followups rearm --json')).json).toEqual({ armed: true });
  expect((await run(['followups', 'run', '--json'], { env: free })).json).toMatchObject({
    sent: [{ text: 'One' }],
  });
});

it('settings of the file hold for a run as well', async () => {
  const { tgcrm, run, folder } = await readyHome();
  writeFileSync(
    join(folder, 'config', 'default', 'config.json'),
    JSON.stringify({ sending: { paused: true, newLoginPause: '0h', quietHours: '00-00' } }),
  );
  const added = await run([
    'followups',
    'add',
    'Ann Keller',
    '--text',
    'One',
    '--at',
    'now',
    '--json',
  ]);
  await tgcrm(`followups approve ${field(added.json, 'id')}`);
  expect((await tgcrm('followups run --json')).json).toMatchObject({
    deferred: [{ statusWhy: 'sending is paused (sending.paused)' }],
  });
});

it('a dry run plans with what the real one approves by itself, and approves nothing', async () => {
  const { tgcrm, run, sandbox } = await readyHome();
  await tgcrm('chats set --follow-up-policy auto --yes', 'Ann Keller');
  const words = ['--text', '{hello} did you find the time for it?', '--kind', 'owed'];
  const template = await run(['followups', 'templates', 'add', ...words, '--json']);
  await tgcrm(`followups templates approve ${field(template.json, 'id')}`);
  const named = ['--template', field(template.json, 'id'), '--at', 'now'];
  const draft = await run(['followups', 'draft', 'Ann Keller', ...named, '--json']);
  const id = field(draft.json, 'id');
  const env = { ...free, TGCRM_SENDING_AUTO_NOTICE: '0s' };
  const said = sandbox.world.messagesOf('mira', 'ann').length;
  const planned = await run(['followups', 'run', '--dry-run', '--json'], { env });
  expect(planned.json).toMatchObject({ sent: [{ id }] });
  expect((await tgcrm(`followups show ${id} --json`)).json).toMatchObject({ status: 'draft' });
  expect(sandbox.world.messagesOf('mira', 'ann')).toHaveLength(said);
  const done = await run(['followups', 'run', '--json'], { env });
  expect(done.json).toMatchObject({ sent: [{ id, status: 'sent' }] });
});
