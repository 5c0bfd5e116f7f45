import {
  constants,
  createHash,
  generateKeyPair,
  type KeyObject,
  privateDecrypt,
} from 'node:crypto';
import { promisify } from 'node:util';

/** The server's identity: what a client must know beforehand to trust it. */
export interface RsaKey {
  publicKeyPem: string;
  /** Low 64 bits of SHA-1 over the TL form of the key, signed: https://core.telegram.org/mtproto/auth_key */
  fingerprint: bigint;
  /** Raw RSA, without padding: RSA_PAD has its own. */
  decrypt(block: Buffer): Buffer;
}

/**
 * The RSA key of this process, made at the first call: 25 to 200 ms on another thread, so begin early.
 * It is kept for the process, since tests start hundreds of sandboxes.
 */
export function rsaKey(): Promise<RsaKey> {
  made ??= makeRsaKey();
  return made;
}

let made: Promise<RsaKey> | undefined;

async function makeRsaKey(): Promise<RsaKey> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicExponent: 65537,
  });
  return {
    publicKeyPem: publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    fingerprint: fingerprintOf(publicKey),
    decrypt: (block) =>
      privateDecrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, block),
  };
}

function fingerprintOf(publicKey: KeyObject): bigint {
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const tl = [n, e].map((part) => tlBytes(Buffer.from(part, 'base64url')));
  return createHash('sha1').update(Buffer.concat(tl)).digest().readBigInt64LE(12);
}

/** By hand, so that the key is under way while the library loads. */
function tlBytes(bytes: Buffer): Buffer {
  const { length } = bytes;
  const head = length < 254 ? [length] : [254, length & 0xff, length >> 8, length >> 16];
  const padding = Buffer.alloc((4 - ((head.length + length) % 4)) % 4);
  return Buffer.concat([Buffer.from(head), bytes, padding]);
}
