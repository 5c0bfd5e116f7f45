import { gunzipSync, gzipSync } from 'node:zlib';
import bigInt from 'big-integer';
import { BinaryReader } from 'telegram/extensions/BinaryReader.js';
import { serializeBytes } from 'telegram/tl/index.js';
import type { Message } from './envelope.ts';
import { fromWide } from './wide-ints.ts';

// The library reads these three and writes none of them.
const CONTAINER = 0x73f1f8dc;
const GZIP_PACKED = 0x3072cfa1;
const RPC_RESULT = 0xf35c6d01;
const VECTOR = 0x1cb5c415;
const BOOL_TRUE = 0x997275b5;
const BOOL_FALSE = 0xbc799737;

/** Telegram packs what is worth packing; a page of history shrinks to a third. */
const WORTH_PACKING = 1024;

/** The messages in a body: itself, or what its container holds, unpacked. */
export function messagesIn(message: Message): Message[] {
  const body = unpack(message.body);
  if (body.length < 8 || body.readUInt32LE(0) !== CONTAINER) return [{ ...message, body }];
  const count = body.readInt32LE(4);
  const messages: Message[] = [];
  let at = 8;
  for (let index = 0; index < count; index += 1) {
    const length = body.readInt32LE(at + 12);
    messages.push({
      messageId: body.readBigInt64LE(at),
      seqNo: body.readInt32LE(at + 8),
      body: unpack(body.subarray(at + 16, at + 16 + length)),
    });
    at += 16 + length;
  }
  return messages;
}

/** @throws for a constructor that this layer does not know. */
export function readObject(body: Buffer): unknown {
  return new BinaryReader(body).tgReadObject();
}

export function containerOf(messages: readonly Message[]): Buffer {
  const parts = messages.flatMap(({ messageId, seqNo, body }) => {
    const head = Buffer.alloc(16);
    head.writeBigInt64LE(messageId, 0);
    head.writeInt32LE(seqNo, 8);
    head.writeInt32LE(body.length, 12);
    return [head, body];
  });
  return Buffer.concat([words(CONTAINER, messages.length), ...parts]);
}

export function rpcResult(requestId: bigint, answer: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(RPC_RESULT, 0);
  head.writeBigInt64LE(requestId, 4);
  return Buffer.concat([head, answer.length > WORTH_PACKING ? pack(answer) : answer]);
}

/** A method's answer as bytes: a TL object, a boolean, or a bare vector of objects, ints or longs. */
export function answerBytes(answer: unknown): Buffer {
  if (typeof answer === 'boolean') return words(answer ? BOOL_TRUE : BOOL_FALSE);
  if (Array.isArray(answer)) {
    return Buffer.concat([words(VECTOR, answer.length), ...answer.map(itemBytes)]);
  }
  if (isTlObject(answer)) return answer.getBytes();
  throw new Error('the method answered with something that TL cannot say');
}

function itemBytes(item: unknown): Buffer {
  if (typeof item === 'number') {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(item, 0);
    return bytes;
  }
  if (bigInt.isInstance(item)) return fromWide(item, 8);
  return answerBytes(item);
}

function isTlObject(value: unknown): value is { getBytes(): Buffer } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'getBytes' in value &&
    typeof value.getBytes === 'function'
  );
}

function pack(body: Buffer): Buffer {
  const packed = gzipSync(body, { level: 1 });
  if (packed.length >= body.length) return body;
  return Buffer.concat([words(GZIP_PACKED), serializeBytes(packed)]);
}

function unpack(body: Buffer): Buffer {
  if (body.length < 8 || body.readUInt32LE(0) !== GZIP_PACKED) return body;
  return gunzipSync(new BinaryReader(body.subarray(4)).tgReadBytes());
}

function words(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, at) => {
    bytes.writeUInt32LE(number, at * 4);
  });
  return bytes;
}
