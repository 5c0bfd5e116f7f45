/** What can go wrong outside the store; `commands/main.ts` turns each into an exit status. */
export type AppErrorCode =
  | 'usage'
  | 'settings'
  | 'import-file'
  | 'not-logged-in'
  | 'session-ended'
  | 'refused'
  | 'not-found'
  | 'ambiguous'
  | 'flood-wait'
  | 'network'
  | 'busy'
  | 'interrupted';

export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;
  /** The next step, as an order: "run tgcrm login". */
  readonly hint: string | undefined;
  /** When to try again (`flood-wait`, `busy`), ISO 8601 UTC. */
  readonly retryAt: string | undefined;

  constructor(
    code: AppErrorCode,
    message: string,
    {
      hint,
      retryAt,
      cause,
    }: { hint?: string | undefined; retryAt?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.hint = hint;
    this.retryAt = retryAt;
  }
}
