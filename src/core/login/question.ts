import type { CodeSent } from '../telegram/sign-in-port.ts';

/** What a login needs to know from the person. `again` says why it is asked once more. */
export type LoginQuestion =
  | { kind: 'phone'; again: string | null }
  /** An empty answer or `r` asks Telegram to send the code another way. */
  | { kind: 'code'; sent: CodeSent; again: string | null }
  | { kind: 'password'; hint: string | null; again: string | null }
  /** The code that went to the recovery e-mail address. */
  | { kind: 'recovery-code'; email: string; again: string | null };

export interface LoginOptions {
  phone?: string | undefined;
  isDryRun?: boolean;
  /** By a QR code instead of phone and code: shows the link as one. Called again when the last one is too old. */
  showQr?: ((link: string) => void) | undefined;
  /** The password is forgotten: by a code to the recovery e-mail address, which takes the password away. */
  isRecovery?: boolean | undefined;
  signal?: AbortSignal | undefined;
  /** Throws when there is nobody to answer. */
  ask: (question: LoginQuestion) => Promise<string>;
  /** What happened, in a line for the person. */
  tell: (line: string) => void;
}
