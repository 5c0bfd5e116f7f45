import { gzipSync } from 'node:zlib';
import bigInt from 'big-integer';
import { Api, serializeBytes } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { callsOf, openStage } from './client.ts';
import { rawClient } from './raw-client.ts';

const nearestDc = () => new Api.help.GetNearestDc().getBytes();
const ping = (id: number) => new Api.Ping({ pingId: bigInt(id) }).getBytes();

test('a message that comes twice is answered twice and done once', async () => {
  await using stage = await openStage();
  using raw = await rawClient(stage.sandbox, await stage.client());
  await raw.send([{ body: nearestDc() }]);
  await expect.poll(() => raw.heard()).toEqual(['NewSessionCreated', 'RPCResult']);
  await raw.send([{ body: nearestDc() }]);
  await expect.poll(() => raw.heard().slice(2)).toEqual(['RPCResult']);
  expect(callsOf(stage, 'help.GetNearestDc')).toHaveLength(1);
});

test('a packed message is unpacked', async () => {
  await using stage = await openStage();
  using raw = await rawClient(stage.sandbox, await stage.client());
  const packed = serializeBytes(gzipSync(nearestDc()));
  await raw.send([{ body: Buffer.concat([Buffer.from('a1cf7230', 'hex'), packed]) }]);
  await expect.poll(() => callsOf(stage, 'help.GetNearestDc')).toHaveLength(1);
});

test('each message of a container is answered', async () => {
  await using stage = await openStage();
  using raw = await rawClient(stage.sandbox, await stage.client());
  const state = new Api.MsgsStateReq({ msgIds: [bigInt.one] }).getBytes();
  await raw.send([{ body: ping(1) }, { body: state, idOffset: 4 }, { body: ping(2), idOffset: 8 }]);
  await expect
    .poll(() => raw.heard())
    .toEqual(['NewSessionCreated', 'Pong', 'MsgsStateInfo', 'Pong']);
});

test('a message whose id no client may use is refused', async () => {
  await using stage = await openStage();
  using raw = await rawClient(stage.sandbox, await stage.client());
  await raw.send([{ body: nearestDc(), idOffset: 1 }]);
  await expect.poll(() => raw.heard()).toEqual(['BadMsgNotification']);
  expect(callsOf(stage, 'help.GetNearestDc')).toHaveLength(0);
});
