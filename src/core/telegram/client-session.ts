import { AuthKey } from 'telegram/crypto/AuthKey.js';
import { MemorySession } from 'telegram/sessions/index.js';
import type { SessionFile, SessionRecord } from './session-file.ts';

/**
 * The session as the library sees it, kept in our encrypted file. It remembers no people or chats: the library
 * would hold every one it meets in memory, and its look-up by id never finds them; they are in our store.
 */
export class ClientSession extends MemorySession {
  readonly #file: SessionFile;
  readonly #world: string;
  #userId: string | null;
  #isEnded = false;
  #written: Promise<void> = Promise.resolve();
  #lastText = '';

  constructor(file: SessionFile, { world, userId }: Pick<SessionRecord, 'world' | 'userId'>) {
    super();
    this.#file = file;
    this.#world = world;
    this.#userId = userId;
  }

  /** The account that is logged in with this session, as far as we know. */
  get userId(): string | null {
    return this.#userId;
  }

  /** Called by the library, without waiting, whenever the data centre or the key changes. */
  override save(): void {
    const record = this.#record();
    if (!record || this.#isEnded) return;
    const text = JSON.stringify(record);
    if (text === this.#lastText) return;
    this.#lastText = text;
    this.#written = this.#written
      .catch(() => {})
      .then(() => this.#file.save(record))
      .catch((error: unknown) => {
        this.#lastText = '';
        throw error;
      });
    // Whoever waits in `settled` is told; the library does not wait.
    this.#written.catch(() => {});
  }

  /** @throws {AppError} `settings` when the session could not be written. */
  async settled(): Promise<void> {
    await this.#written;
  }

  async markSignedIn(userId: string): Promise<void> {
    this.#userId = userId;
    this.save();
    await this.settled();
  }

  /** The session is over: nothing of it stays here. */
  async end(): Promise<void> {
    this.#isEnded = true;
    this.#userId = null;
    await this.#written.catch(() => {});
    await this.#file.erase();
  }

  override processEntities(): void {}

  #record(): SessionRecord | null {
    const key = this.authKey?.getKey();
    if (!key || !this.serverAddress) return null;
    return {
      dcId: this.dcId,
      address: this.serverAddress,
      port: this.port,
      authKey: key.toString('base64'),
      userId: this.#userId,
      world: this.#world,
    };
  }
}

/** @throws {AppError} `settings` when a session is stored and cannot be opened. */
export async function loadClientSession(file: SessionFile, world: string): Promise<ClientSession> {
  const record = await file.load();
  const session = new ClientSession(file, { world, userId: record?.userId ?? null });
  if (record) {
    const key = new AuthKey();
    await key.setKey(Buffer.from(record.authKey, 'base64'));
    session.setDC(record.dcId, record.address, record.port);
    session.setAuthKey(key, record.dcId);
  }
  return session;
}
