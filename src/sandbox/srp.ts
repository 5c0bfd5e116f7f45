import { createHash, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { GENERATOR, PRIME } from './wire/key-exchange.ts';

/** What the server keeps instead of a password. */
export interface SrpVerifier {
  salt1: Buffer;
  salt2: Buffer;
  /** `g^x mod p` */
  v: bigint;
}

/** One question to the client, good for one answer. */
export interface SrpChallenge {
  verifier: SrpVerifier;
  secret: bigint;
  /** 256 bytes, sent as `srp_B`. */
  ours: Buffer;
}

/** Telegram's SRP, the server's side: https://core.telegram.org/api/srp */
export async function makeVerifier(password: string): Promise<SrpVerifier> {
  const salt1 = randomBytes(40);
  const salt2 = randomBytes(16);
  const inner = salted(salted(Buffer.from(password, 'utf8'), salt1), salt2);
  const stretched = await promisify(pbkdf2)(inner, salt1, 100_000, 64, 'sha512');
  return { salt1, salt2, v: power(g, number(salted(stretched, salt2))) };
}

export function makeChallenge(verifier: SrpVerifier): SrpChallenge {
  const secret = number(randomBytes(256));
  const ours = bytes((k * verifier.v + power(g, secret)) % p);
  return { verifier, secret, ours };
}

/** Whether the client knows the password; `null` when its number is none of the group. */
export function isRightAnswer(
  challenge: SrpChallenge,
  answer: { A: Buffer; M1: Buffer },
): boolean | null {
  const { verifier, secret, ours } = challenge;
  const theirNumber = number(answer.A);
  if (theirNumber <= 0n || theirNumber >= p) return null;
  const theirs = bytes(theirNumber);
  const u = number(hash(theirs, ours));
  const shared = power((theirNumber * power(verifier.v, u)) % p, secret);
  const group = hash(pBytes).map((byte, at) => byte ^ (gHash[at] ?? 0));
  const expected = hash(
    Buffer.from(group),
    hash(verifier.salt1),
    hash(verifier.salt2),
    theirs,
    ours,
    hash(bytes(shared)),
  );
  return answer.M1.length === expected.length && timingSafeEqual(answer.M1, expected);
}

const p = number(PRIME);
const g = BigInt(GENERATOR);
const pBytes = PRIME;
const gBytes = bytes(g);
const gHash = hash(gBytes);
const k = number(hash(pBytes, gBytes));

function salted(inner: Buffer, salt: Buffer): Buffer {
  return hash(salt, inner, salt);
}

function hash(...parts: readonly Buffer[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
}

function number(buffer: Buffer): bigint {
  return BigInt(`0x${buffer.toString('hex')}`);
}

function bytes(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(PRIME.length * 2, '0'), 'hex');
}

/** `base^exponent mod p` */
function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base % p;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % p;
    square = (square * square) % p;
  }
  return result;
}
