import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { openStage, type Stage } from './client.ts';

/** Writes these bytes to the server and waits until it hangs up. */
async function hungUpOn({ sandbox }: Stage, bytes: Buffer): Promise<string | undefined> {
  const [, port = ''] = /:(\d+)$/.exec(sandbox.server) ?? [];
  const socket = connect(Number(port), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return sandbox.seen().at(-1)?.method;
}

const framed = (packet: Buffer): Buffer => {
  const head = Buffer.alloc(8, 0xee);
  head.writeUInt32LE(packet.length, 4);
  return Buffer.concat([head, packet]);
};

test.for([
  { what: 'a web browser', bytes: Buffer.from(`GET / HTTP/1.1\r\n${'x'.repeat(80)}\r\n\r\n`) },
  { what: 'a packet of 4 GB', bytes: Buffer.from('ffffffff00000000', 'hex') },
  { what: 'an empty packet', bytes: framed(Buffer.alloc(0)) },
  { what: 'a plain message that is no handshake', bytes: framed(Buffer.alloc(24)) },
  { what: 'a plain message that promises more than it has', bytes: framed(Buffer.alloc(20, 0)) },
])('the server hangs up on $what, and lives on', async ({ bytes }) => {
  await using stage = await openStage();
  expect(await hungUpOn(stage, bytes)).toMatch(/^\(hung up: /);
  await stage.client();
});

test('a packet for a key that nobody made is answered with transport error 404', async () => {
  await using stage = await openStage();
  const [, port = ''] = /:(\d+)$/.exec(stage.sandbox.server) ?? [];
  const socket = connect(Number(port), '127.0.0.1');
  socket.write(framed(Buffer.alloc(88, 7)));
  const [answer]: Buffer[] = await once(socket, 'data');
  expect(answer?.readInt32LE(4)).toBe(-404);
  socket.destroy();
});
