import { createHash, createPublicKey } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import bigInt from 'big-integer';
import { _serverKeys } from 'telegram/crypto/RSA.js';
import { serializeBytes } from 'telegram/tl/index.js';
import { AppError } from '../errors.ts';

/** A local Telegram server instead of Telegram's own. */
export interface OwnServer {
  dcId: number;
  host: string;
  port: number;
  /** Its RSA key, which the key exchange trusts: a PEM text. */
  publicKeyPem: string;
}

/**
 * Reads `DC@HOST:PORT`.
 *
 * @throws {AppError} `settings` for anything but a loopback address: whoever owns the key of the server can
 * read and change everything, so a foreign key must never be trusted beyond this machine.
 */
export function parseOwnServer(server: string, publicKeyPem: string): OwnServer {
  const match = /^(\d+)@\[?([^\]@]+?)\]?:(\d+)$/.exec(server);
  const [, dc = '', name = '', port = ''] = match ?? [];
  const host = name === 'localhost' ? '127.0.0.1' : name;
  if (!isLoopback(host)) {
    throw new AppError('settings', `telegram.server: ${server} is not on this machine`, {
      hint: 'use 2@127.0.0.1:PORT; another key than Telegram’s own is trusted on loopback addresses alone',
    });
  }
  return { dcId: Number(dc), host, port: Number(port), publicKeyPem };
}

export function isLoopback(host: string): boolean {
  const family = isIP(host);
  return family !== 0 && loopback.check(host, family === 6 ? 'ipv6' : 'ipv4');
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

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

function readRsaKey(pem: string): { n: Buffer; e: Buffer } {
  try {
    const { n, e } = createPublicKey(pem).export({ format: 'jwk' });
    if (n && e) return { n: Buffer.from(n, 'base64url'), e: Buffer.from(e, 'base64url') };
  } catch {}
  throw new AppError('settings', 'telegram.serverKeyFile holds no RSA public key', {
    hint: 'give the PEM file that the server wrote',
  });
}
