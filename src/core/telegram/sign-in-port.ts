import type { Me } from './port.ts';

/** Telegram before anyone is logged in: what `login` works with. */
export interface SignIn {
  /** Who the stored session belongs to; `null` when there is none, or Telegram ended it. */
  whoIsIn(): Promise<Me | null>;
  start(): LoginAttempt;
  close(): Promise<void>;
}

/** What a login shows and asks, one step at a time; `login-attempt.ts` walks through it. */
export interface LoginAttempt {
  /** @throws {AppError} `refused` for a number that is invalid, banned, unknown or flooded. */
  sendCode(phone: string): Promise<CodeSent>;
  /** The next way (`CodeSent.next`) to get the code. */
  resendCode(): Promise<CodeSent>;
  signIn(code: string): Promise<SignInOutcome>;
  checkPassword(password: string): Promise<SignInOutcome>;
  /**
   * Sends a code to the recovery e-mail address, for one who forgot the password; resolves with that address, masked.
   *
   * @throws {AppError} `refused` when there is none.
   */
  askRecovery(): Promise<string>;
  /** Signs in by the code from the e-mail, **and takes two-step verification away**. */
  recover(code: string): Promise<SignInOutcome>;
  /** What a phone that is logged in should scan, or what came of that; to be asked again every few seconds. */
  pollQr(): Promise<QrStep>;
  cancel(): Promise<void>;
}

export type QrStep = { kind: 'show'; link: string; expiresAt: string } | SignInOutcome;

export interface CodeSent {
  /** `app`, `sms`, `call`, `flash-call`, `missed-call`, `fragment`, `email`, … */
  via: string;
  /** "in your Telegram app", "by SMS to +99 … 12": for the user. */
  where: string;
  length: number | null;
  next: string | null;
  /** Seconds until a resend is allowed. */
  timeoutS: number | null;
}

export type SignInOutcome =
  | { kind: 'signed-in'; me: Me }
  | { kind: 'password-needed'; hint: string | null }
  | { kind: 'wrong-code' }
  | { kind: 'expired-code' }
  | { kind: 'wrong-password'; hint: string | null }
  | { kind: 'wait'; retryAt: string }
  | { kind: 'refused'; why: string };
