import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { _serverKeys } from 'telegram/crypto/RSA.js';
import { PromisedNetSockets } from 'telegram/extensions/index.js';
import { Logger, LogLevel } from 'telegram/extensions/Logger.js';
import { ConnectionTCPFull } from 'telegram/network/index.js';
import { expect, onTestFinished, test } from 'vitest';
import { LoopbackConnection } from '../../../src/core/telegram/connection.ts';
import { trustOwnServer } from '../../../src/core/telegram/own-server.ts';
import { parseServerAddress } from '../../../src/core/telegram/server-address.ts';
import { homeFor, sandboxFor, signInFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

test.for([
  ['2@127.0.0.1:10443', { dcId: 2, host: '127.0.0.1', port: 10443 }],
  ['2@localhost:10443', { dcId: 2, host: '127.0.0.1', port: 10443 }],
  ['4@[::1]:10443', { dcId: 4, host: '::1', port: 10443 }],
  ['2@127.9.9.9:1', { dcId: 2, host: '127.9.9.9', port: 1 }],
] as const)('%s is on this machine', ([text, address]) => {
  expect(parseServerAddress(text)).toEqual(address);
});

test.for([
  '2@149.154.167.51:443',
  '2@10.0.0.1:443',
  '2@0.0.0.0:443',
  '2@localhost.example:443',
  '2@127.0.0.1.example:443',
  '2@[::ffff:10.0.0.1]:443',
  '2@[fe80::1]:443',
  'nonsense',
])('%s is refused: a foreign key is trusted on this machine alone', (text) => {
  expect(() => parseServerAddress(text)).toThrow(expect.objectContaining({ code: 'settings' }));
});

const params = {
  port: 443,
  dcId: 4,
  loggers: new Logger(LogLevel.NONE),
  socket: PromisedNetSockets,
};

test('a local server that sends us elsewhere is not followed', () => {
  expect(() => new LoopbackConnection({ ...params, ip: '149.154.167.91' })).toThrow(
    expect.objectContaining({ code: 'settings', hint: 'check telegram.server' }),
  );
  expect(new LoopbackConnection({ ...params, ip: '127.0.0.1' })).toBeInstanceOf(ConnectionTCPFull);
});

test('a server with another key is not spoken to', async () => {
  // As in a process that has met no server yet: the library trusts a key for as long as the process lives.
  _serverKeys.clear();
  const sandbox = await sandboxFor(windowStory);
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKeyPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const signIn = await signInFor(sandbox, await homeFor(), {
    server: { ...parseServerAddress(sandbox.server), publicKeyPem },
  });
  await expect(signIn.start().sendCode('4915112345678')).rejects.toMatchObject({
    code: 'settings',
    message: 'the server at the other end has another key than the one that we trust',
  });
});

test.for(['', 'no PEM'])('a key file that holds %j is refused', (publicKeyPem) => {
  const server = { ...parseServerAddress('2@127.0.0.1:10443'), publicKeyPem };
  expect(() => trustOwnServer(server)).toThrow(expect.objectContaining({ code: 'settings' }));
});

test('closing lets go of a dial that is under way', async () => {
  const silent = createServer({ pauseOnConnect: true }).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const connection = new LoopbackConnection({ ...params, ip: '127.0.0.1', port });
  const dialled = connection.connect();
  await connection.disconnect();
  await expect(dialled).rejects.toThrow('closed');
});
