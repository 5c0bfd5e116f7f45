import * as v from 'valibot';
import type { RobotsSay } from './ask-politely.ts';
import type { Got } from './get-document.ts';
import type { Reader } from './reader.ts';

/** As sites write it in their robots.txt. */
const AGENT = 'tgcrm';
const TTL_MS = 86_400_000;
/** RFC 9309 asks for at least so much. */
const MOST_BYTES = 512 * 1024;
const LONGEST_DELAY_MS = 10_000;

const answerSchema = v.object({
  isAllowed: v.boolean(),
  delaySeconds: v.nullable(v.number()),
});

export interface RobotsDoors {
  reader: Reader;
  get: (request: {
    url: string;
    media: 'robots';
    ttlMs: number;
    maxBytes: number;
    obeysRobots: false;
    signal?: AbortSignal;
  }) => Promise<Got>;
}

/** Whether a site's robots.txt lets us ask for a URL (RFC 9309): kept for a day. */
export async function askRobots(
  { reader, get }: RobotsDoors,
  url: URL,
  signal: AbortSignal | undefined,
): Promise<RobotsSay> {
  const file = await get({
    url: new URL('/robots.txt', url).href,
    media: 'robots',
    ttlMs: TTL_MS,
    maxBytes: MOST_BYTES,
    obeysRobots: false,
    ...(signal && { signal }),
  });
  if (file.kind === 'document') {
    const { bytes } = file.document;
    const job = { kind: 'robots' as const, bytes, url: url.href, agent: AGENT };
    return said(await reader.read(job, signal), url);
  }
  // A redirect to nowhere is as good as no file.
  if (file.kind === 'refused' && file.code === 'redirect') return { kind: 'allowed', delayMs: 0 };
  if (file.kind !== 'failed') return file;
  // No such file, or a page in its place: nothing is forbidden.
  if (isAbsent(file.status, file.code)) return { kind: 'allowed', delayMs: 0 };
  return file.status === null ? file : { ...file, reason: `robots.txt: ${file.reason}` };
}

function isAbsent(status: number | null, code: string): boolean {
  return code === 'type' || (code === 'status' && status !== null && status < 500);
}

function said(outcome: { kind: string; value?: unknown }, { host }: URL): RobotsSay {
  const answer = v.safeParse(answerSchema, outcome.value);
  if (!answer.success) {
    return { kind: 'refused', code: 'robots', reason: `the robots.txt of ${host} cannot be read` };
  }
  if (!answer.output.isAllowed) {
    return { kind: 'refused', code: 'robots', reason: `the robots.txt of ${host} forbids it` };
  }
  const delayMs = Math.max(0, (answer.output.delaySeconds ?? 0) * 1000);
  return { kind: 'allowed', delayMs: Math.min(delayMs, LONGEST_DELAY_MS) };
}
