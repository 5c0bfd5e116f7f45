import type { Chance } from '../../support/follow-up-events.ts';
import { ended, type Stage, start } from './stage.ts';

export type Harm = (stage: Stage, chance: Chance) => Promise<void>;

const run = ['followups', 'run'] as const;

/** Kills stand for more than half of it: they are what a run must survive at every step. */
export function drawHarm(chance: Chance): Harm {
  const all = [killAtCall, killAtCall, killAtCall, killAtRandom, loseAnswer, cutWires, twoAtOnce];
  const harm = all[Math.floor(chance() * all.length)] ?? killAtCall;
  return (stage, chances) => {
    stage.harm.set(harm.name, (stage.harm.get(harm.name) ?? 0) + 1);
    return harm(stage, chances);
  };
}

const steps = [
  'users.GetUsers',
  'messages.GetHistory',
  'messages.SendMessage',
  'messages.SendMessage',
  'messages.GetScheduledHistory',
] as const;

/** As the server gives that answer, for the so manieth time. */
async function killAtCall(stage: Stage, chance: Chance): Promise<void> {
  const method = steps[Math.floor(chance() * steps.length)] ?? 'messages.SendMessage';
  let left = method === 'users.GetUsers' ? 1 : 1 + Math.floor(chance() * 25);
  const child = start(stage, run);
  stage.sandbox.onSeen((seen) => {
    if (seen.method !== method) return;
    left -= 1;
    if (left === 0) child.kill('SIGKILL');
  });
  await ended(child);
}

/** At any moment of its sending: so many milliseconds after the server has heard of it. */
async function killAtRandom(stage: Stage, chance: Chance): Promise<void> {
  const child = start(stage, run);
  let timer: NodeJS.Timeout | null = null;
  stage.sandbox.onSeen(() => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), chance() * 500);
  });
  await ended(child);
  if (timer) clearTimeout(timer);
}

/** Done at the server, and never heard of. Who waits for the answer is killed, or one time in six ends by itself. */
async function loseAnswer(stage: Stage, chance: Chance): Promise<void> {
  stage.sandbox.faults.loseAnswer('messages.sendMessage', { skip: Math.floor(chance() * 25) });
  const isKilled = chance() < 5 / 6;
  const child = start(stage, run);
  stage.sandbox.onSeen(({ answer }) => {
    if (isKilled && answer.includes('lose-answer'))
      setTimeout(() => child.kill('SIGKILL'), chance() * 300);
  });
  await ended(child);
}

/** Several times in one run, before the server has heard of the send or after. */
async function cutWires(stage: Stage, chance: Chance): Promise<void> {
  const method = 'messages.sendMessage';
  for (let cut = 0; cut < 3; cut += 1) {
    const often = { skip: Math.floor(chance() * 25) };
    stage.sandbox.faults.cut(chance() < 0.5 ? { before: method } : { after: method }, often);
  }
  await ended(start(stage, run));
}

async function twoAtOnce(stage: Stage): Promise<void> {
  const both = [start(stage, run), start(stage, run)];
  await Promise.all(both.map(ended));
}
