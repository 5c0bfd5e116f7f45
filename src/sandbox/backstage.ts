import type { Api } from 'telegram/tl/index.js';
import type { Faults } from './faults.ts';
import type { SeenRecord } from './record.ts';
import type { SignIns } from './sign-ins.ts';
import type { AuthKey, AuthKeys } from './wire/auth-keys.ts';
import type { RsaKey } from './wire/rsa-key.ts';
import type { Session } from './wire/session.ts';
import type { Sessions } from './wire/sessions.ts';
import type { World } from './world/world.ts';

/** A data centre: one of this process's listeners. */
export interface DataCentre {
  id: number;
  port: number;
}

/** What the parts of one running server share. */
export interface Backstage {
  world: World;
  /** Unix milliseconds of the wire: the machine's clock and the skew, never the story's clock. */
  clock(): number;
  dcs: readonly DataCentre[];
  rsaKey: RsaKey;
  keys: AuthKeys;
  sessions: Sessions;
  signIns: SignIns;
  faults: Faults;
  record: SeenRecord;
  /** Tells every listening session of a user, except the one that caused it. */
  push(userId: string, updates: Api.TypeUpdates, except?: Session): void;
  /** Tells the sessions of one key, logged in or not. */
  pushToKey(key: AuthKey, updates: Api.TypeUpdates): void;
}
