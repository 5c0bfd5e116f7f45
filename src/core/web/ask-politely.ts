import { askServer, type Question, type Reply } from './ask-server.ts';
import type { HostLine } from './host-line.ts';
import type { HostWaits } from './host-waits.ts';
import type { Failed, Later, NotAsked } from './port.ts';

export interface Manners {
  line: HostLine;
  waits: HostWaits;
  /** Between two requests to a host of the public internet, and to one of the person's own. */
  pauseMs: { public: number; own: number };
  robots: Robots;
}

export type Robots = (url: URL, signal: AbortSignal | undefined) => Promise<RobotsSay>;

/** What a site's robots.txt lets us do: it may be that there was no telling. */
export type RobotsSay = { kind: 'allowed'; delayMs: number } | NotAsked | Failed | Later;

export interface PoliteQuestion extends Omit<Question, 'signal'> {
  isOwn: boolean;
  obeysRobots: boolean;
  signal: AbortSignal | undefined;
  /** What is left of the time for it, which waiting in line does not use up. */
  clock: { leftMs: number };
}

/** One request, when the host may be asked: robots.txt, its wish to be left alone, its line. */
export async function askPolitely(manners: Manners, question: PoliteQuestion): Promise<Reply> {
  const { url, signal, isOwn } = question;
  const early = await waitOf(manners.waits, url);
  if (early) return early;
  const robots = question.obeysRobots ? await manners.robots(url, signal) : null;
  if (robots && robots.kind !== 'allowed') return robots;
  const pauseMs = Math.max(
    isOwn ? manners.pauseMs.own : manners.pauseMs.public,
    robots?.delayMs ?? 0,
  );
  return manners.line.run({ host: url.host, pauseMs, signal }, async () => {
    // It may have been said to somebody before us in the line.
    const late = await waitOf(manners.waits, url);
    if (late) return late;
    const reply = await timed(question);
    if (reply.kind === 'wait') await manners.waits.record(url.host, reply.retryAt);
    return reply;
  });
}

export async function waitOf(waits: HostWaits, { host }: URL): Promise<Later | null> {
  const retryAt = await waits.until(host);
  if (retryAt === null) return null;
  return { kind: 'wait', retryAt, reason: `${host} does not want to be asked before` };
}

async function timed({ clock, signal, ...question }: PoliteQuestion): Promise<Reply> {
  const startedAt = performance.now();
  const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(clock.leftMs)));
  const reply = await askServer({
    ...question,
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
  });
  clock.leftMs -= performance.now() - startedAt;
  signal?.throwIfAborted();
  return reply;
}
