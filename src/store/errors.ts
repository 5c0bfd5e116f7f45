/** What can be wrong with the store; `commands/main.ts` turns each into an exit status. */
export type StoreErrorCode =
  | 'store-open'
  | 'store-newer'
  | 'store-locked'
  | 'store-full'
  | 'store-read-only'
  | 'store-damaged';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  /** The next step, as an order: "close the other tgcrm, or wait". */
  readonly hint: string | undefined;

  constructor(
    code: StoreErrorCode,
    message: string,
    { hint, cause }: { hint?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
  }
}

/**
 * A failure of SQLite, of PostgreSQL or of the file system in our words. What is none of these
 * (a broken constraint, a fault in a query) comes back unchanged: that is our bug, not the user's store.
 */
export function asStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const reason = reasonOf(error);
  if (!reason) return error;
  const { message, hint } = EXPLANATIONS[reason];
  return new StoreError(CODES[reason], message, { hint, cause: error });
}

type Reason =
  | 'locked'
  | 'full'
  | 'read-only'
  | 'damaged'
  | 'failing'
  | 'no-file'
  | 'no-server'
  | 'no-access'
  | 'no-database';

function reasonOf(error: Error): Reason | null {
  if ('syscall' in error && error.syscall === 'connect') return 'no-server';
  const code = codeOf(error);
  for (const [start, reason] of STARTS) if (code.startsWith(start)) return reason;
  return SERVER_GONE.test(error.message) ? 'no-server' : null;
}

/** SQLite says `SQLITE_BUSY_SNAPSHOT`, PostgreSQL a SQLSTATE such as `53100`, the system `ECONNREFUSED`. */
function codeOf(error: Error): string {
  // pg tries every address of a host and wraps the refusals in one error without a code.
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  return inner instanceof Error && 'code' in inner ? String(inner.code) : '';
}

/** What pg and pg-pool say without a code. */
const SERVER_GONE =
  /^(timeout exceeded when trying to connect|Connection terminated|Client (has encountered|was closed)|The server does not support SSL)/;

/** By the start of the code; the longer start stands first. https://sqlite.org/rescode.html, PostgreSQL appendix A */
const STARTS: readonly (readonly [string, Reason])[] = [
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  // A full disk, met while the file beside the write-ahead log grows: not even reading is possible then.
  ['SQLITE_IOERR_SHMSIZE', 'full'],
  ['SQLITE_IOERR', 'failing'],
  ['SQLITE_CANTOPEN', 'no-file'],
  ['55P03', 'locked'],
  ['40P01', 'locked'],
  ['40001', 'locked'],
  ['53100', 'full'],
  ['25006', 'read-only'],
  ['42501', 'no-access'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
  ['28', 'no-access'],
  ['3D000', 'no-database'],
  ['08', 'no-server'],
  ['53300', 'no-server'],
  ['57P', 'no-server'],
  ['ECONN', 'no-server'],
  ['ENOTFOUND', 'no-server'],
  ['EAI_AGAIN', 'no-server'],
  ['ETIMEDOUT', 'no-server'],
  ['EHOSTUNREACH', 'no-server'],
  ['ENETUNREACH', 'no-server'],
  ['EPIPE', 'no-server'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['ENOTDIR', 'no-file'],
  ['EEXIST', 'no-file'],
  ['EISDIR', 'no-file'],
  ['ENOENT', 'no-file'],
];

const CODES = {
  locked: 'store-locked',
  full: 'store-full',
  'read-only': 'store-read-only',
  damaged: 'store-damaged',
  failing: 'store-damaged',
  'no-file': 'store-open',
  'no-server': 'store-open',
  'no-access': 'store-open',
  'no-database': 'store-open',
} as const satisfies Record<Reason, StoreErrorCode>;

const EXPLANATIONS: Record<Reason, { message: string; hint: string }> = {
  locked: {
    message: 'the store is busy: another program holds it',
    hint: 'wait for the other tgcrm to finish, or close it, then try again',
  },
  full: {
    message: 'the disk of the store is full; nothing of this step was written',
    hint: 'free some space, then run the command again',
  },
  'read-only': {
    message: 'the store cannot be written',
    hint: 'check who owns the folder and the file of the store and that the disk is not read-only',
  },
  damaged: {
    message: 'the file of the store is damaged or is no store',
    hint: 'put the file aside and your latest copy of it in its place, or name another one: tgcrm config set store.url file:PATH',
  },
  failing: {
    message: 'the disk of the store failed while reading or writing',
    hint: 'check the disk (dmesg, quota, network share), then run the command again',
  },
  'no-file': {
    message: 'the file of the store cannot be opened',
    hint: 'check the path in store.url: tgcrm config get store.url',
  },
  'no-server': {
    message: 'the PostgreSQL server of the store does not answer',
    hint: 'check that the server runs and that host and port in store.url are right',
  },
  'no-access': {
    message: 'the PostgreSQL server of the store refuses this user',
    hint: 'check user, password and rights of the user in store.url',
  },
  'no-database': {
    message: 'the database named in store.url does not exist',
    hint: 'create it (createdb NAME) or correct store.url',
  },
};
