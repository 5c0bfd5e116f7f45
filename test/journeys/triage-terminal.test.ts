import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/run.ts';
import { bin, runShell, runTriage, triageHome } from '../support/triage-run.ts';
import { until } from '../support/wait.ts';

const restored = {
  isAlternate: false,
  wraps: true,
  isCursorHidden: false,
  pastesInBrackets: false,
};

describe('the terminal is as it was', () => {
  test.each([
    ['q', 'q', 0],
    ['Ctrl-C', '\u0003', 130],
  ])('after %s', async (_name, keys, code) => {
    const run = runTriage(await triageHome());
    await run.shows('1/7');
    expect(await run.modes()).toMatchObject({ isAlternate: true, wraps: false });
    run.type(keys);
    expect(await run.exit()).toMatchObject({ code });
    expect(await run.modes()).toEqual(restored);
  });

  test.each(['SIGTERM', 'SIGHUP', 'SIGINT'] as const)('after %s', async (signal) => {
    const run = runTriage(await triageHome());
    await run.shows('1/7');
    run.kill(signal);
    expect(await run.exit()).toEqual({ code: 130, signal: 0 });
    expect(await run.modes()).toEqual(restored);
    expect(await run.text()).toContain('tgcrm: ');
  });

  test('after a crash, with the error to read', async () => {
    const home = await triageHome();
    const run = runTriage(home);
    await run.shows('1/7');
    await home.store.db.schema.dropTable('activities').execute();
    run.type('i');
    expect(await run.exit()).toMatchObject({ code: 1 });
    expect(await run.modes()).toEqual(restored);
    expect(run.output()).toMatch(/tgcrm: a bug in tgcrm \d/);
    expect(run.output()).toContain('no such table: activities');
  });

  test('and the screen goes on when the process for the store is killed', async () => {
    const home = await triageHome();
    const run = runTriage(home);
    await run.shows('1/7');
    process.kill(childOf(run.pid), 'SIGKILL');
    await run.shows('was started anew');
    run.type('i');
    await run.shows('ignored Acme');
    run.type('u');
    await run.shows('undone: ignored');
    run.type('q');
    expect(await run.exit()).toMatchObject({ code: 0 });
  });

  test('while it is suspended, and drawn anew when it comes back', async () => {
    const shell = runShell(await triageHome());
    await shell.shows('shell>');
    shell.type(`"${process.execPath}" "${bin}" triage; echo "left with $?"\r`);
    await shell.shows('1/7');
    shell.type('jj');
    await shell.shows('3/7');
    shell.type('\u001a');
    await shell.shows('Stopped');
    expect(await shell.modes()).toMatchObject({ isAlternate: false, wraps: true });
    shell.type('echo still here\r');
    await shell.shows('still here\n');
    shell.type('fg\r');
    await shell.shows('3/7');
    expect(await shell.modes()).toMatchObject({ isAlternate: true, wraps: false });
    shell.type('j');
    await shell.shows('4/7');
    shell.type('q');
    // The prompt of before shows as soon as the alternate screen is gone: the other modes may still be on their way.
    await expect.poll(() => shell.modes()).toMatchObject({ isAlternate: false, wraps: true });
  });

  test('also where a parent waits for it: the whole group stops', async () => {
    const shell = runShell(await triageHome());
    await shell.shows('shell>');
    shell.type(`sh -c '"${process.execPath}" "${bin}" triage; true'\r`);
    await shell.shows('1/7');
    shell.type('\u001a');
    await shell.shows('Stopped');
    shell.type('fg\r');
    await shell.shows('1/7');
    shell.type('jq');
    await shell.shows(/shell> *\n*$/);
  });

  test('Ctrl-Z where no shell would bring it back does nothing', async () => {
    const run = runTriage(await triageHome());
    await run.shows('1/7');
    run.type('\u001aj');
    await run.shows('2/7');
    run.type('q');
    expect(await run.exit()).toMatchObject({ code: 0 });
  });
});

describe('where it cannot be shown', () => {
  test.each(['--json', '--dry-run', '--no-input'])(
    'with %s it names other commands',
    async (flag) => {
      const { env } = await triageHome();
      const { code, stderr } = await runCommand(['triage', flag], { env });
      expect(code).toBe(2);
      expect(stderr).toContain('chats ignore');
    },
  );

  test('in a pipe it says so and names the other ways', async () => {
    const { env } = await triageHome();
    const failure = await promisify(execFile)(process.execPath, [bin, 'triage'], {
      env: { PATH: process.env.PATH, ...env },
    }).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/not a terminal\n {2}hint: .*--plain/),
    });
  });

  test('at a dumb terminal, too', async () => {
    const run = runTriage(await triageHome(), { env: { TERM: 'dumb' } });
    expect(await run.exit()).toMatchObject({ code: 2 });
    expect(run.output()).toContain('TERM=dumb');
    expect(run.output()).not.toContain('\u001b[?1049h');
  });
});

describe('tgcrm triage --plain', () => {
  test.each([
    ['with the flag', ['--plain'], {}],
    ['for a screen reader', [], { INK_SCREEN_READER: 'true' }],
  ])('asks chat by chat, %s', async (_name, argv, extra) => {
    const home = await triageHome();
    const run = runTriage(home, { argv, env: extra, rows: 60 });
    await run.shows('6 chats to decide');
    await run.shows('1 of 6');
    const answers: [answer: string, sign: string][] = [
      ['s', '2 of 6'],
      ['x', 'plus'],
      ['y', '3 of 6'],
      ['i no business', '4 of 6'],
      ['u', 'undone'],
    ];
    for (const [answer, sign] of answers) {
      await run.shows(/\n\? y yes.*help: *\n*$/);
      run.type(`${answer}\r`);
      await run.shows(sign);
    }
    await run.shows(/\n\? y yes.*help: *\n*$/);
    run.type('q\r');
    expect(await run.exit()).toMatchObject({ code: 0 });
    expect(run.output()).not.toContain('\u001b[?1049h');
    const chats = await home.store.db
      .selectFrom('chats')
      .select(['title', 'state', 'companyId'])
      .where('state', '!=', 'new')
      .orderBy('title')
      .execute();
    expect(chats).toMatchObject([
      { title: 'Acme <> Ownco', state: 'crm', companyId: expect.any(String) },
      { title: 'Globex partners', state: 'crm' },
    ]);
  });

  test('takes its answers from standard input, a line each, and ends with them', async () => {
    const home = await triageHome();
    const child = execFile(process.execPath, [bin, 'triage', '--plain'], {
      env: { PATH: process.env.PATH, ...home.env },
    });
    child.stdin?.end('a\ni\n');
    const code = await until(
      () => child.exitCode ?? undefined,
      () => 'it does not end',
    );
    expect(code).toBe(0);
    const states = await home.store.db
      .selectFrom('chats')
      .select(['title', 'state'])
      .where('state', '!=', 'new')
      .orderBy('title')
      .execute();
    expect(states).toEqual([
      { title: 'Acme <> Ownco', state: 'ignored' },
      { title: 'Globex partners', state: 'crm' },
      { title: 'Договор Рога и Копыта', state: 'crm' },
    ]);
  });
});

function childOf(pid: number): number {
  const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const child = new RegExp(`^ *(\\d+) +${pid}$`, 'm').exec(all)?.[1];
  return Number(child);
}
