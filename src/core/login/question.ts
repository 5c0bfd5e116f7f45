import type { CodeSent } from '../telegram/port.ts';

/** What a login needs to know from the person. `again` says why it is asked once more. */
export type LoginQuestion =
  | { kind: 'phone'; again: string | null }
  /** An empty answer or `r` asks Telegram to send the code another way. */
  | { kind: 'code'; sent: CodeSent; again: string | null }
  | { kind: 'password'; hint: string | null; again: string | null };

export interface LoginOptions {
  phone?: string | undefined;
  isDryRun?: boolean;
  /** Throws when there is nobody to answer. */
  ask: (question: LoginQuestion) => Promise<string>;
  /** What happened, in a line for the person. */
  tell: (line: string) => void;
}
