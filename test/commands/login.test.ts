import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSecrets } from '../../src/core/file-secrets.ts';
import { sessionFile } from '../../src/core/telegram/session-file.ts';
import { windowStory } from '../core/telegram/story.ts';
import { type Home, homeBeside, loggedInHome } from '../support/home.ts';
import { runInTerminal, type TerminalRun } from '../support/terminal.ts';

const mira = { phone: '+49 151 12345678', code: '22222' };
const fabio = { phone: '5511987654321', code: '44444', password: 'correct horse' };

const lines = (...all: string[]) => ({ stdin: all.map((line) => `${line}\n`).join('') });

test('in a pipe the answers are lines, in the order asked', async () => {
  const { run } = await homeBeside(windowStory);
  const answers = lines(fabio.phone, fabio.code, fabio.password);
  const { code, json, stderr } = await run(['login', '--json'], answers);
  expect([code, json]).toEqual([
    0,
    {
      account: { id: '5200000002', name: 'Fabio Far', username: null, phone: '+55 … 21' },
      resumed: false,
    },
  ]);
  expect(stderr).toContain('unofficial');
  expect(stderr).toContain('5-digit code, sent by SMS to +55 … 21');
  expect(stderr).toContain('hint: a battery');
  const again = await run(['login']);
  expect(again).toMatchObject({ code: 0, stdout: 'Already logged in as Fabio Far (+55 … 21).\n' });
});

test('wrong lines are asked for again', async () => {
  const { run } = await homeBeside(windowStory);
  const answers = lines('hello', fabio.phone, '00000', fabio.code, 'nope', fabio.password);
  const { code, stderr } = await run(['login'], answers);
  expect(code).toBe(0);
  for (const line of ['not a phone number', 'not the code', 'not the password'])
    expect(stderr).toContain(`That is ${line}.`);
});

test('a code may have spaces, and an empty password is none that Telegram counts', async () => {
  const { run, sandbox } = await homeBeside(windowStory);
  const answers = lines(fabio.phone, '44 4-44', '', fabio.password);
  const { code, stderr } = await run(['login'], answers);
  expect([code, stderr]).toEqual([0, expect.stringContaining('That is not the password.')]);
  const tried = sandbox.seen().filter(({ method }) => method === 'auth.CheckPassword');
  expect(tried).toHaveLength(1);
});

