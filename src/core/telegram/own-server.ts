import { createHash, createPublicKey } from 'node:crypto';
import bigInt from 'big-integer';
import { _serverKeys } from 'telegram/crypto/RSA.js';
import { serializeBytes } from 'telegram/tl/index.js';
import { AppError } from '../errors.ts';
import type { ServerAddress } from './server-address.ts';

/** A local Telegram server instead of Telegram's own. */
export interface OwnServer extends ServerAddress {
  /** Its RSA key, which the key exchange trusts: a PEM text. */
  publicKeyPem: string;
}

/**
 * Makes the library trust the server's key. The library keeps its keys for the whole process, which is why a
 * process works with one Telegram only.
 *
 * @throws {AppError} `settings` when the PEM is no RSA public key.
 */
export function trustOwnServer({ publicKeyPem }: OwnServer): void {
  const { n, e } = readRsaKey(publicKeyPem);
  // https://core.telegram.org/mtproto/auth_key: the low 64 bits of SHA-1 over the two numbers, as TL strings.
  const hash = createHash('sha1').update(serializeBytes(n)).update(serializeBytes(e)).digest();
  _serverKeys.set(hash.readBigInt64LE(hash.length - 8).toString(), {
    n: bigInt(n.toString('hex'), 16),
    e: e.readUIntBE(0, e.length),
  });
}

function readRsaKey(pem: string): { n: Buffer; e: Buffer } {
  try {
    const { n, e } = createPublicKey(pem).export({ format: 'jwk' });
    if (n && e) return { n: Buffer.from(n, 'base64url'), e: Buffer.from(e, 'base64url') };
  } catch {}
  throw new AppError('settings', 'telegram.serverKeyFile holds no RSA public key', {
    hint: 'give the PEM file that the server wrote',
  });
}
