import { createHash, randomBytes } from 'node:crypto';
import { IGE } from 'telegram/crypto/IGE.js';

/** One message as it travels inside the encryption, or inside a container. */
export interface Message {
  messageId: bigint;
  seqNo: number;
  body: Buffer;
}

export interface Envelope extends Message {
  salt: bigint;
  sessionId: bigint;
}

/** The low 64 bits of the key's SHA-1, as text: how a packet says which key it uses. */
export function authKeyId(key: Buffer): string {
  return createHash('sha1').update(key).digest().readBigInt64LE(12).toString();
}

/** Which auth key a packet uses; `'0'` for a plain message of the handshake. */
export function packetKeyId(packet: Buffer): string {
  return packet.readBigInt64LE(0).toString();
}

/** @throws if the packet was not made with this key: MTProto 2.0, client to server. */
export function openEnvelope(key: Buffer, packet: Buffer): Envelope {
  const messageKey = packet.subarray(8, 24);
  // Up to 15 bytes of the padded transport may follow the blocks of the cipher.
  const blocks = packet.subarray(24, packet.length - ((packet.length - 24) % 16));
  const plain = cipher(key, messageKey, 0).decryptIge(blocks);
  if (!messageKeyOf(key, plain, 0).equals(messageKey)) throw new Error('wrong message key');
  const length = plain.readInt32LE(28);
  if (length < 4 || length % 4 !== 0 || length > plain.length - 44) {
    throw new Error('wrong message length');
  }
  return {
    salt: plain.readBigInt64LE(0),
    sessionId: plain.readBigInt64LE(8),
    messageId: plain.readBigInt64LE(16),
    seqNo: plain.readInt32LE(24),
    body: plain.subarray(32, 32 + length),
  };
}

/** MTProto 2.0, server to client. */
export function sealEnvelope(key: Buffer, keyId: string, envelope: Envelope): Buffer {
  const head = Buffer.alloc(32);
  head.writeBigInt64LE(envelope.salt, 0);
  head.writeBigInt64LE(envelope.sessionId, 8);
  head.writeBigInt64LE(envelope.messageId, 16);
  head.writeInt32LE(envelope.seqNo, 24);
  head.writeInt32LE(envelope.body.length, 28);
  const padding = 12 + ((16 - ((head.length + envelope.body.length + 12) % 16)) % 16);
  const plain = Buffer.concat([head, envelope.body, randomBytes(padding)]);
  const messageKey = messageKeyOf(key, plain, SERVER);
  const id = Buffer.alloc(8);
  id.writeBigInt64LE(BigInt(keyId));
  return Buffer.concat([id, messageKey, cipher(key, messageKey, SERVER).encryptIge(plain)]);
}

/** A plain message, as the handshake uses. */
export function openPlain(packet: Buffer): Buffer {
  const length = packet.readInt32LE(16);
  if (length < 4 || length > packet.length - 20) throw new Error('wrong message length');
  return packet.subarray(20, 20 + length);
}

export function sealPlain(messageId: bigint, body: Buffer): Buffer {
  const head = Buffer.alloc(20);
  head.writeBigInt64LE(messageId, 8);
  head.writeInt32LE(body.length, 16);
  return Buffer.concat([head, body]);
}

/** How far the server's half of the key material is shifted. */
const SERVER = 8;

function messageKeyOf(key: Buffer, plain: Buffer, shift: number): Buffer {
  const hash = createHash('sha256')
    .update(key.subarray(88 + shift, 120 + shift))
    .update(plain);
  return hash.digest().subarray(8, 24);
}

function cipher(key: Buffer, messageKey: Buffer, shift: number): IGE {
  const a = createHash('sha256')
    .update(messageKey)
    .update(key.subarray(shift, shift + 36))
    .digest();
  const b = createHash('sha256')
    .update(key.subarray(shift + 40, shift + 76))
    .update(messageKey)
    .digest();
  return new IGE(
    Buffer.concat([a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)]),
    Buffer.concat([b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32)]),
  );
}
