import { createHash, randomBytes } from 'node:crypto';
import type { BigInteger } from 'big-integer';
import { IGE } from 'telegram/crypto/IGE.js';
import { BinaryReader } from 'telegram/extensions/BinaryReader.js';
import { Api } from 'telegram/tl/index.js';
import { beginKeyExchange, GENERATOR, type KeyExchange, PRIME } from './key-exchange.ts';
import type { RsaKey } from './rsa-key.ts';
import { fromWide, toLong, toWide } from './wide-ints.ts';

/** A small pq sends the library's factoriser into an endless loop; this one is the example of Telegram's own pages. */
const PQ = Buffer.from('17ed48941a08f981', 'hex');

export interface HandshakeOptions {
  rsaKey: RsaKey;
  /** Unix seconds, told to the client, which sets its clock by it. */
  serverTime(): number;
  /** Called with the new 256-byte key before the client learns that it is good. */
  onKey(key: Buffer, firstSalt: bigint): void;
}

export type HandshakeStep = 'key-exchange-1' | 'key-exchange-2' | 'key-exchange-3';

/** Which step of the exchange a plain message is; `null` if it is none. */
export function handshakeStep(request: unknown): HandshakeStep | null {
  if (request instanceof Api.ReqPqMulti || request instanceof Api.ReqPq) return 'key-exchange-1';
  if (request instanceof Api.ReqDHParams) return 'key-exchange-2';
  if (request instanceof Api.SetClientDHParams) return 'key-exchange-3';
  return null;
}

/**
 * The making of an auth key, one for each connection: https://core.telegram.org/mtproto/auth_key
 * A message that does not fit throws; the server then closes the connection, as Telegram does.
 */
export class Handshake {
  readonly #options: HandshakeOptions;
  #nonce: Buffer = Buffer.alloc(0);
  #serverNonce: Buffer = Buffer.alloc(0);
  #newNonce: Buffer = Buffer.alloc(0);
  #exchange: KeyExchange | null = null;

  constructor(options: HandshakeOptions) {
    this.#options = options;
  }

  answer(request: unknown): { getBytes(): Buffer } {
    if (request instanceof Api.ReqPqMulti || request instanceof Api.ReqPq) {
      return this.#begin(request.nonce);
    }
    if (request instanceof Api.ReqDHParams) return this.#offer(request);
    if (request instanceof Api.SetClientDHParams) return this.#finish(request);
    throw new Error('not a handshake message');
  }

  #begin(nonce: BigInteger): Api.ResPQ {
    this.#nonce = fromWide(nonce, 16);
    this.#serverNonce = randomBytes(16);
    return new Api.ResPQ({
      ...this.#nonces(),
      pq: PQ,
      serverPublicKeyFingerprints: [toLong(this.#options.rsaKey.fingerprint)],
    });
  }

  #offer(request: Api.ReqDHParams): Api.ServerDHParamsOk {
    this.#expectNonces(request);
    const inner = openRsaPad(request.encryptedData, this.#options.rsaKey);
    this.#expectNonces(inner);
    this.#newNonce = fromWide(inner.newNonce, 32);
    this.#exchange = beginKeyExchange();
    const answer = new Api.ServerDHInnerData({
      ...this.#nonces(),
      g: GENERATOR,
      dhPrime: PRIME,
      gA: this.#exchange.ours,
      serverTime: this.#options.serverTime(),
    }).getBytes();
    return new Api.ServerDHParamsOk({
      ...this.#nonces(),
      encryptedAnswer: this.#cipher().encryptIge(Buffer.concat([sha1(answer), answer])),
    });
  }

  #finish(request: Api.SetClientDHParams): Api.DhGenOk {
    this.#expectNonces(request);
    if (this.#exchange === null) throw new Error('the exchange has not begun');
    const plain = this.#cipher().decryptIge(request.encryptedData);
    const inner = new BinaryReader(plain.subarray(20)).tgReadObject();
    if (!(inner instanceof Api.ClientDHInnerData)) throw new Error('not the inner data');
    this.#expectNonces(inner);
    const key = this.#exchange.agree(inner.gB);
    this.#exchange = null;
    const auxHash = sha1(key).subarray(0, 8);
    const proof = sha1(Buffer.concat([this.#newNonce, Buffer.of(1), auxHash])).subarray(4, 20);
    this.#options.onKey(key, firstSalt(this.#newNonce, this.#serverNonce));
    return new Api.DhGenOk({ ...this.#nonces(), newNonceHash1: toWide(proof) });
  }

  #nonces(): { nonce: BigInteger; serverNonce: BigInteger } {
    return { nonce: toWide(this.#nonce), serverNonce: toWide(this.#serverNonce) };
  }

  #expectNonces(message: { nonce: BigInteger; serverNonce: BigInteger }): void {
    const isOurs =
      fromWide(message.nonce, 16).equals(this.#nonce) &&
      fromWide(message.serverNonce, 16).equals(this.#serverNonce);
    if (!isOurs) throw new Error('nonces of another exchange');
  }

  #cipher(): IGE {
    const [server, fresh] = [this.#serverNonce, this.#newNonce];
    const middle = sha1(Buffer.concat([server, fresh]));
    const key = Buffer.concat([sha1(Buffer.concat([fresh, server])), middle.subarray(0, 12)]);
    const iv = Buffer.concat([
      middle.subarray(12, 20),
      sha1(Buffer.concat([fresh, fresh])),
      fresh.subarray(0, 4),
    ]);
    return new IGE(key, iv);
  }
}

type InnerData = Api.PQInnerData | Api.PQInnerDataDc | Api.PQInnerDataTempDc;

function openRsaPad(encrypted: Buffer, rsaKey: RsaKey): InnerData {
  const block = rsaKey.decrypt(encrypted);
  const body = block.subarray(32);
  const mask = createHash('sha256').update(body).digest();
  const tempKey = block.subarray(0, 32).map((byte, at) => byte ^ (mask[at] ?? 0));
  const plain = new IGE(Buffer.from(tempKey), Buffer.alloc(32)).decryptIge(body);
  const padded = Buffer.from(plain.subarray(0, 192)).reverse();
  const hash = createHash('sha256').update(tempKey).update(padded).digest();
  if (!hash.equals(plain.subarray(192))) throw new Error('RSA_PAD does not fit our key');
  const inner = new BinaryReader(padded).tgReadObject();
  if (
    inner instanceof Api.PQInnerData ||
    inner instanceof Api.PQInnerDataDc ||
    inner instanceof Api.PQInnerDataTempDc
  ) {
    return inner;
  }
  throw new Error('not the inner data');
}

/** https://core.telegram.org/mtproto/auth_key#dh-key-exchange-complete */
function firstSalt(newNonce: Buffer, serverNonce: Buffer): bigint {
  return newNonce.readBigInt64LE(0) ^ serverNonce.readBigInt64LE(0);
}

function sha1(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest();
}
