import { cp, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openSecrets } from '../../src/core/file-secrets.ts';
import { findPlaces } from '../../src/core/places.ts';
import { sessionFile } from '../../src/core/telegram/session-file.ts';
import {
  answersOf,
  eagerSending,
  loggedInProgram,
  newFolder,
  type ProgramBeside,
  patiently,
  programBeside,
  programIn,
} from '../support/program.ts';

it('the session key stands in no file, no output and no log', patiently, async () => {
  const program = await programBeside('small', { env: eagerSending });
  const { run, home, sandbox } = program;
  const [, jonas] = sandbox.logins.map(answersOf);
  expect(await run(['login'], { answers: jonas ?? [] })).toMatchObject({ code: 0 });
  const key = await sessionKey(program);
  const said: string[] = [];
  for (const line of busyDay) {
    const { code, stdout, stderr } = await run(line.split(' '));
    expect({ line, code }).toEqual({ line, code: 0 });
    said.push(stdout, stderr);
  }
  sandbox.faults.fail('messages.getDialogs', 'NEVER_HEARD_OF');
  const failed = await run(['chats', '--refresh']);
  said.push(failed.stdout, failed.stderr);
  expect(failed.code).not.toBe(0);
  const files = await filesIn(home);
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) said.push((await readFile(file)).toString('latin1'));
  for (const form of formsOf(key)) expect(said.some((text) => text.includes(form))).toBe(false);
  for (const { password } of sandbox.logins)
    if (password) expect(said.some((text) => text.includes(password))).toBe(false);
});

it('files are for their owner alone, also under a lax umask', patiently, async () => {
  const before = process.umask(0);
  onTestFinished(() => void process.umask(before));
  const { tgcrm, run, home, sandbox } = await programBeside();
  const [mira] = sandbox.logins.map(answersOf);
  expect(await run(['login'], { answers: mira ?? [] })).toMatchObject({ code: 0 });
  for (const line of ['chats --refresh', 'config set sending.perHour 3']) await tgcrm(line);
  const modes: string[] = [];
  for (const kind of ['config', 'data', 'state', 'cache']) {
    for (const path of await treeOf(join(home, kind))) {
      const { mode } = await stat(path);
      if ((mode & 0o077) !== 0) modes.push(`${path} ${(mode & 0o777).toString(8)}`);
    }
  }
  expect(modes).toEqual([]);
});

it('a copied data folder opens nothing', patiently, async () => {
  const { home, env } = await loggedInProgram();
  const thief = await newFolder();
  await cp(join(home, 'data'), join(thief, 'data'), { recursive: true });
  const { tgcrm } = programIn(thief, { ...env, HOME: thief, TGCRM_HOME: thief });
  const opened = await tgcrm('chats --refresh');
  expect(opened).toMatchObject({ code: 3, stdout: '' });
  expect(opened.stderr).toMatch(/tgcrm: the stored session.* cannot be opened.*\n {2}hint: /);
});

const busyDay = [
  'status --json',
  'chats --refresh --json',
  'chats add @mira_quillbridge',
  'sync --json',
  'search call',
  'suggest --json',
  'confirm @mira_quillbridge --company Quillbridge --contacts all --json',
  'followups add @mira_quillbridge --text Hello --at now --json',
  'followups run --json',
  'followups history --json',
  'login --json',
];

/** What whoever reads the session file with its key would get. */
async function sessionKey({ env, sandbox }: ProgramBeside): Promise<Buffer> {
  const secrets = openSecrets(findPlaces(env, 'default'));
  const record = await sessionFile(secrets, sandbox.server).load();
  if (!record) throw new Error('nobody is logged in');
  expect(Buffer.from(record.authKey, 'base64')).toHaveLength(256);
  return Buffer.from(record.authKey, 'base64');
}

/** As a log, a dump or a database might hold it; the middle of it, in case it is cut. */
function formsOf(key: Buffer): string[] {
  const part = key.subarray(96, 144);
  return [
    part.toString('latin1'),
    part.toString('hex'),
    part.toString('hex').toUpperCase(),
    key.toString('base64').slice(100, 140),
    key.toString('base64url').slice(100, 140),
    part.join(','),
    part.join(', '),
  ];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

async function treeOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return [folder, ...names.map((name) => join(folder, name))];
}
