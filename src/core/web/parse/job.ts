import { cleanText } from '../../rules/text/clean-text.ts';

/** What is to be read; the bytes are a stranger's. */
export type Job = { kind: 'text'; bytes: Uint8Array; charset: string | null } | HeavyJob;

/** What the thread may be asked for. */
export type HeavyJob =
  | { kind: 'page'; bytes: Uint8Array; url: string; charset: string | null }
  | { kind: 'feed'; bytes: Uint8Array; url: string; charset: string | null }
  | { kind: 'pdf'; bytes: Uint8Array }
  | { kind: 'json'; bytes: Uint8Array; fields: readonly string[] | null }
  | { kind: 'robots'; bytes: Uint8Array; url: string; agent: string };

/** The answer: a value to be checked, or why there is none. */
export type Outcome = { kind: 'ok'; value: unknown } | { kind: 'failed'; reason: string };

/** Why a reader gave up, short: its text may hold a piece of the document. */
export function failureOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return cleanText(reason.slice(0, 200));
}
