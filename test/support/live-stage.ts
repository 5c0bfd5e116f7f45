import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settings as defaults, type Settings } from '../../src/core/config.ts';
import type { Doors } from '../../src/core/doors.ts';
import { openSecrets } from '../../src/core/file-secrets.ts';
import { ownAccount } from '../../src/core/own-account.ts';
import { type ConnectOptions, connectTelegram } from '../../src/core/telegram/connect.ts';
import { parseServerAddress } from '../../src/core/telegram/server-address.ts';
import { openSignIn } from '../../src/core/telegram/sign-in.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { tell } from '../../src/sandbox/stories/tell.ts';
import type { Story } from '../../src/sandbox/story.ts';
import { openStore } from '../../src/store/open.ts';

export interface LiveStage {
  sandbox: Sandbox;
  /** `now` is this machine's clock, which a history makes jump. */
  doors: Pick<Doors, 'db' | 'telegram' | 'now'>;
  settings: Settings;
  /** Both clocks go on; the server's never jumps. */
  pass: (ms: number) => void;
  jump: (ms: number) => void;
}

/** So many chats, each for one history: private ones (`p1`, …), and every fourth a basic group (`g4`, …). */
export function historyStory(count: number): Story {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const extras = numbers.slice(0, 9).map((number) => `extra${number}`);
  return {
    name: 'histories',
    summary: `${count} chats, each for one history`,
    build: (options) =>
      tell(
        {
          accounts: [{ name: 'mira', called: 'Mira Solano', phone: '9996620001', dcId: 2 }],
          people: [...numbers.map((number) => `p${number}`), ...extras].map((name) => ({
            name,
            called: `The ${name}`,
          })),
          chats: numbers.map((number) => ({
            ...(number % 4 === 0
              ? {
                  kind: 'group' as const,
                  name: `g${number}`,
                  title: `Group ${number}`,
                  members: ['mira:creator', `p${number}`],
                }
              : { kind: 'private' as const, with: `p${number}` }),
            lines: [
              [`p${number}`, '2d', 'Could you send me the offer?'],
              ['mira', '1d', 'Of course, this week.'],
            ],
          })),
        },
        options,
      ),
  };
}

export const chatOf = (number: number) => (number % 4 === 0 ? `g${number}` : `p${number}`);

/** No limit stands in the way: what stops a send is what happened in the chat. */
export const free: Partial<Settings> = {
  'sending.pace': '0-0',
  'sending.quietHours': '00-00',
  'sending.newLoginPause': '0h',
  'sending.perHour': 100_000,
  'sending.perDay': 100_000,
  'sending.perChatPerDay': 100_000,
  'sending.sameTextPerDay': 100_000,
  'sending.maxUnanswered': 100_000,
  'sending.lateness': '30d',
};

/** A sandbox with a story for `count` histories, one login, one store. */
export async function openLiveStage(
  count: number,
): Promise<LiveStage & { close: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'tgcrm-live-'));
  let serverMs = Date.now();
  let skewMs = 0;
  const now = () => new Date(serverMs + skewMs);
  const sandbox = await startSandbox({
    story: historyStory(count),
    tickMs: 0,
    now: () => new Date(serverMs),
  });
  const options = connectOptions(sandbox, home, now);
  await logIn(sandbox, options);
  const store = await openStore(`file:${join(home, 'store.db')}`);
  const telegram = await connectTelegram(options);
  const doors = { db: store.db, telegram, now };
  await ownAccount(doors);
  const values = Object.entries(defaults).map(([name, setting]) => [name, setting.default]);
  return {
    sandbox,
    doors,
    // Every setting's own default, under its own name.
    settings: { ...(Object.fromEntries(values) as Settings), ...free },
    pass: (ms) => {
      serverMs += ms;
    },
    jump: (ms) => {
      skewMs = ms;
    },
    close: async () => {
      await telegram.close();
      await store.close();
      await sandbox.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

export function connectOptions(sandbox: Sandbox, home: string, now: () => Date): ConnectOptions {
  const places = { config: home, data: home, state: home, cache: home };
  const server = { ...parseServerAddress(sandbox.server), publicKeyPem: sandbox.publicKeyPem };
  const app = { apiId: 12345, apiHash: '0123456789abcdef0123456789abcdef', appVersion: '0.0.0' };
  return { ...app, server, secrets: openSecrets(places), now };
}

export async function logIn(sandbox: Sandbox, options: ConnectOptions): Promise<void> {
  const [login] = sandbox.logins;
  if (!login) throw new Error('nobody can log in');
  const signIn = await openSignIn(options);
  try {
    const attempt = signIn.start();
    await attempt.sendCode(login.phone);
    const { kind } = await attempt.signIn(login.code);
    if (kind !== 'signed-in') throw new Error(`login ended with ${kind}`);
  } finally {
    await signIn.close();
  }
}