test.for([
  [[], '', 'the phone number', 'give --phone, or run it at a terminal'],
  [['--phone', mira.phone], '', 'the login code', 'a line each, in the order asked'],
  [
    ['--phone', fabio.phone],
    `${fabio.code}\n`,
    'the two-step verification password',
    'a line each',
  ],
  [['--no-input'], `${mira.phone}\n`, 'the phone number', 'give --phone'],
] as const)(
  'an answer that is missing is named: login %j < %j',
  async ([flags, stdin, what, hint]) => {
    const { run } = await homeBeside(windowStory);
    const { code, stderr } = await run(['login', ...flags], { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain(`tgcrm: ${what} is missing`);
    expect(stderr).toContain(hint);
  },
);

test('a wrong code at the end of the lines is what the command ends with', async () => {
  const { run } = await homeBeside(windowStory);
  const { code, stderr } = await run(['login'], lines(mira.phone, '00000'));
  expect([code, stderr]).toEqual([5, expect.stringContaining('tgcrm: that is not the code')]);
});

test.for([
  ['PHONE_NUMBER_BANNED', 5],
  ['FLOOD_WAIT_3600', 75],
  ['API_ID_INVALID', 3],
] as const)('%s ends with %d', async ([text, expected]) => {
  const { run, sandbox } = await homeBeside(windowStory);
  sandbox.faults.fail('auth.sendCode', text);
  const { code, errorJson } = await run(['login', '--phone', mira.phone, '--json']);
  expect(code).toBe(expected);
  expect(errorJson).toMatchObject({ error: { message: expect.any(String) } });
});

test('a QR code takes no phone number', async () => {
  const { run } = await homeBeside(windowStory);
  expect(await run(['login', '--qr', '--phone', mira.phone])).toMatchObject({ code: 2 });
});

test('at a terminal the QR code is drawn', async () => {
  const terminal = atTerminal(await homeBeside(windowStory), 'login', '--qr');
  await terminal.shows('Link Desktop Device');
  await terminal.shows(/█▀▀▀▀▀█.*█▀▀▀▀▀█/);
  terminal.kill('SIGINT');
  expect(await terminal.exit()).toMatchObject({ code: 130 });
});

test('a login that ended before its password was given can begin again', async () => {
  const { run } = await homeBeside(windowStory);
  const half = await run(['login'], lines(fabio.phone, fabio.code));
  expect(half).toMatchObject({ code: 2, stderr: expect.stringContaining('password is missing') });
  const whole = await run(['login'], lines(fabio.phone, fabio.code, fabio.password));
  expect(whole).toMatchObject({ code: 0 });
});

test('logging out ends the session at Telegram, erases the key, and keeps the data', async () => {
  const { run, sandbox, folder } = await loggedInHome(windowStory);
  expect(await readdir(join(folder, 'config', 'default'))).toEqual(['key']);
  const planned = await run(['logout', '--dry-run']);
  expect(planned.stdout).toContain('would end the session');
  expect((await run(['login'])).stdout).toContain('Already');
  expect(await run(['logout', '--json'])).toMatchObject({ code: 0, json: { wasLoggedIn: true } });
  expect(sandbox.seen().map(({ method }) => method)).toContain('auth.LogOut');
  expect(await readdir(join(folder, 'config', 'default'))).toEqual([]);
  expect(await readdir(join(folder, 'data', 'default'))).toEqual(['store.db']);
  expect(await run(['logout', '--json'])).toMatchObject({ code: 0, json: { wasLoggedIn: false } });
  expect(await run(['chats', '--refresh'])).toMatchObject({
    code: 4,
    stderr: expect.stringContaining('hint: run tgcrm login'),
  });
});

test('a session that was revoked ends with 4, and logging out of it works', async () => {
  const { run, sandbox } = await loggedInHome(windowStory);
  sandbox.faults.revoke(undefined, 'SESSION_REVOKED');
  const { code, stderr } = await run(['chats', '--refresh']);
  expect([code, stderr]).toEqual([4, expect.stringContaining('ended from another device')]);
  expect(await run(['logout'])).toMatchObject({ code: 0 });
});

test('without its key the session is refused, and logging out makes room for a new one', async () => {
  const { run, folder } = await loggedInHome(windowStory);
  await rm(join(folder, 'config', 'default', 'key'));
  const { code, stderr } = await run(['login']);
  expect([code, stderr]).toEqual([3, expect.stringContaining('its key is missing')]);
  expect(await run(['logout'])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('Telegram was not told'),
  });
  expect(await run(['login', '--phone', mira.phone], lines(mira.code))).toMatchObject({ code: 0 });
});

test('no network leaves the session where it is', async () => {
  const { run, sandbox } = await loggedInHome(windowStory);
  sandbox.faults.fail('auth.logOut', 'FLOOD_WAIT_3600');
  expect((await run(['logout'])).code).toBe(75);
  expect((await run(['login'])).stdout).toContain('Already');
});

test('neither the session nor an answer stands in what is printed or stored', async () => {
  const home = await homeBeside(windowStory);
  const outputs: string[] = [];
  const answers = lines(fabio.phone, fabio.code, 'wrong horse', fabio.password);
  for (const [argv, more] of [
    [['login'], answers],
    [['login', '--json'], {}],
    [['chats', '--refresh', '--json'], {}],
    [['status', '--json'], {}],
  ] as const) {
    const { stdout, stderr } = await home.run(argv, more);
    outputs.push(stdout, stderr);
  }
  const places = placesOf(home);
  const record = await sessionFile(openSecrets(places), home.sandbox.server).load();
  const key = Buffer.from(record?.authKey ?? '', 'base64');
  expect(key).toHaveLength(256);
  const store = await readFile(join(places.data, 'store.db'), 'latin1');
  for (const text of [...outputs, store]) {
    for (const form of ['latin1', 'hex', 'base64'] as const)
      expect(text).not.toContain(key.subarray(0, 30).toString(form));
    expect(text).not.toContain(fabio.password);
    expect(text).not.toContain(fabio.phone);
  }
});

function placesOf({ folder }: Home) {
  return { config: join(folder, 'config', 'default'), data: join(folder, 'data', 'default') };
}

/** The program from its source, at a terminal. */
function atTerminal({ env }: Home, ...argv: string[]): TerminalRun {
  const source = new URL('../../src/commands/main.ts', import.meta.url).href;
  const script = `
    const { main } = await import(${JSON.stringify(source)});
    process.exit(await main(process.argv.slice(1), process));`;
  const args = ['--input-type=module', '-e', script, '--', ...argv];
  const terminal = runInTerminal(process.execPath, args, { env });
  onTestFinished(() => terminal.dispose());
  return terminal;
}

test('at a terminal each answer has its prompt, and the password is not shown', async () => {
  const terminal = atTerminal(await homeBeside(windowStory), 'login');
  await terminal.shows('Phone number, with the country code:');
  terminal.type(`${fabio.phone}\r`);
  await terminal.shows('5-digit code, sent by SMS to +55 … 21; r for a phone call after 60 s:');
  terminal.type('00000\r');
  await terminal.shows('That is not the code.');
  terminal.type(`${fabio.code}\r`);
  await terminal.shows('Two-step verification password (hint: a battery):');
  terminal.type(`${fabio.password}\r`);
  await terminal.shows('Logged in as Fabio Far (+55 … 21).');
  expect(await terminal.exit()).toMatchObject({ code: 0 });
  expect(terminal.output()).not.toContain(fabio.password);
});

test.each([
  ['Ctrl-C', '\u0003'],
  ['Ctrl-D', '\u0004'],
])('%s at a prompt ends the command with 130, and nobody is logged in', async (_name, key) => {
  const home = await homeBeside(windowStory);
  const terminal = atTerminal(home, 'login', '--phone', mira.phone);
  await terminal.shows('5-digit code');
  terminal.type(key);
  expect(await terminal.exit()).toMatchObject({ code: 130 });
  expect((await home.run(['chats', '--refresh'])).code).toBe(4);
});
