import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { openSecrets } from '../../../src/core/file-secrets.ts';
import { loadClientSession } from '../../../src/core/telegram/client-session.ts';
import { whoAmI } from '../../../src/core/telegram/connect.ts';
import { parseProxy } from '../../../src/core/telegram/proxy.ts';
import { sessionFile } from '../../../src/core/telegram/session-file.ts';
import { openWire } from '../../../src/core/telegram/wire.ts';
import { connectOptions, homeFor, logIn, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

test('a SOCKS5 address and both forms of an MTProxy link are read', () => {
  expect(parseProxy('socks5://me:p%40ss@10.0.0.1:1080')).toEqual({
    socksType: 5,
    ip: '10.0.0.1',
    port: 1080,
    username: 'me',
    password: 'p@ss',
  });
  expect(parseProxy('socks5://[::1]:9050')).toEqual({ socksType: 5, ip: '::1', port: 9050 });
  const link = { MTProxy: true, ip: 'mt.example', port: 443, secret: 'ee00' };
  expect(parseProxy('https://t.me/proxy?server=mt.example&port=443&secret=ee00')).toEqual(link);
  expect(parseProxy('tg://proxy?server=mt.example&port=443&secret=ee00')).toEqual(link);
});

test.for([
  'http://me:secret@10.0.0.1:80',
  'socks5://me:secret@10.0.0.1',
  'https://t.me/proxy?server=x&secret=secret',
  'https://t.me.example/proxy?server=x&port=1&secret=secret',
  'secret',
])('anything else is refused without repeating what may be a password: %s', (text) => {
  expect(() => parseProxy(text)).toThrow(
    expect.objectContaining({ code: 'settings', message: expect.not.stringContaining('secret') }),
  );
});

test('a local server and a proxy do not go together', async () => {
  const sandbox = await sandboxFor(windowStory);
  const proxy = parseProxy('socks5://127.0.0.1:1080');
  await expect(telegramFor(sandbox, await homeFor(), { proxy })).rejects.toMatchObject({
    code: 'settings',
    hint: 'unset one: a local server is reached directly',
  });
});

test('calls go through a SOCKS5 proxy', async () => {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  await logIn(sandbox, places);
  const { port, destinations } = await socksServer();
  const options = {
    ...connectOptions(sandbox, places),
    proxy: parseProxy(`socks5://127.0.0.1:${port}`),
  };
  const file = sessionFile(openSecrets(places), sandbox.server);
  const wire = openWire({ ...options, session: await loadClientSession(file, sandbox.server) });
  onTestFinished(() => wire.close());
  expect((await whoAmI(wire)).name).toBe('Mira Owner');
  expect(destinations).toEqual([sandbox.server.slice(2)]);
});

/** RFC 1928, as far as a client without a password needs it: no authentication, CONNECT to an IPv4 address. */
async function socksServer(): Promise<{ port: number; destinations: string[] }> {
  const destinations: string[] = [];
  const server = createServer((client) => {
    client.on('error', () => {});
    client.once('data', () => {
      client.write(Buffer.from([5, 0]));
      client.once('data', (request) => {
        const host = [...request.subarray(4, 8)].join('.');
        const port = request.readUInt16BE(8);
        destinations.push(`${host}:${port}`);
        join(client, connect(port, host));
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { port, destinations };
}

function join(client: Socket, target: Socket): void {
  target.on('error', () => client.destroy());
  target.on('connect', () => {
    client.write(Buffer.from([5, 0, 0, 1, 127, 0, 0, 1, 0, 0]));
    client.pipe(target).pipe(client);
  });
}
