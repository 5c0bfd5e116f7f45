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
