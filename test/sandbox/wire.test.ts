import {
  Connection as LibraryConnection,
  PacketCodec,
} from 'telegram/network/connection/Connection.js';
import { ConnectionTCPObfuscated } from 'telegram/network/connection/TCPObfuscated.js';
import { ConnectionTCPAbridged, ConnectionTCPFull } from 'telegram/network/index.js';
import { Api } from 'telegram/tl/index.js';
import { expect, test } from 'vitest';
import { logIn, openStage } from './client.ts';
import { ann } from './tiny-story.ts';

/** The library has no intermediate transport: https://core.telegram.org/mtproto/mtproto-transports#intermediate */
class IntermediateCodec extends PacketCodec {
  tag = Buffer.from('eeeeeeee', 'hex');

  override encodePacket(packet: Buffer): Buffer {
    const head = Buffer.alloc(4);
    head.writeUInt32LE(packet.length);
    return Buffer.concat([head, packet]);
  }

  override async readPacket(reader: { readExactly(count: number): Promise<Buffer> }) {
    const length = (await reader.readExactly(4)).readUInt32LE();
    return reader.readExactly(length);
  }
}

class PaddedCodec extends IntermediateCodec {
  override tag = Buffer.from('dddddddd', 'hex');

  override encodePacket(packet: Buffer): Buffer {
    return super.encodePacket(Buffer.concat([packet, Buffer.alloc(7, 1)]));
  }

  override async readPacket(reader: { readExactly(count: number): Promise<Buffer> }) {
    const packet = await super.readPacket(reader);
    const isPlain = packet.readBigInt64LE() === 0n;
    const length = isPlain ? 20 + packet.readInt32LE(16) : 24 + ((packet.length - 24) & ~15);
    return packet.subarray(0, length);
  }
}

class ConnectionIntermediate extends LibraryConnection {
  override PacketCodecClass = IntermediateCodec;
}

class ConnectionPadded extends LibraryConnection {
  override PacketCodecClass = PaddedCodec;
}

test.for([
  { transport: 'full', connection: ConnectionTCPFull },
  { transport: 'abridged', connection: ConnectionTCPAbridged },
  { transport: 'obfuscated', connection: ConnectionTCPObfuscated },
  { transport: 'intermediate', connection: ConnectionIntermediate },
  { transport: 'padded', connection: ConnectionPadded },
])('a client logs in over the $transport transport', async ({ connection }) => {
  await using stage = await openStage();
  const client = await stage.client({ connection });
  expect(await logIn(client, ann)).toBeInstanceOf(Api.auth.Authorization);
});
