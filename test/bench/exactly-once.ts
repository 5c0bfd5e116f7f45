import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approveFollowUp } from '../../src/core/approve.ts';
import { addFollowUp } from '../../src/core/follow-ups.ts';
import { listChats } from '../../src/store/chat-list.ts';
import { listChatsById } from '../../src/store/chats.ts';
import { listFollowUps } from '../../src/store/follow-ups.ts';
import { openStore } from '../../src/store/open.ts';
import { crowdStory } from '../support/crowd-story.ts';
import { type Chance, chanceFrom } from '../support/follow-up-events.ts';
import { countSends } from './exactly-once/count.ts';
import { drawHarm } from './exactly-once/harms.ts';
import { ended, loggedIn, type Stage, start } from './exactly-once/stage.ts';

const SENDS = Number(process.env.TGCRM_BENCH_SENDS ?? 2000);
const SEED = Number(process.env.TGCRM_BENCH_SEED ?? 7);
/** One for each chat: what a run looks up of a chat stays short. */
const BATCH = 100;
const ROUNDS = 7;
/** One in ten is for Telegram's own schedule, soon after its batch. */
const SERVER_EVERY = 10;
const serverAfterMs = 75_000;

/**
 * The built program sends while it is killed at each call and at random moments, while answers are lost, wires cut,
 * and two runs go at once; then everything is counted at the server and in the store.
 */
export async function bench(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'tgcrm-once-'));
  const { startSandbox } = await import('../../src/sandbox/start.ts');
  const sandbox = await startSandbox({ story: crowdStory(BATCH) });
  try {
    const stage = await loggedIn(sandbox, home);
    const chance = chanceFrom(SEED);
    for (let done = 0; done < SENDS; done += BATCH) {
      await approveBatch(stage, done, Math.min(BATCH, SENDS - done));
      await sendUnderFire(stage, chance);
      if ((done / BATCH) % 5 !== 4) continue;
      await ended(start(stage, ['sync']));
      process.stderr.write(`${done + BATCH} of ${SENDS}\n`);
    }
    await letTelegramSend(stage);
    await countSends(stage, SENDS);
  } finally {
    await sandbox.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function approveBatch({ storeUrl }: Stage, from: number, size: number): Promise<void> {
  await using store = await openStore(storeUrl).then(disposable);
  const doors = { db: store.db, now: () => new Date() };
  const listed = await listChats(doors.db, { states: ['crm'] });
  const chats = await listChatsById(
    doors.db,
    listed.map(({ id }) => id),
  );
  for (let number = from; number < from + size; number += 1) {
    const chat = chats[number % chats.length];
    if (!chat) throw new Error('no chats: was the login refused?');
    const isOnServer = number % SERVER_EVERY === 0;
    const sendAt = new Date(Date.now() + (isOnServer ? serverAfterMs : 0)).toISOString();
    const text = `Follow-up number ${number}: what do you think?`;
    const common = { chat, sendAt, sendAtWhy: null, reason: 'bench', isDryRun: false };
    const row = await addFollowUp(doors, { ...common, text });
    const approval = { row, via: 'bench', isDryRun: false, isForced: true, isOnServer };
    await approveFollowUp(doors, approval);
  }
}

async function sendUnderFire(stage: Stage, chance: Chance): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await drawHarm(chance)(stage, chance);
    stage.sandbox.onSeen(() => {});
    stage.sandbox.faults.clear();
  }
  for (let tries = 0; tries < 30 && (await countOpen(stage)) > 0; tries += 1)
    await ended(start(stage, ['followups', 'run']));
}

/** What is neither out nor in Telegram's schedule. */
async function countOpen({ storeUrl }: Stage): Promise<number> {
  await using store = await openStore(storeUrl).then(disposable);
  const statuses = ['approved', 'sending'] as const;
  return (await listFollowUps(store.db, { statuses, isScheduled: false })).length;
}

/** Nothing runs here meanwhile; then one run finds out what went out. */
async function letTelegramSend(stage: Stage): Promise<void> {
  const { accounts } = stage.sandbox.world.state;
  const waiting = () => [...accounts.values()].some(({ box }) => box.scheduled.length > 0);
  while (waiting()) await new Promise((resolve) => setTimeout(resolve, 500));
  for (let tries = 0; tries < 3; tries += 1) await ended(start(stage, ['followups', 'run']));
}

function disposable<T extends { close: () => Promise<void> }>(store: T): T & AsyncDisposable {
  return Object.assign(store, { [Symbol.asyncDispose]: () => store.close() });
}
