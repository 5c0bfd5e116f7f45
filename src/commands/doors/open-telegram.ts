import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../core/errors.ts';
import type { ConnectOptions } from '../../core/telegram/connect.ts';
import type { OwnServer } from '../../core/telegram/own-server.ts';
import type { Telegram, TelegramStep } from '../../core/telegram/port.ts';
import type { SessionFile } from '../../core/telegram/session-file.ts';
import type { SignIn } from '../../core/telegram/sign-in-port.ts';
import type { Context } from '../context.ts';
import { version } from '../version.ts';
import { clockOf } from './clock.ts';

interface Opened<T> {
  door: T;
  close: () => Promise<void>;
}

/** Telegram, as the account that is logged in. @throws {AppError} `not-logged-in`, `busy`, `settings`. */
export async function openTelegram(context: Context): Promise<Opened<Telegram>> {
  const { connectTelegram } = await import('../../core/telegram/connect.ts');
  const door = await connectTelegram(await connectOptions(context));
  return { door, close: () => door.close() };
}

/** Telegram, whether or not anybody is logged in. @throws {AppError} `busy`, `settings`. */
export async function openSignIn(context: Context): Promise<Opened<SignIn>> {
  const { openSignIn: open } = await import('../../core/telegram/sign-in.ts');
  const door = await open(await connectOptions(context));
  return { door, close: () => door.close() };
}

/** The session that a login left, without connecting: whether there is one, and whose it is. */
export async function storedSession({ settings, places }: Context): Promise<SessionFile> {
  const { openSecrets } = await import('../../core/file-secrets.ts');
  const { sessionFile, worldOf } = await import('../../core/telegram/session-file.ts');
  const { parseServerAddress } = await import('../../core/telegram/server-address.ts');
  const address = settings['telegram.server'];
  const world = worldOf({
    server: address === null ? undefined : parseServerAddress(address),
    testServers: settings['telegram.testServers'],
  });
  return sessionFile(openSecrets(places), world);
}

async function connectOptions(context: Context): Promise<ConnectOptions> {
  const { settings, places, signal } = context;
  const server = await ownServer(context);
  const { openSecrets } = await import('../../core/file-secrets.ts');
  return {
    ...credentials(context, server),
    appVersion: version,
    server,
    testServers: settings['telegram.testServers'],
    proxy: await proxyOf(settings['telegram.proxy']),
    secrets: openSecrets(places),
    lockFile: join(places.state, 'session.lock'),
    now: clockOf(context),
    report: stepReporter(context),
    signal,
  };
}

/** A foreign server is never used in silence. */
async function ownServer({ settings, talk }: Context): Promise<OwnServer | undefined> {
  const address = settings['telegram.server'];
  if (address === null) return undefined;
  const keyFile = settings['telegram.serverKeyFile'];
  if (keyFile === null) {
    throw new AppError('settings', 'telegram.server is set without telegram.serverKeyFile', {
      hint: 'set telegram.serverKeyFile to the PEM file that the server wrote',
    });
  }
  const { parseServerAddress } = await import('../../core/telegram/server-address.ts');
  const server = parseServerAddress(address);
  talk(`Using the local Telegram server ${address}, not Telegram itself.`);
  return { ...server, publicKeyPem: await readKeyFile(keyFile) };
}

async function readKeyFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new AppError('settings', `cannot read telegram.serverKeyFile ${file}`, {
      hint: 'give the PEM file that the server wrote',
      cause,
    });
  }
}

async function proxyOf(text: string | null) {
  if (text === null) return undefined;
  const { parseProxy } = await import('../../core/telegram/proxy.ts');
  return parseProxy(text);
}

function credentials({ settings }: Context, server: OwnServer | undefined) {
  const apiId = settings['telegram.apiId'];
  const apiHash = settings['telegram.apiHash'];
  if (apiId !== null && apiHash !== null) return { apiId, apiHash };
  // A local server asks for no registration.
  if (server) return { apiId: apiId ?? 1, apiHash: apiHash ?? 'local' };
  throw new AppError('settings', 'telegram.apiId and telegram.apiHash are not set', {
    hint: 'get your own at my.telegram.org, then tgcrm config set telegram.apiId ID, and telegram.apiHash likewise',
  });
}

/** That a wait begins is said at once; how it counts down, as often as any progress. */
function stepReporter({ report }: Pick<Context, 'report'>): (step: TelegramStep) => void {
  let left = 0;
  return (step) => {
    const next = step.kind === 'waiting' ? step.secondsLeft : 0;
    report(stepInWords(step), { isNews: next > left });
    left = next;
  };
}

function stepInWords(step: TelegramStep): string {
  switch (step.kind) {
    case 'waiting':
      return `Telegram asks to wait: ${step.secondsLeft} s left`;
    case 'reconnecting':
      return 'the connection was lost, connecting again';
  }
}
