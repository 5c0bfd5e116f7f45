import { authKeyId } from './envelope.ts';
import { randomLong } from './wide-ints.ts';

/** What the server knows of one auth key: the whole of a login. */
export interface AuthKey {
  id: string;
  bytes: Buffer;
  /** A key is good in the data centre where it was made. */
  dcId: number;
  /** Newest first; the one before it stays good, so that a rotation loses nothing. */
  salts: readonly bigint[];
  /** Who is logged in. */
  userId: string | null;
  /** Who gave the right code and owes the password. */
  passwordOwedBy: string | null;
  /** The key whose login was taken along to this one's data centre; one device together. */
  broughtBy: AuthKey | null;
  /** Why calls are refused although the key is known: `SESSION_REVOKED`. */
  endedBecause: string | null;
  /** Names this login in the account's list of devices. */
  hash: bigint;
  device: Device | null;
  createdAt: Date;
  activeAt: Date;
}

/** What a client says of itself in `initConnection`. */
export interface Device {
  apiId: number;
  deviceModel: string;
  systemVersion: string;
  appVersion: string;
}

/** Every auth key of every data centre of one sandbox. */
export class AuthKeys {
  readonly #keys = new Map<string, AuthKey>();

  add(options: { bytes: Buffer; dcId: number; salt: bigint; now: Date }): AuthKey {
    const { bytes, dcId, salt, now } = options;
    const key: AuthKey = {
      id: authKeyId(bytes),
      bytes,
      dcId,
      salts: [salt],
      userId: null,
      passwordOwedBy: null,
      broughtBy: null,
      endedBecause: null,
      hash: randomLong(),
      device: null,
      createdAt: now,
      activeAt: now,
    };
    this.#keys.set(key.id, key);
    return key;
  }

  /** `undefined` as well for a key of another data centre: it is a stranger here. */
  find(id: string, dcId: number): AuthKey | undefined {
    const key = this.#keys.get(id);
    return key?.dcId === dcId ? key : undefined;
  }

  all(): AuthKey[] {
    return [...this.#keys.values()];
  }

  ofUser(userId: string): AuthKey[] {
    return this.all().filter((key) => key.userId === userId);
  }

  /** Ends a login wherever it was taken along to; the keys themselves stay good for a new one. */
  endLogin(key: AuthKey, because: string): void {
    for (const one of this.all()) {
      if (one !== key && one.broughtBy !== key) continue;
      one.userId = null;
      one.passwordOwedBy = null;
      one.broughtBy = null;
      one.endedBecause = because;
    }
  }

  /** As if the server had never seen it: its packets are answered with transport error 404. */
  forget(key: AuthKey): void {
    this.#keys.delete(key.id);
  }
}

export function logIn(key: AuthKey, userId: string): void {
  key.userId = userId;
  key.passwordOwedBy = null;
  key.broughtBy = null;
  key.endedBecause = null;
}

export function rotateSalt(key: AuthKey, options: { keepOld: boolean }): void {
  key.salts = [randomLong(), ...(options.keepOld ? key.salts.slice(0, 1) : [])];
}
