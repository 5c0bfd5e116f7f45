/** The session and keys of one profile, encrypted at rest. Nothing of it may reach a log, an error or the store. */
export interface Secrets {
  /** `null` when nothing is stored under that name. @throws {AppError} `settings` when it cannot be decrypted. */
  read(name: string): Promise<string | null>;
  /** Atomic: a reader sees the old value or the new one. */
  write(name: string, value: string): Promise<void>;
  erase(name: string): Promise<void>;
}
