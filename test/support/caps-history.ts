import { approveFollowUp } from '../../src/core/approve.ts';
import type { Doors } from '../../src/core/doors.ts';
import { AppError } from '../../src/core/errors.ts';
import { addFollowUp } from '../../src/core/follow-ups.ts';
import type { Sandbox } from '../../src/sandbox/start.ts';
import { chatIdOf } from '../../src/store/chat-id.ts';
import { findChat } from '../../src/store/chats.ts';
import { claimFollowUp, listFollowUps } from '../../src/store/follow-ups.ts';
import type { Chance } from './follow-up-events.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Within it a clock is believed; two that both are may be twice that apart. */
export const mostClockSkewMs = 5 * minuteMs;

export const caps = { perHour: 3, perDay: 7, perChatPerDay: 1 };

export interface CapsStage {
  sandbox: Sandbox;
  doors: Pick<Doors, 'db' | 'now'>;
  /** Chats `p1`, `p2`, … of the story. */
  people: number;
  /** The true clock goes on. */
  pass: (ms: number) => void;
  /** This machine's clock is off the true one by so much from now on. */
  setClock: (ms: number) => void;
  run: () => Promise<unknown>;
}

export interface ToldCaps {
  sends: number;
  /** More than a cap allows, or a row that is not as true as the chat. */
  violations: string[];
}

/**
 * A made-up history of approvals and runs under clocks that jump: runs at once, and what a run that was killed left
 * in the middle of its sending. What went out is counted at the server, by the true clock.
 */
export async function tellCapsHistory(
  stage: CapsStage,
  chance: Chance,
  steps: number,
): Promise<ToldCaps> {
  const { doors, sandbox, people } = stage;
  const below = (count: number) => Math.floor(chance() * count);
  const violations: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    stage.pass(below(70) * minuteMs);
    const drawn = chance();
    if (drawn < 0.2) stage.setClock((chance() - 0.5) * 4 * 24 * hourMs);
    else if (drawn < 0.6) stage.setClock((chance() - 0.5) * 8 * minuteMs);
    const name = `p${1 + below(people)}`;
    const chat = await findChat(doors.db, chatIdOf('1', sandbox.world.find(name)));
    if (!chat) throw new Error('no chat');
    const about = { sendAt: doors.now().toISOString(), sendAtWhy: null, reason: 'test' };
    const text = `Follow-up ${step}`;
    const row = await addFollowUp(doors, { chat, ...about, text, isDryRun: false });
    await approveFollowUp(doors, { row, via: 'test', isDryRun: false, isForced: true });
    if (chance() < 0.1) await claimFollowUp(doors.db, { id: row.id, randomId: String(step + 1) });
    const runs = chance() < 0.3 ? [stage.run(), stage.run()] : [stage.run()];
    for (const run of await Promise.allSettled(runs))
      if (run.status === 'rejected' && !isBusy(run.reason)) violations.push(String(run.reason));
  }
  return judged(stage, violations);
}

function isBusy(error: unknown): boolean {
  return error instanceof AppError && error.code === 'busy';
}

async function judged(
  { doors, sandbox, people }: CapsStage,
  violations: string[],
): Promise<ToldCaps> {
  const sends = Array.from({ length: people }, (_, index) => `p${index + 1}`).flatMap((name) =>
    sandbox.world
      .messagesOf('mira', name)
      .filter(({ text }) => text.startsWith('Follow-up'))
      .map(({ date }) => ({ name, at: date * 1000 })),
  );
  const all = sends.map(({ at }) => at);
  const tell = (what: string, count: number, cap: number) =>
    count > cap && violations.push(`${count} ${what}, not ${cap}`);
  const slackMs = 2 * mostClockSkewMs;
  tell('an hour', most(all, hourMs - slackMs), caps.perHour);
  tell('a day', most(all, 24 * hourMs - slackMs), caps.perDay);
  for (const own of Map.groupBy(sends, ({ name }) => name).values()) {
    const times = own.map(({ at }) => at);
    tell('a day into one chat', most(times, 24 * hourMs - slackMs), caps.perChatPerDay);
  }
  const sent = await listFollowUps(doors.db, { statuses: ['sent'] });
  if (sent.length !== sends.length)
    violations.push(`${sent.length} are sent by the store, ${sends.length} by the server`);
  return { sends: sends.length, violations };
}

/** The most of these within any stretch of that length. */
function most(times: readonly number[], windowMs: number): number {
  const counts = times.map((from) => times.filter((at) => at >= from && at < from + windowMs));
  return Math.max(0, ...counts.map(({ length }) => length));
}
