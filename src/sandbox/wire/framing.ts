import { randomBytes, randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** How packets are told apart in a stream of bytes: https://core.telegram.org/mtproto/mtproto-transports */
export interface Framing {
  name: 'full' | 'abridged' | 'intermediate' | 'padded';
  /** The first packet in `bytes` and how many bytes it took; `null` when more must come first. */
  take(bytes: Buffer): { packet: Buffer; taken: number } | null;
  wrap(packet: Buffer): Buffer;
}

/** 16 MB: more than any message that Telegram takes; a longer one is not MTProto. */
const LONGEST = 1 << 24;

export function fullFraming(): Framing {
  let received = 0;
  let sent = 0;
  return {
    name: 'full',
    take: (bytes) => {
      if (bytes.length < 4) return null;
      const length = checked(bytes.readUInt32LE(0));
      if (bytes.length < length) return null;
      if (bytes.readUInt32LE(4) !== received) throw new Error('a packet is missing');
      if (bytes.readUInt32LE(length - 4) !== crc32(bytes.subarray(0, length - 4))) {
        throw new Error('wrong checksum');
      }
      received += 1;
      return { packet: bytes.subarray(8, length - 4), taken: length };
    },
    wrap: (packet) => {
      const frame = Buffer.alloc(packet.length + 12);
      frame.writeUInt32LE(frame.length, 0);
      frame.writeUInt32LE(sent, 4);
      packet.copy(frame, 8);
      frame.writeUInt32LE(crc32(frame.subarray(0, frame.length - 4)), frame.length - 4);
      sent += 1;
      return frame;
    },
  };
}

export function abridgedFraming(): Framing {
  return {
    name: 'abridged',
    take: (bytes) => {
      if (bytes.length < 4) return null;
      // The high bit asks for a quick acknowledgement, which no client of ours waits for.
      const first = bytes.readUInt8(0) & 0x7f;
      const head = first === 0x7f ? 4 : 1;
      const length = checked((first === 0x7f ? bytes.readUIntLE(1, 3) : first) * 4);
      if (bytes.length < head + length) return null;
      return { packet: bytes.subarray(head, head + length), taken: head + length };
    },
    wrap: (packet) => {
      const words = packet.length / 4;
      const head =
        words < 0x7f ? [words] : [0x7f, words & 0xff, (words >> 8) & 0xff, (words >> 16) & 0xff];
      return Buffer.concat([Buffer.from(head), packet]);
    },
  };
}

export function intermediateFraming(options: { isPadded: boolean }): Framing {
  const { isPadded } = options;
  return {
    name: isPadded ? 'padded' : 'intermediate',
    take: (bytes) => {
      if (bytes.length < 4) return null;
      const length = checked(bytes.readUInt32LE(0) & 0x7fffffff);
      if (bytes.length < 4 + length) return null;
      // Any padding is still on it: who opens the envelope knows where the message ends.
      return { packet: bytes.subarray(4, 4 + length), taken: 4 + length };
    },
    wrap: (packet) => {
      const padding = isPadded ? randomBytes(randomInt(16)) : Buffer.alloc(0);
      const head = Buffer.alloc(4);
      head.writeUInt32LE(packet.length + padding.length, 0);
      return Buffer.concat([head, packet, padding]);
    },
  };
}

function checked(length: number): number {
  if (length < 4 || length > LONGEST) throw new Error('wrong packet length');
  return length;
}
