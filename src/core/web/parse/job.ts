/** What the worker may be asked to read; the bytes are a stranger's. */
export type Job =
  | { kind: 'page'; bytes: Uint8Array; url: string; charset: string | null }
  | { kind: 'feed'; bytes: Uint8Array; url: string; charset: string | null }
  | { kind: 'text'; bytes: Uint8Array; charset: string | null }
  | { kind: 'pdf'; bytes: Uint8Array }
  | { kind: 'json'; bytes: Uint8Array; fields: readonly string[] | null }
  | { kind: 'robots'; bytes: Uint8Array; url: string; agent: string };

/** Its answer: a value to be checked, or why there is none. */
export type Outcome = { kind: 'ok'; value: unknown } | { kind: 'failed'; reason: string };
