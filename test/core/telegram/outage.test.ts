import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { GZIPPacked } from 'telegram/tl/core/index.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { TelegramStep } from '../../../src/core/telegram/port.ts';
import { parseServerAddress } from '../../../src/core/telegram/server-address.ts';
import { homeFor, logIn, type Overrides, sandboxFor, telegramFor } from '../../support/sandbox.ts';
import { windowStory } from './story.ts';

async function stage(overrides: Overrides = {}) {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  await logIn(sandbox, places);
  return { sandbox, telegram: await telegramFor(sandbox, places, overrides) };
}

test('an outage of seconds heals, and the call that waited is answered (T6)', async () => {
  const steps: TelegramStep[] = [];
  const { sandbox, telegram } = await stage({ report: (step) => void steps.push(step) });
  await telegram.me();
  await sandbox.faults.offline();
  const waiting = telegram.me();
  // The library alone would be dead after three.
  await delay(3500);
  await sandbox.faults.online();
  expect((await waiting).name).toBe('Mira Owner');
  expect(steps).toContainEqual({ kind: 'reconnecting' });
});

test('a wire that was cut between two calls is opened again', async () => {
  const { sandbox, telegram } = await stage();
  for (let times = 0; times < 5; times++) {
    await telegram.me();
    sandbox.faults.cutNow();
  }
  expect((await telegram.me()).name).toBe('Mira Owner');
});

test('calls that come at once share one wire, and each is answered after a cut', async () => {
  const { sandbox, telegram } = await stage();
  await telegram.me();
  sandbox.faults.cutNow();
  const dials = () => sandbox.seen().filter(({ method }) => method === 'help.GetConfig').length;
  const before = dials();
  const answers = await Promise.all(Array.from({ length: 8 }, () => telegram.me()));
  expect(answers.map(({ name }) => name)).toEqual(Array(8).fill('Mira Owner'));
  expect(dials() - before).toBeLessThanOrEqual(2);
});

test('a call that was being packed when the wire broke is asked again', async () => {
  const { sandbox, telegram } = await stage();
  await telegram.me();
  const pack = vi.spyOn(GZIPPacked, 'gzipIfSmaller').mockImplementationOnce(async (_, data) => {
    sandbox.faults.cutNow();
    // Until this side has seen it.
    await delay(300);
    return data;
  });
  onTestFinished(() => pack.mockRestore());
  expect((await telegram.me()).name).toBe('Mira Owner');
  expect(pack).toHaveBeenCalled();
});

test('an outage that lasts is told as such, and the next call tries again', async () => {
  const { sandbox, telegram } = await stage({ deadlineMs: 4000 });
  await sandbox.faults.offline();
  await expect(telegram.me()).rejects.toMatchObject({ code: 'network' });
  await sandbox.faults.online();
  expect((await telegram.me()).name).toBe('Mira Owner');
});

test('a server that never answers is given up at the deadline, and nothing stays queued', async () => {
  const { sandbox, telegram } = await stage({ deadlineMs: 4000 });
  await telegram.me();
  sandbox.faults.ignore('users.getUsers');
  await expect(telegram.me()).rejects.toMatchObject({
    code: 'network',
    message: 'Telegram did not answer within 4 s',
  });
  const asked = () => sandbox.seen().filter(({ method }) => method === 'users.GetUsers').length;
  const before = asked();
  await telegram.updateState();
  expect(asked()).toBe(before);
});

test('a machine that stood still for longer than the deadline has waited for nobody', async () => {
  const { telegram } = await stage({ deadlineMs: 2000 });
  await telegram.me();
  const waiting = telegram.me();
  await delay(1);
  // As a laptop that was closed, or a process that was stopped: timers are due before anything is read.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4000);
  expect((await waiting).name).toBe('Mira Owner');
});

/** Passes bytes on to the sandbox, until told to swallow those of the wires that are open. */
async function forwarder(target: string) {
  const wires = new Set<Socket>();
  const { host, port } = parseServerAddress(target);
  const server = createServer((client) => {
    const onward = connect(port, host);
    wires.add(client);
    for (const socket of [client, onward]) socket.on('error', () => {});
    client.pipe(onward).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const wire of wires) wire.destroy();
    server.close();
  });
  const address = server.address();
  const own = typeof address === 'object' && address ? address.port : 0;
  return {
    server: { dcId: 2, host: '127.0.0.1', port: own },
    swallow() {
      for (const wire of wires) wire.unpipe();
    },
  };
}

test('a wire that went silent is given up, and the next call has another', async () => {
  const sandbox = await sandboxFor(windowStory);
  const places = await homeFor();
  const path = await forwarder(sandbox.server);
  const server = { ...path.server, publicKeyPem: sandbox.publicKeyPem };
  await logIn(sandbox, places, 0, { server });
  const telegram = await telegramFor(sandbox, places, { server, deadlineMs: 4000 });
  await telegram.me();
  path.swallow();
  await expect(telegram.me()).rejects.toMatchObject({ code: 'network' });
  expect((await telegram.me()).name).toBe('Mira Owner');
});

test('new salts are taken up', async () => {
  const { sandbox, telegram } = await stage();
  await telegram.me();
  sandbox.faults.rotateSalts();
  expect((await telegram.me()).name).toBe('Mira Owner');
});

test.for([600, -600])('a clock that is %d s off is put right', async (seconds) => {
  const sandbox = await sandboxFor(windowStory);
  sandbox.faults.skewClock(seconds);
  const places = await homeFor();
  await logIn(sandbox, places);
  const telegram = await telegramFor(sandbox, places);
  expect((await telegram.me()).name).toBe('Mira Owner');
});

test('Ctrl-C ends a call that waits', async () => {
  const abort = new AbortController();
  const { sandbox, telegram } = await stage({ signal: abort.signal });
  await telegram.me();
  sandbox.faults.ignore('users.getUsers');
  const waiting = expect(telegram.me()).rejects.toBe('stopped by hand');
  await expect.poll(() => sandbox.seen().at(-1)?.answer).toBe('ignored');
  abort.abort('stopped by hand');
  await waiting;
});

test('Ctrl-C ends a countdown', async () => {
  const abort = new AbortController();
  const report = () => abort.abort('stopped by hand');
  const { sandbox, telegram } = await stage({ signal: abort.signal, report });
  sandbox.faults.fail('users.getUsers', 'FLOOD_WAIT_19');
  await expect(telegram.me()).rejects.toBe('stopped by hand');
});

test('trouble inside Telegram passes', async () => {
  const { sandbox, telegram } = await stage();
  sandbox.faults.fail('users.getUsers', 'RPC_CALL_FAIL');
  expect((await telegram.me()).name).toBe('Mira Owner');
});
