import { describe, expect, it } from 'vitest';
import { answersOf, bin, patiently, programBeside } from '../support/program.ts';
import { runInTerminal } from '../support/terminal.ts';
import { runShell } from '../support/triage-run.ts';

describe('logging in with answers on standard input', () => {
  it(
    'asks for phone, code and password with its hint, until each is right',
    patiently,
    async () => {
      const { run, here, sandbox } = await programBeside();
      const { code, stdout, stderr } = await run(['login'], {
        answers: ['my phone', '+999 664 0002', 'r', '00000', '44444', 'small ships', 'tall ships'],
      });
      expect({ code, stdout }).toEqual({
        code: 0,
        stdout: 'Logged in as Jonas Falk (@jonas_quillbridge, +999 … 02).\n',
      });
      const said = [
        'local Telegram server',
        'unofficial app',
        'Phone number',
        'That is not a phone number.',
        '5-digit code, sent by SMS',
        'by a phone call',
        'That is not the code.',
        'password (hint: what sails)',
        'That is not the password.',
      ];
      expect(said.filter((words) => !stderr.includes(words))).toEqual([]);
      expect(stdout + stderr).not.toMatch(/9996640002|44444|tall ships/);
      expect((await here('status --json')).json).toMatchObject({
        loggedIn: true,
        account: { name: 'Jonas Falk', username: 'jonas_quillbridge', phone: '+999 … 02' },
        server: sandbox.server,
      });
    },
  );

  it('comes back without a question, and without a new login at Telegram', patiently, async () => {
    const { run, tgcrm, sandbox } = await programBeside();
    const [mira] = sandbox.logins;
    await run(['login', '--phone', mira?.phone ?? ''], { answers: [mira?.code ?? ''] });
    const again = await tgcrm('login --no-input --json');
    expect(again).toMatchObject({ code: 0, json: { resumed: true } });
    expect((await tgcrm('chats --refresh --no-input')).code).toBe(0);
    expect(sandbox.seen().filter(({ method }) => method.startsWith('auth.'))).toHaveLength(2);
  });

  it('sends a new code when the first one has expired', patiently, async () => {
    const { start, sandbox } = await programBeside();
    const [mira] = sandbox.logins;
    const login = start(['login', '--phone', mira?.phone ?? ''], { answers: 'typed' });
    await login.says('5-digit code');
    sandbox.faults.expireCodes();
    login.type(mira?.code ?? '');
    await login.says('The code has expired; a new one was sent');
    login.type(mira?.code ?? '');
    expect(await login.ended).toMatchObject({ code: 0, stdout: /Mira Solano/ });
  });

  it.each([
    { why: 'a number that is none', phone: 'hello', answers: [], code: 5, says: 'country code' },
    { why: 'a banned number', phone: '9996620099', answers: [], code: 5, says: 'banned' },
    {
      why: 'the wrong code too often',
      phone: '9996640002',
      answers: ['11111', '22222', '33333', '11111', '22222', '33333'],
      code: 5,
      says: 'not the code',
    },
    {
      why: 'the wrong password too often',
      phone: '9996640002',
      answers: ['44444', 'a', 'b', 'c', 'd', 'e', 'f'],
      code: 5,
      says: 'Two-Step Verification',
    },
    {
      why: 'no answer',
      phone: '9996640002',
      answers: ['44444'],
      code: 2,
      says: 'password is missing',
    },
  ])(
    'gives up at $why, says why, and leaves no session',
    async ({ phone, answers, code, says }) => {
      const { run, here } = await programBeside();
      const failed = await run(['login', '--phone', phone], { answers });
      expect(failed).toMatchObject({ code, stdout: '' });
      expect(failed.stderr).toMatch(/\ntgcrm: .+\n {2}hint: .+\n$/);
      expect(failed.stderr).toContain(says);
      expect((await here('status --json loggedIn')).json).toEqual({ loggedIn: false });
    },
  );

  it('keeps the accounts of profiles apart', patiently, async () => {
    const { run, tgcrm, sandbox } = await programBeside();
    const [mira, jonas] = sandbox.logins.map(answersOf);
    await run(['login'], { answers: mira ?? [] });
    await run(['login'], { answers: jonas ?? [], env: { TGCRM_PROFILE: 'work' } });
    await tgcrm('chats --refresh --profile work');
    const whose = async (profile: string) =>
      (await tgcrm(`status --profile ${profile} --json account,store`)).json;
    expect(await whose('default')).toMatchObject({
      account: { name: 'Mira Solano' },
      store: { chats: 0 },
    });
    expect(await whose('work')).toMatchObject({ account: { name: 'Jonas Falk' } });
    await tgcrm('logout');
    expect(await whose('work')).toMatchObject({ account: { name: 'Jonas Falk' } });
    expect((await tgcrm('chats --refresh --profile work')).code).toBe(0);
  });
});

describe('logging in at a terminal', () => {
  it('prompts, and never shows the password', patiently, async () => {
    const { env, sandbox } = await programBeside();
    const [, jonas] = sandbox.logins;
    const run = runInTerminal(process.execPath, [bin, 'login'], { env });
    await run.shows('Phone number');
    run.type(`${jonas?.phone}\r`);
    await run.shows('5-digit code');
    run.type(`${jonas?.code}\r`);
    await run.shows('hint: what sails');
    run.type(`${jonas?.password}\r`);
    expect(await run.exit()).toEqual({ code: 0, signal: 0 });
    expect(await run.text()).toContain('Logged in as Jonas Falk');
    expect(run.output()).not.toContain(jonas?.password);
  });

  it('Ctrl-C at a prompt ends with 130', patiently, async () => {
    const { env } = await programBeside();
    const run = runInTerminal(process.execPath, [bin, 'login'], { env });
    await run.shows('Phone number');
    run.type('\u0003');
    expect(await run.exit()).toEqual({ code: 130, signal: 0 });
    expect(await run.text()).toContain('tgcrm: interrupted');
  });

  it('Ctrl-Z at a prompt gives the shell back, and fg the prompt', patiently, async () => {
    const { env, sandbox } = await programBeside();
    const [, jonas] = sandbox.logins;
    const shell = runShell({ env: { ...env } });
    await shell.shows('shell>');
    shell.type(`"${process.execPath}" "${bin}" login --phone ${jonas?.phone}\r`);
    await shell.shows('5-digit code');
    shell.type('\u001a');
    await shell.shows('Stopped');
    shell.type('clear; fg\r');
    await shell.shows('5-digit code');
    shell.type(`${jonas?.code}\r`);
    await shell.shows('hint: what sails');
    shell.type('\u0003');
    await shell.shows('tgcrm: interrupted');
  });
});
