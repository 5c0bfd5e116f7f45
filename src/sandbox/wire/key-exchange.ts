import { createPrivateKey, createPublicKey, diffieHellman, randomBytes } from 'node:crypto';

/**
 * Telegram's known safe prime, the only one that the library's password code accepts.
 * https://core.telegram.org/mtproto/auth_key
 */
export const PRIME = Buffer.from(
  'c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4db' +
    'fa336f6e0ac925139543aed44cce7c3720fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64' +
    '2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4a4a695811051907e162753b56b0f6b41' +
    '0dba74d8a84b2a14b3144e0ef1284754fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4' +
    'e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf' +
    '6f4fadf034b10403119cd8e3b92fcc5b',
  'hex',
);

export const GENERATOR = 3;

/** Our half of a Diffie-Hellman exchange. */
export interface KeyExchange {
  /** `g^a mod p`, 256 bytes. */
  ours: Buffer;
  /** `theirs^a mod p`, 256 bytes: the auth key. Throws for a value outside the group. */
  agree(theirs: Buffer): Buffer;
}

/**
 * Key objects, not `createDiffieHellman`: that one proves the prime anew each time, 440 ms against 4.
 */
export function beginKeyExchange(): KeyExchange {
  const privateKey = createPrivateKey({
    key: privateDer(randomBytes(PRIME.length - 1)),
    type: 'pkcs8',
    format: 'der',
  });
  const ours = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  return {
    ours: publicValue(ours),
    agree: (theirs) => {
      const key = publicDer(theirs);
      const publicKey = createPublicKey({ key, type: 'spki', format: 'der' });
      return padded(diffieHellman({ privateKey, publicKey }));
    },
  };
}

// Node takes and gives DH keys in DER alone (PKCS #3 inside PKCS #8 and SubjectPublicKeyInfo).
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_ID = 0x06;
const SEQUENCE = 0x30;
const DH_KEY_AGREEMENT = Buffer.from('2a864886f70d010301', 'hex');

function algorithm(): Buffer {
  const group = der(SEQUENCE, integer(PRIME), integer(Buffer.of(GENERATOR)));
  return der(SEQUENCE, der(OBJECT_ID, DH_KEY_AGREEMENT), group);
}

function privateDer(exponent: Buffer): Buffer {
  const version = integer(Buffer.of(0));
  return der(SEQUENCE, version, algorithm(), der(OCTET_STRING, integer(exponent)));
}

function publicDer(value: Buffer): Buffer {
  return der(SEQUENCE, algorithm(), der(BIT_STRING, Buffer.of(0), integer(value)));
}

/** SEQUENCE { algorithm, BIT STRING { 0, INTEGER } }, the algorithm being the one that we write ourselves. */
function publicValue(spki: Buffer): Buffer {
  const bits = contents(spki, contents(spki, 0).start + algorithm().length);
  const value = contents(spki, bits.start + 1);
  return padded(spki.subarray(value.start, value.end));
}

function contents(bytes: Buffer, at: number): { start: number; end: number } {
  const first = bytes.readUInt8(at + 1);
  if (first < 0x80) return { start: at + 2, end: at + 2 + first };
  const start = at + 2 + (first & 0x7f);
  return { start, end: start + bytes.readUIntBE(at + 2, first & 0x7f) };
}

/** In its shortest form, with a zero in front where the number would read as negative. */
function integer(value: Buffer): Buffer {
  const significant = value.subarray(value.findIndex((byte) => byte !== 0));
  const isHigh = (significant[0] ?? 0) >= 0x80;
  return der(INTEGER, isHigh ? Buffer.of(0) : Buffer.alloc(0), significant);
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length = body.length < 0x80 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...length), body]);
}

function padded(value: Buffer): Buffer {
  const significant = value.subarray(Math.max(0, value.length - PRIME.length));
  return Buffer.concat([Buffer.alloc(PRIME.length - significant.length), significant]);
}
