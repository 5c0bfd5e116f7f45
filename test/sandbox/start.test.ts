import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { ann, ben, tinyStory } from './tiny-story.ts';

const portOf = ({ server }: Sandbox): number => Number(/:(\d+)$/.exec(server)?.[1]);

test('a sandbox tells where it is, and who can log in', async () => {
  const sandbox = await startSandbox({ story: tinyStory });
  expect(sandbox.server).toMatch(/^2@127\.0\.0\.1:\d+$/);
  // Above this, sessions of the library could not store it.
  expect(portOf(sandbox)).toBeGreaterThanOrEqual(10_000);
  expect(portOf(sandbox)).toBeLessThanOrEqual(32_767);
  expect(sandbox.publicKeyPem).toMatch(/^-----BEGIN RSA PUBLIC KEY-----/);
  expect(sandbox.logins.slice(0, 2)).toEqual([
    { phone: ann.phone, code: ann.code, password: null },
    { phone: ben.phone, code: ben.code, password: ben.password },
  ]);
  await sandbox.close();
});

test('a port that is taken is told in words', async () => {
  const first = await startSandbox({ story: tinyStory });
  const port = portOf(first);
  await expect(startSandbox({ story: tinyStory, port })).rejects.toThrow(`port ${port} is taken`);
  await first.close();
});

test('a closed sandbox leaves its port and its clients', async () => {
  const first = await startSandbox({ story: tinyStory });
  const port = portOf(first);
  const client = connect(port, '127.0.0.1');
  await once(client, 'connect');
  const [gone] = await Promise.all([once(client, 'close'), first.close()]);
  expect(gone).toBeDefined();
  const second = await startSandbox({ story: tinyStory, port });
  expect(portOf(second)).toBe(port);
  await second.close();
});

test('a story that nobody wrote is told, with those that are', async () => {
  const start = startSandbox({ story: 'the odyssey' });
  await expect(start).rejects.toThrow(/no story "the odyssey"; there are: small/);
});

test('what is seen is told as it ends', async () => {
  const sandbox = await startSandbox({ story: tinyStory });
  const told = new Promise((resolve) => sandbox.onSeen(resolve));
  const client = connect(portOf(sandbox), '127.0.0.1');
  expect(await told).toMatchObject({ dcId: 2, method: '(connected)' });
  client.destroy();
  await sandbox.close();
});
