import { AppError } from '../errors.ts';
import type { Secrets } from '../secrets.ts';
import type { ServerAddress } from './server-address.ts';

/** What a login leaves behind: with it, anyone is this account. It lives in {@link Secrets} and nowhere else. */
export interface SessionRecord {
  dcId: number;
  address: string;
  port: number;
  /** 256 bytes, base64. */
  authKey: string;
  /** Whose session it is; null while a login is under way. */
  userId: string | null;
  /** Which Telegram the key belongs to: `telegram`, `test`, or `DC@HOST:PORT` of a local server. */
  world: string;
}

/** The session of one profile. `load` gives null when there is none, or when it belongs to another Telegram. */
export interface SessionFile {
  load(): Promise<SessionRecord | null>;
  save(record: SessionRecord): Promise<void>;
  erase(): Promise<void>;
}

/**
 * Our own form of the session: the library's `StringSession` writes the port as a signed 16-bit number and
 * throws above 32767, and keeps neither the account nor which Telegram the key belongs to.
 */
export function sessionFile(secrets: Secrets, world: string): SessionFile {
  const secretName = secretOf(world);
  return {
    async load() {
      const text = await secrets.read(secretName);
      const record = text === null ? null : parse(text);
      // The key of one local server is nothing to another.
      return record?.world === world ? record : null;
    },
    save: (record) => secrets.write(secretName, JSON.stringify({ version, ...record })),
    erase: () => secrets.erase(secretName),
  };
}

/** The `world` of a {@link SessionRecord}. */
export function worldOf({
  server,
  testServers,
}: {
  server?: ServerAddress | undefined;
  testServers?: boolean | undefined;
}): string {
  if (server) return `${server.dcId}@${server.host}:${server.port}`;
  return testServers ? 'test' : 'telegram';
}

/** A login at a rehearsal must not overwrite the one at Telegram, which could then never be ended from here. */
function secretOf(world: string): string {
  if (world === 'telegram') return 'session';
  return world === 'test' ? 'session-test' : 'session-local';
}

const version = 1;
const authKeyBytes = 256;

function parse(text: string): SessionRecord {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) {
    throw new AppError('settings', 'the stored session was written by another version of tgcrm', {
      hint: 'run tgcrm logout, then tgcrm login',
    });
  }
  const { dcId, address, port, authKey, userId, world } = value;
  return { dcId, address, port, authKey, userId, world };
}

function isRecord(value: unknown): value is SessionRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record: Partial<Record<keyof SessionRecord | 'version', unknown>> = value;
  return (
    record.version === version &&
    Number.isInteger(record.dcId) &&
    Number.isInteger(record.port) &&
    typeof record.address === 'string' &&
    typeof record.world === 'string' &&
    typeof record.authKey === 'string' &&
    Buffer.from(record.authKey, 'base64').length === authKeyBytes &&
    (record.userId === null || typeof record.userId === 'string')
  );
}
