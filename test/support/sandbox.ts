import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openSecrets } from '../../src/core/file-secrets.ts';
import type { Places } from '../../src/core/places.ts';
import { type ConnectOptions, connectTelegram } from '../../src/core/telegram/connect.ts';
import type { Me, Telegram } from '../../src/core/telegram/port.ts';
import { parseServerAddress } from '../../src/core/telegram/server-address.ts';
import { openSignIn } from '../../src/core/telegram/sign-in.ts';
import type { SignIn } from '../../src/core/telegram/sign-in-port.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start.ts';

/** A sandbox for one test, closed when the test is over. */
export async function sandboxFor(
  story: SandboxOptions['story'] = 'small',
  options: Omit<SandboxOptions, 'story'> = {},
): Promise<Sandbox> {
  const sandbox = await startSandbox({ tickMs: 0, ...options, story });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** The four folders of a profile of its own, removed when the test is over. */
export async function homeFor(): Promise<Places> {
  const home = await mkdtemp(join(tmpdir(), 'tgcrm-test-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const folder = (kind: string) => join(home, kind);
  return {
    config: folder('config'),
    data: folder('data'),
    state: folder('state'),
    cache: folder('cache'),
  };
}

export type Overrides = Partial<ConnectOptions>;

export function connectOptions(
  sandbox: Sandbox,
  places: Places,
  overrides: Overrides = {},
): ConnectOptions {
  return {
    apiId: 12345,
    apiHash: '0123456789abcdef0123456789abcdef',
    appVersion: '0.0.0-test',
    server: {
      ...parseServerAddress(sandbox.server),
      publicKeyPem: sandbox.publicKeyPem,
    },
    secrets: openSecrets(places),
    now: () => new Date(),
    ...overrides,
  };
}

export async function signInFor(
  sandbox: Sandbox,
  places: Places,
  overrides: Overrides = {},
): Promise<SignIn> {
  const signIn = await openSignIn(connectOptions(sandbox, places, overrides));
  onTestFinished(() => signIn.close());
  return signIn;
}

/** Logs the story's account number `index` in, with code and password, and leaves the session in `places`. */
export async function logIn(
  sandbox: Sandbox,
  places: Places,
  index = 0,
  overrides: Overrides = {},
): Promise<Me> {
  const login = sandbox.logins[index];
  if (!login) throw new Error(`the story has no account number ${index}`);
  const signIn = await openSignIn(connectOptions(sandbox, places, overrides));
  try {
    const attempt = signIn.start();
    await attempt.sendCode(login.phone);
    let outcome = await attempt.signIn(login.code);
    if (outcome.kind === 'password-needed')
      outcome = await attempt.checkPassword(login.password ?? '');
    if (outcome.kind !== 'signed-in') throw new Error(`login ended with ${outcome.kind}`);
    return outcome.me;
  } finally {
    await signIn.close();
  }
}

/** Telegram as the account of the session in `places`, closed when the test is over. */
export async function telegramFor(
  sandbox: Sandbox,
  places: Places,
  overrides: Overrides = {},
): Promise<Telegram> {
  const telegram = await connectTelegram(connectOptions(sandbox, places, overrides));
  onTestFinished(() => telegram.close());
  return telegram;
}
