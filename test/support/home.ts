import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/start.ts';
import { type Finished, type RunOptions, runCommand } from './run.ts';
import { sandboxFor } from './sandbox.ts';

/** A home of its own beside a sandbox, in which whole command lines run. */
export interface Home {
  sandbox: Sandbox;
  /** `TGCRM_HOME`. */
  folder: string;
  env: Record<string, string>;
  /** Words of a command line; a text with spaces is one of `more`. */
  tgcrm(line: string, ...more: string[]): Promise<Finished>;
  run(argv: readonly string[], options?: RunOptions): Promise<Finished>;
}

export async function homeBeside(
  story: SandboxOptions['story'] = 'small',
  options: Omit<SandboxOptions, 'story'> = {},
): Promise<Home> {
  const sandbox = await sandboxFor(story, options);
  const folder = await mkdtemp(join(tmpdir(), 'tgcrm-home-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const keyFile = join(folder, 'server.pem');
  await writeFile(keyFile, sandbox.publicKeyPem);
  const env = {
    TGCRM_HOME: folder,
    TGCRM_TELEGRAM_SERVER: sandbox.server,
    TGCRM_TELEGRAM_SERVER_KEY_FILE: keyFile,
    TZ: 'UTC',
  };
  const run: Home['run'] = (argv, more = {}) =>
    runCommand(argv, { ...more, env: { ...env, ...more.env } });
  return {
    sandbox,
    folder,
    env,
    run,
    tgcrm: (line, ...more) => run([...line.split(' '), ...more]),
  };
}

/** A fresh home without any Telegram. */
export async function emptyHome(
  env: Readonly<Record<string, string>> = {},
): Promise<Omit<Home, 'sandbox'>> {
  const folder = await mkdtemp(join(tmpdir(), 'tgcrm-home-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const all = { TGCRM_HOME: folder, TZ: 'UTC', ...env };
  const run: Home['run'] = (argv, more = {}) =>
    runCommand(argv, { ...more, env: { ...all, ...more.env } });
  const tgcrm: Home['tgcrm'] = (line, ...more) => run([...line.split(' '), ...more]);
  return { folder, env: all, run, tgcrm };
}

/** The same after a login as the story's account number `index`. */
export async function loggedInHome(
  story: SandboxOptions['story'] = 'small',
  { index = 0, ...options }: Omit<SandboxOptions, 'story'> & { index?: number } = {},
): Promise<Home> {
  const home = await homeBeside(story, options);
  const login = home.sandbox.logins[index];
  if (!login) throw new Error(`the story has no account number ${index}`);
  const { code, stderr } = await home.run(['login', '--phone', login.phone], {
    stdin: [login.code, login.password].filter((line) => line !== null).join('\n'),
  });
  if (code !== 0) throw new Error(`the login ended with ${code}: ${stderr}`);
  return home;
}
