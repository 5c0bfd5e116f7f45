import { randomBytes } from 'node:crypto';
import { makeVerifier, type SrpChallenge, type SrpVerifier } from './srp.ts';
import type { AuthKey } from './wire/auth-keys.ts';
import { randomLong } from './wire/wide-ints.ts';

export type CodeVia = 'app' | 'sms' | 'call' | 'flash-call' | 'missed-call' | 'fragment' | 'email';

/** A login code under way. */
export interface SentCode {
  hash: string;
  /** Digits only. */
  phone: string;
  via: CodeVia;
  sentAtMs: number;
  wrongTries: number;
}

/** A QR code on somebody's screen. */
export interface LoginToken {
  token: Buffer;
  key: AuthKey;
  expiresAtMs: number;
  acceptedBy: string | null;
}

const CODE_LIFE_MS = 5 * 60_000;
/** After so many wrong tries a code is worth nothing. */
const MOST_WRONG_TRIES = 5;
const TOKEN_LIFE_MS = 30_000;

/** Logins that have begun and not ended: codes, password challenges, QR codes, logins on the way to another data centre. */
export class SignIns {
  readonly #clock: () => number;
  readonly #codes = new Map<string, SentCode>();
  readonly #challenges = new Map<string, { userId: string; challenge: SrpChallenge }>();
  readonly #verifiers = new Map<string, { text: string; verifier: Promise<SrpVerifier> }>();
  readonly #tokens = new Map<string, LoginToken>();
  readonly #exports = new Map<string, AuthKey>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  sendCode(phone: string, via: CodeVia): SentCode {
    const hash = randomBytes(9).toString('hex');
    const code = { hash, phone, via, sentAtMs: this.#clock(), wrongTries: 0 };
    this.#codes.set(hash, code);
    return code;
  }

  /** The code as long as it is good; `undefined` when it is unknown, too old, or guessed at too often. */
  findCode(phone: string, hash: string): SentCode | undefined {
    const code = this.#codes.get(hash);
    if (code === undefined || code.phone !== phone) return undefined;
    const isOld = this.#clock() - code.sentAtMs > CODE_LIFE_MS;
    return isOld || code.wrongTries >= MOST_WRONG_TRIES ? undefined : code;
  }

  dropCode(hash: string): boolean {
    return this.#codes.delete(hash);
  }

  expireCodes(): void {
    this.#codes.clear();
  }

  /** The verifier of a password, worked out once: it takes 50 ms. */
  verifierOf(userId: string, text: string): Promise<SrpVerifier> {
    const known = this.#verifiers.get(userId);
    if (known?.text === text) return known.verifier;
    const verifier = makeVerifier(text);
    this.#verifiers.set(userId, { text, verifier });
    return verifier;
  }

  /** @returns the id under which the client answers */
  keepChallenge(userId: string, challenge: SrpChallenge): bigint {
    const id = randomLong();
    this.#challenges.set(id.toString(), { userId, challenge });
    return id;
  }

  /** Each challenge is good for one try. */
  takeChallenge(id: string, userId: string): SrpChallenge | undefined {
    const kept = this.#challenges.get(id);
    this.#challenges.delete(id);
    return kept?.userId === userId ? kept.challenge : undefined;
  }

  makeToken(key: AuthKey): LoginToken {
    const token = { token: randomBytes(32), key, expiresAtMs: this.#clock() + TOKEN_LIFE_MS };
    const kept: LoginToken = { ...token, acceptedBy: null };
    this.#tokens.set(kept.token.toString('hex'), kept);
    return kept;
  }

  findToken(token: Buffer): LoginToken | undefined {
    const kept = this.#tokens.get(token.toString('hex'));
    return kept !== undefined && kept.expiresAtMs > this.#clock() ? kept : undefined;
  }

  /** The token that somebody accepted for this key. */
  acceptedToken(key: AuthKey): LoginToken | undefined {
    return [...this.#tokens.values()].find((one) => one.key === key && one.acceptedBy !== null);
  }

  dropToken(token: Buffer): void {
    this.#tokens.delete(token.toString('hex'));
  }

  /** A ticket with which this key's login can be taken to another data centre, once. */
  exportLogin(from: AuthKey): Buffer {
    const bytes = randomBytes(32);
    this.#exports.set(bytes.toString('hex'), from);
    return bytes;
  }

  importLogin(bytes: Buffer): AuthKey | undefined {
    const from = this.#exports.get(bytes.toString('hex'));
    this.#exports.delete(bytes.toString('hex'));
    return from;
  }
}
