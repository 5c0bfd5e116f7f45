import { expect, it } from 'vitest';
import { loggedInHome } from '../../support/home.ts';

function idIn(json: unknown): string {
  return /f[0-9a-z]{8}/.exec(JSON.stringify(json))?.[0] ?? '';
}

it('a draft from the chat, put into Telegram’s own input box; nothing is sent', async () => {
  const { tgcrm, sandbox } = await loggedInHome();
  await tgcrm('chats --refresh');
  await tgcrm('chats add', 'Ann Keller');
  await tgcrm('sync');
  const said = sandbox.world.messagesOf('mira', 'ann').length;
  expect((await tgcrm('followups draft --dry-run --json', 'Ann Keller')).code).toBe(0);
  expect((await tgcrm('followups --json')).json).toEqual([]);
  const draft = await tgcrm('followups draft --json', 'Ann Keller');
  expect(draft.json).toMatchObject({
    status: 'draft',
    origin: 'ai',
    text: expect.stringContaining('Ann'),
    sendAt: expect.stringMatching(/T\d\d:00:00/),
    sendAtWhy: expect.stringContaining('too little is known'),
  });
  const id = idIn(draft.json);
  const { text } = Object(draft.json);
  expect((await tgcrm(`followups save-draft ${id}`)).code).toBe(0);
  const saved = sandbox.seen().filter(({ method }) => method === 'messages.SaveDraft');
  expect(saved).toHaveLength(1);
  expect(typeof text).toBe('string');
  expect(sandbox.world.messagesOf('mira', 'ann')).toHaveLength(said);
  await tgcrm(`followups reject ${id} --reason no`);
  expect((await tgcrm(`followups save-draft ${id}`)).code).toBe(2);
});

it('drafts for all that is due at once, for cron; a chat or the flag, and not both', async () => {
  const { tgcrm } = await loggedInHome();
  await tgcrm('chats --refresh');
  await tgcrm('chats add', 'Ann Keller');
  await tgcrm('sync');
  const planned = await tgcrm('followups draft --due --dry-run --json chatTitle,status,reason');
  const reason = expect.stringMatching(/^Ann Keller asked.+\(message \d+ of /);
  expect(planned.json).toEqual([{ chatTitle: 'Ann Keller', status: 'draft', reason }]);
  expect((await tgcrm('followups --json')).json).toEqual([]);
  expect((await tgcrm('followups draft --due --limit 5')).stdout).toContain('Ann Keller');
  expect((await tgcrm('followups draft --due --json')).json).toEqual([]);
  expect((await tgcrm('followups draft')).code).toBe(2);
  expect((await tgcrm('followups draft --due', 'Ann Keller')).code).toBe(2);
  expect((await tgcrm('followups draft --due --at +2h')).code).toBe(2);
});

it('a placeholder stops the approval until the text is edited or it is forced', async () => {
  const { tgcrm, run } = await loggedInHome();
  await tgcrm('chats --refresh');
  await tgcrm('chats add', 'Ann Keller');
  const add = ['followups', 'add', 'Ann Keller', '--text', 'Hi {name}, fine?', '--at', '+2h'];
  const added = await run([...add, '--json']);
  expect(added.json).toMatchObject({ lint: [{ rule: 'placeholder', severity: 'stop' }] });
  const id = idIn(added.json);
  const refused = await tgcrm(`followups approve ${id}`);
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('{name}') });
  expect((await tgcrm(`followups approve ${id} --force`)).code).toBe(0);
});

it('templates: one’s own are added, approved and removed; ours are only approved', async () => {
  const { tgcrm, run } = await loggedInHome();
  const add = ['followups', 'templates', 'add', '--text', 'Hey {name}?', '--language', 'en'];
  const added = await run([...add, '--json', 'id,isApproved']);
  const id = /t[0-9a-f]{8}/.exec(added.stdout)?.[0] ?? '';
  expect(added.json).toEqual({ id, isApproved: false });
  const approved = await tgcrm(`followups templates approve ${id} --json id,isApproved`);
  expect(approved.json).toEqual({ id, isApproved: true });
  const list = await tgcrm('followups templates --language en --json id');
  expect(list.json).toMatchObject([{ id }, {}, {}, {}, {}, {}, {}]);
  expect((await tgcrm('followups templates remove en-silence')).code).toBe(2);
  expect((await tgcrm(`followups templates remove ${id}`)).code).toBe(0);
  expect((await tgcrm(`followups templates approve ${id}`)).code).toBe(6);
});

it('schedule prints lines and installs nothing', async () => {
  const { tgcrm, folder } = await loggedInHome();
  const printed = await tgcrm('schedule print cron');
  expect(printed.stdout).toContain(`TGCRM_HOME=${folder}`);
  expect(printed.stdout).toContain('followups run');
  expect((await tgcrm('schedule print at')).code).toBe(2);
});

it('the lines of a scheduler hold what is set in this shell alone, but for secrets', async () => {
  const { run } = await loggedInHome();
  const env = {
    TGCRM_SENDING_QUIET_HOURS: '18-10',
    TGCRM_STORE_URL: 'postgres://crm:hidden@db.example/crm',
    TGCRM_TELEGRAM_API_HASH: '0123456789abcdef0123456789abcdef',
    TZ: 'Asia/Tokyo',
  };
  const { stdout, stderr } = await run(['schedule', 'print', 'cron'], { env });
  expect(stdout).toContain('TGCRM_SENDING_QUIET_HOURS=18-10 ');
  expect(stdout).toContain('TZ=Asia/Tokyo ');
  expect(stdout + stderr).not.toMatch(/hidden|0123456789/);
  expect(stderr).toContain('TGCRM_TELEGRAM_API_HASH, TGCRM_STORE_URL');
});
