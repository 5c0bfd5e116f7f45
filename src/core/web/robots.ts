import * as v from 'valibot';
import type { Robots, RobotsSay } from './ask-politely.ts';
import type { Got } from './get-document.ts';
import type { Reader } from './reader.ts';

/** As sites write it in their robots.txt. */
const AGENT = 'tgcrm';
const TTL_MS = 86_400_000;
/** RFC 9309 asks for at least so much. */
const MOST_BYTES = 512 * 1024;
const LONGEST_DELAY_MS = 10_000;
/** What is remembered for this run, beside the cache. */
const REMEMBERED = { hosts: 1000, bytes: 8 * 1024 } as const;

const answerSchema = v.object({
  isAllowed: v.boolean(),
  delaySeconds: v.nullable(v.number()),
});

export interface RobotsDoors {
  reader: Reader;
  now: () => Date;
  get: (request: {
    url: string;
    media: 'robots';
    ttlMs: number;
    maxBytes: number;
    obeysRobots: false;
    signal?: AbortSignal;
  }) => Promise<Got>;
}

/** What each site's robots.txt says of a URL (RFC 9309): good for a day. */
export function newRobots({ reader, now, get }: RobotsDoors): Robots {
  const remembered = new Map<string, { rules: Buffer; until: number }>();
  const rulesOf = async (url: URL, signal: AbortSignal | undefined) => {
    const known = remembered.get(url.origin);
    if (known && known.until > now().getTime()) return known.rules;
    const rules = rulesIn(
      await get({
        url: new URL('/robots.txt', url).href,
        media: 'robots',
        ttlMs: TTL_MS,
        maxBytes: MOST_BYTES,
        obeysRobots: false,
        ...(signal && { signal }),
      }),
    );
    if (remembered.size >= REMEMBERED.hosts) remembered.clear();
    if (Buffer.isBuffer(rules) && rules.length <= REMEMBERED.bytes) {
      remembered.set(url.origin, { rules, until: now().getTime() + TTL_MS });
    }
    return rules;
  };
  return async (url, signal) => {
    const rules = await rulesOf(url, signal);
    if (!Buffer.isBuffer(rules)) return rules;
    if (rules.length === 0) return { kind: 'allowed', delayMs: 0 };
    const job = { kind: 'robots' as const, bytes: rules, url: url.href, agent: AGENT };
    return said(await reader.read(job, signal), url);
  };
}

/** The file, an empty one where there is none, or why there is no telling. */
function rulesIn(file: Got): Buffer | Exclude<RobotsSay, { kind: 'allowed' }> {
  if (file.kind === 'document') return file.document.bytes;
  // A redirect to nowhere is as good as no file.
  if (file.kind === 'refused' && file.code === 'redirect') return Buffer.alloc(0);
  if (file.kind !== 'failed') return file;
  if (isAbsent(file.status, file.code)) return Buffer.alloc(0);
  return file.status === null ? file : { ...file, reason: `robots.txt: ${file.reason}` };
}

/** No such file, or a page in its place: nothing is forbidden. */
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
