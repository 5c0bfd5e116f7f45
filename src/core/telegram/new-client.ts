import { setFlagsFromString } from 'node:v8';
import {
  AuthRestartError,
  RandomIdDuplicateError,
  RPCError,
  SignInFailedError,
} from 'telegram/errors/index.js';
import { Logger, LogLevel } from 'telegram/extensions/Logger.js';
import { TelegramClient } from 'telegram/index.js';
import { numberCallsApart } from './call-numbers.ts';
import type { ClientSession } from './client-session.ts';
import { LoopbackConnection, WireConnection } from './connection.ts';
import { type OwnServer, trustOwnServer } from './own-server.ts';
import type { ProxySetting } from './proxy.ts';

export interface ClientOptions {
  /** The user's own, from my.telegram.org. */
  apiId: number;
  apiHash: string;
  /** As Telegram shows it in the list of devices. */
  appVersion: string;
  server?: OwnServer | undefined;
  testServers?: boolean | undefined;
  proxy?: ProxySetting | undefined;
}

/** A client of the library, not connected yet, with its defaults set right (the numbers are TELEGRAM.md's). */
export function newClient(session: ClientSession, options: ClientOptions): TelegramClient {
  const { server } = options;
  if (server) {
    trustOwnServer(server);
    if (!session.serverAddress) session.setDC(server.dcId, server.host, server.port);
  }
  treatAnswersAsAnswers();
  numberCallsApart();
  keepYoungGenerationSmall();
  const Client = server ? LocalClient : TelegramClient;
  const client = new Client(session, options.apiId, options.apiHash, {
    connection: server ? LoopbackConnection : WireConnection,
    testServers: options.testServers ?? false,
    ...(options.proxy && { proxy: options.proxy }),
    // T10: not a byte on standard output, also before a level could be set.
    baseLogger: new Logger(LogLevel.NONE),
    // T5: off by default, since the library misspells its own default.
    securityChecks: true,
    // T6: with its own loops a client is dead 11 ms into an outage, or never gives up. It tries once, and
    // `wire.ts` opens another, until the deadline of the call.
    autoReconnect: false,
    connectionRetries: 1,
    timeout: dialTimeoutS,
    // T13: we wait ourselves, since only then can we say so.
    floodSleepThreshold: 0,
    entityCache: false,
    // Other values would look like another device.
    deviceModel: 'tgcrm (unofficial)',
    systemVersion: 'Node.js',
    appVersion: options.appVersion,
  });
  // No live updates yet: T1, T2, T3 and T15 are about them. What was missed is asked for with raw calls from the
  // state in our store (`changes.ts`), so the library's own bookkeeping, and its pings, stay off.
  client._loopStarted = true;
  return client;
}

const dialTimeoutS = 10;

/**
 * Asks the local server where its data centres are, and nobody else: when the wire is cut at that question, the library
 * takes Telegram's own addresses instead, which this server's key does not open.
 */
class LocalClient extends TelegramClient {
  override async getDC(dcId: number, downloadDC?: boolean) {
    const dc = await super.getDC(dcId, downloadDC);
    // A lost connection, to `wire.ts`: it opens another, and asks again.
    if (!this._config) throw new Error('the local server did not say where its data centres are');
    return dc;
  }
}

/**
 * T4: these come with code 500, so the library takes them for trouble inside Telegram, tries five times and then
 * forgets what it was told. They are answers: "sent before", "ask for a new code".
 */
function treatAnswersAsAnswers(): void {
  for (const answer of [RandomIdDuplicateError, AuthRestartError, SignInFailedError])
    Object.setPrototypeOf(answer.prototype, RPCError.prototype);
}

/**
 * Each page leaves much short-lived garbage. V8 answers by doubling the young generation, up to 100 MB for objects
 * that are dead long before; without the doubling a sync takes as much CPU and a third less memory (347 to 247 MB).
 */
function keepYoungGenerationSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}
