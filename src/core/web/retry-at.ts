const LONGEST_MS = 24 * 3_600_000;
const WITHOUT_A_WORD_MS = 60_000;

export interface Head {
  status: number;
  header: (name: string) => string | undefined;
  now: Date;
}

/**
 * When a server that wants to be left alone may be asked again, at most a day from now; `null` if it did not say so.
 * 429 and 503 speak through Retry-After (RFC 9110, 10.2.3), GitHub also through 403 and its own headers
 * (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
export function retryAt({ status, header, now }: Head): Date | null {
  const given = seconds(header('retry-after'), now) ?? reset(header, now);
  const isAsked = status === 429 || ((status === 503 || status === 403) && given !== null);
  if (!isAsked) return null;
  const waitMs = Math.min(Math.max(given ?? WITHOUT_A_WORD_MS, 1000), LONGEST_MS);
  return new Date(now.getTime() + waitMs);
}

/** In milliseconds from now. */
function seconds(text: string | undefined, now: Date): number | null {
  const value = text?.trim();
  if (!value) return null;
  if (/^\d{1,12}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : date - now.getTime();
}

function reset(header: Head['header'], now: Date): number | null {
  const at = header('x-ratelimit-reset')?.trim() ?? '';
  if (header('x-ratelimit-remaining')?.trim() !== '0' || !/^\d{9,11}$/.test(at)) return null;
  return Number(at) * 1000 - now.getTime();
}
