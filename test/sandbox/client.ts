import { createHash, createPublicKey } from 'node:crypto';
import bigInt from 'big-integer';
import { _serverKeys } from 'telegram/crypto/RSA.js';
import { Logger, LogLevel } from 'telegram/extensions/Logger.js';
import { TelegramClient } from 'telegram/index.js';
import { ConnectionTCPFull, type Connection as LibraryConnection } from 'telegram/network/index.js';
import { computeCheck } from 'telegram/Password.js';
import { StringSession } from 'telegram/sessions/index.js';
import { Api, serializeBytes } from 'telegram/tl/index.js';
import type { Seen } from '../../src/sandbox/record.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/start.ts';
import { tinyStory } from './tiny-story.ts';

/** A test's own server and its clients; all of it ends with the test. */
export interface Stage extends AsyncDisposable {
  sandbox: Sandbox;
  /** A connected client of the real library; `session` is what `saved(client)` gave. */
  client(options?: ClientOptions): Promise<TelegramClient>;
}

interface ClientOptions {
  session?: string;
  connection?: typeof LibraryConnection;
  connectionRetries?: number;
}

export async function openStage(
  options: Pick<SandboxOptions, 'story' | 'now'> = { story: tinyStory },
): Promise<Stage> {
  const sandbox = await startSandbox({ ...options, tickMs: 0 });
  trust(sandbox.publicKeyPem);
  const clients: TelegramClient[] = [];
  return {
    sandbox,
    async client({ session = '', connection = ConnectionTCPFull, connectionRetries = 1000 } = {}) {
      const client = newClient(sandbox, { session, connection, connectionRetries });
      clients.push(client);
      await client.connect();
      return client;
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(clients.map((client) => client.destroy()));
      await sandbox.close();
    },
  };
}

export function saved(client: TelegramClient): string {
  const { session } = client;
  return session instanceof StringSession ? session.save() : '';
}

export async function sendCode(client: TelegramClient, phone: string) {
  const sent = await client.invoke(
    new Api.auth.SendCode({
      phoneNumber: phone,
      apiId: client.apiId,
      apiHash: client.apiHash,
      settings: new Api.CodeSettings({}),
    }),
  );
  if (!(sent instanceof Api.auth.SentCode)) throw new Error(`not sent: ${sent.className}`);
  return sent;
}

/** What the server saw of one method. */
export function callsOf({ sandbox }: Stage, method: string): readonly Seen[] {
  return sandbox.seen().filter((one) => one.method === method);
}

/** Logs in by code, and by password where there is one. */
export async function logIn(
  client: TelegramClient,
  { phone, code, password }: { phone: string; code: string; password?: string },
) {
  const { phoneCodeHash } = await sendCode(client, phone);
  const signIn = new Api.auth.SignIn({ phoneNumber: phone, phoneCodeHash, phoneCode: code });
  if (password === undefined) return client.invoke(signIn);
  await refusal(client.invoke(signIn));
  return checkPassword(client, password);
}

export async function checkPassword(client: TelegramClient, password: string) {
  const asked = await client.invoke(new Api.account.GetPassword());
  return client.invoke(
    new Api.auth.CheckPassword({ password: await computeCheck(asked, password) }),
  );
}

/** The text of the error that this ends in. */
export async function refusal(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error && 'errorMessage' in error) return String(error.errorMessage);
    throw error;
  }
  throw new Error('it went well');
}

function newClient(
  sandbox: Sandbox,
  { session, connection, connectionRetries }: Required<ClientOptions>,
): TelegramClient {
  const [, port = ''] = /:(\d+)$/.exec(sandbox.server) ?? [];
  const kept = new StringSession(session);
  if (session === '') kept.setDC(2, '127.0.0.1', Number(port));
  return new TelegramClient(kept, 1, 'hash', {
    connection,
    connectionRetries,
    securityChecks: true,
    floodSleepThreshold: 0,
    baseLogger: new Logger(LogLevel.NONE),
  });
}

function trust(pem: string): void {
  const { n = '', e = '' } = createPublicKey(pem).export({ format: 'jwk' });
  const [modulus, exponent] = [Buffer.from(n, 'base64url'), Buffer.from(e, 'base64url')];
  const hash = createHash('sha1').update(serializeBytes(modulus)).update(serializeBytes(exponent));
  _serverKeys.set(hash.digest().readBigInt64LE(12).toString(), {
    n: bigInt(modulus.toString('hex'), 16),
    e: exponent.readUIntBE(0, exponent.length),
  });
}
