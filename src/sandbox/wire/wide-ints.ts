import { randomBytes } from 'node:crypto';
import bigInt, { type BigInteger } from 'big-integer';

/** TL's int64, int128 and int256 are little-endian two's complement, and the library's own number class. */
export function toWide(bytes: Buffer): BigInteger {
  const hex = Buffer.from(bytes).reverse().toString('hex');
  return bigInt(BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`)));
}

export function fromWide(number: BigInteger, length: 8 | 16 | 32): Buffer {
  const hex = BigInt.asUintN(length * 8, BigInt(number.toString())).toString(16);
  return Buffer.from(hex.padStart(length * 2, '0'), 'hex').reverse();
}

export function toLong(number: bigint): BigInteger {
  return bigInt(BigInt.asIntN(64, number));
}

export function fromLong(number: BigInteger): bigint {
  return BigInt.asIntN(64, BigInt(number.toString()));
}

export function randomLong(): bigint {
  return randomBytes(8).readBigInt64LE(0);
}
