import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../../../src/sandbox/start.ts';

export interface Stage {
  sandbox: Sandbox;
  storeUrl: string;
  env: Record<string, string>;
  /** What was done to the runs, by kind. */
  harm: Map<string, number>;
}

const bin = join(import.meta.dirname, '../../../bin/tgcrm.js');

/** A home that is logged in, with every chat of the story in the CRM, and no cap in the way of the proof. */
export async function loggedIn(sandbox: Sandbox, home: string): Promise<Stage> {
  const keyFile = join(home, 'server.pem');
  writeFileSync(keyFile, sandbox.publicKeyPem);
  const env = {
    PATH: process.env.PATH ?? '',
    TGCRM_HOME: home,
    TZ: 'UTC',
    TGCRM_TELEGRAM_SERVER: sandbox.server,
    TGCRM_TELEGRAM_SERVER_KEY_FILE: keyFile,
    TGCRM_SENDING_PACE: '0-0',
    TGCRM_SENDING_QUIET_HOURS: '00-00',
    TGCRM_SENDING_NEW_LOGIN_PAUSE: '0h',
    TGCRM_SENDING_PER_HOUR: '99999',
    TGCRM_SENDING_PER_DAY: '99999',
    TGCRM_SENDING_PER_CHAT_PER_DAY: '99999',
    TGCRM_SENDING_MAX_UNANSWERED: '99999',
    TGCRM_SENDING_SAME_TEXT_PER_DAY: '99999',
  };
  const storeUrl = `file:${join(home, 'data/default/store.db')}`;
  const stage = { sandbox, storeUrl, env, harm: new Map<string, number>() };
  const [login] = sandbox.logins;
  const answers = [login?.phone, login?.code, login?.password].filter(Boolean).join('\n');
  await done(stage, ['login'], answers);
  await done(stage, ['chats', '--refresh']);
  const { people } = sandbox.world.state;
  const titles = [...people.values()].map(({ firstName, lastName }) => `${firstName} ${lastName}`);
  const others = titles.map((title) => title.trim()).filter((title) => title.startsWith('Person'));
  await done(stage, ['chats', 'add', ...others]);
  await done(stage, ['sync']);
  return stage;
}

/** What comes before the proof may be tried again: on a busy machine a login can run into its deadline. */
async function done(stage: Stage, argv: readonly string[], stdin = ''): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const child = start(stage, argv, stdin);
    await ended(child);
    if (child.exitCode === 0) return;
  }
  throw new Error(`could not be prepared: tgcrm ${argv[0]}`);
}

export function start(
  { env }: Pick<Stage, 'env'>,
  argv: readonly string[],
  stdin = '',
): ChildProcess {
  const child = spawn(process.execPath, [bin, ...argv], {
    env,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(stdin);
  return child;
}

export function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('close', () => resolve()));
}
