import type { AuthKey } from './auth-keys.ts';
import { Session } from './session.ts';

/** The sessions of every auth key. */
export class Sessions {
  readonly #byKey = new Map<string, Map<bigint, Session>>();
  readonly #clock: () => number;

  /** @param clock Unix milliseconds of the server. */
  constructor(clock: () => number) {
    this.#clock = clock;
  }

  find(key: AuthKey, id: bigint): Session | undefined {
    return this.#byKey.get(key.id)?.get(id);
  }

  open(key: AuthKey, id: bigint): Session {
    const session = new Session({ id, key, clock: this.#clock });
    const sessions = this.#byKey.get(key.id) ?? new Map<bigint, Session>();
    this.#byKey.set(key.id, sessions.set(id, session));
    return session;
  }

  /** Those of one key that listen for updates now. */
  listening(key: AuthKey): Session[] {
    const sessions = [...(this.#byKey.get(key.id)?.values() ?? [])];
    return sessions.filter((session) => session.isConnected && session.wantsUpdates);
  }

  close(key: AuthKey, id: bigint): boolean {
    return this.#byKey.get(key.id)?.delete(id) ?? false;
  }
}
