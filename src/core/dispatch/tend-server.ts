import { moveFollowUp } from '../../store/follow-ups.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import { movedWhy } from '../rules/dispatch/send-time.ts';
import { nextLook, type ServerStep } from '../rules/dispatch/server-plan.ts';
import { answered } from './apply-plan.ts';
import type { LimitOptions } from './limits.ts';
import { lookAgain } from './look.ts';
import { type Outcome, recordOutcome } from './outcomes.ts';
import type { Due } from './read-due.ts';
import { othersApproved, sendOne } from './send-one.ts';
import { planOnServer, readServer } from './server.ts';
import { findThere, forget, settleGone, type TakeBack, takeBackOne } from './take-back.ts';

type ServerDoors = Pick<Doors, 'db' | 'telegram' | 'now'>;

export interface TendServer extends Pick<LimitOptions, 'settings' | 'timeZone'> {
  accountId: string;
  /** These alone; all unless given. */
  ids?: readonly string[] | undefined;
  report: (step: string) => void;
}

/**
 * Telegram's own schedule, made to hold what it should: takes back what must not go out any more, looks at the chats
 * of what stands there, finds out what went out, and puts there what was approved for it.
 *
 * @throws {AppError} what Telegram says, with what still stands there though it should not.
 */
export async function tendServer(
  doors: ServerDoors,
  options: TendServer,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const round of rounds) {
    const { rows, steps } = await stepsOf(doors, options);
    const now = doors.now().toISOString();
    const wanted = steps.filter((step) => roundOf(step, { rows, now }) === round);
    if (await tendAll(doors, { rows, steps: wanted, outcomes, options })) break;
  }
  return outcomes;
}

/**
 * What went out by now comes first, since until it is known it looks like a message of one's own to the others of its
 * chat; then taking back, which frees what the limits count; then what goes there, also again for another time.
 */
const rounds = ['out', 'there', 'put'] as const;

function roundOf(
  { id, kind }: ServerStep,
  { rows, now }: { rows: readonly Due[]; now: string },
): (typeof rounds)[number] {
  if (kind === 'put' || kind === 'wait') return 'put';
  const scheduledAt = rows.find(({ row }) => row.id === id)?.row.scheduledAt ?? null;
  return scheduledAt !== null && scheduledAt <= now ? 'out' : 'there';
}

async function stepsOf(doors: ServerDoors, { ids, accountId, ...options }: TendServer) {
  const rows = (await readServer(doors)).filter(
    ({ row, account }) => account.id === accountId && (ids === undefined || ids.includes(row.id)),
  );
  return { rows, steps: await planOnServer(doors, rows, options) };
}

interface TendAll {
  rows: readonly Due[];
  steps: readonly ServerStep[];
  outcomes: Map<string, Outcome>;
  options: TendServer;
}

/** @returns whether Telegram asked to wait: no more of it in this run. */
async function tendAll(
  doors: ServerDoors,
  { rows, steps, outcomes, options }: TendAll,
): Promise<boolean> {
  const byId = new Map(rows.map((each) => [each.row.id, each] as const));
  for (const step of steps) {
    const due = byId.get(step.id);
    if (!due || outcomes.get(step.id)?.kind === 'cancelled') continue;
    const tended = await tendOne(doors, due, step, options);
    if (tended.outcome) outcomes.set(step.id, tended.outcome);
    for (const other of tended.others) {
      await recordOutcome(doors, other, answered);
      outcomes.set(other.row.id, answered);
    }
    if (tended.isOver) return true;
  }
  return false;
}

interface Tended {
  outcome: Outcome | null;
  /** Off, too, since they have answered. */
  others: readonly Due[];
  isOver: boolean;
}

function told(outcome: Outcome | null): Tended {
  return { outcome, others: [], isOver: false };
}

async function tendOne(
  doors: ServerDoors,
  due: Due,
  step: ServerStep,
  { settings, report }: TendServer,
): Promise<Tended> {
  const onlyWhereTheyWrote = settings['sending.onlyWhereTheyWrote'];
  switch (step.kind) {
    case 'rest':
      return told(null);
    case 'wait': {
      const retryAt = new Date(doors.now().getTime() + 3_600_000).toISOString();
      const outcome = { kind: 'deferred', retryAt, why: step.why, isHeld: true } as const;
      await recordOutcome(doors, due, outcome);
      return told(outcome);
    }
    case 'cancel': {
      const outcome = { kind: 'cancelled', why: step.why } as const;
      await recordOutcome(doors, due, outcome);
      return told(outcome);
    }
    case 'take-back':
      report(`taking back from Telegram's schedule: ${due.chat.title}`);
      return told(await takeBackLoudly(doors, due, step));
    case 'look':
      report(`looking at what Telegram is to send to ${due.chat.title}`);
      return lookThere(doors, due, onlyWhereTheyWrote);
    case 'put': {
      report(`putting into Telegram's schedule: ${due.chat.title}`);
      const sent = await sendOne(doors, due, { onlyWhereTheyWrote, later: step });
      if (!sent) return told(null);
      await recordOutcome(doors, due, sent.outcome);
      const others = sent.hasAnswered ? await othersApproved(doors, due) : [];
      return { outcome: sent.outcome, others, isOver: sent.isOver };
    }
  }
}

/** Does it stand there as it was put there? And does the chat still ask for it? */
async function lookThere(
  doors: ServerDoors,
  due: Due,
  onlyWhereTheyWrote: boolean,
): Promise<Tended> {
  const { row } = due;
  const there = await findThere(doors, due);
  if (!there) return told(await settleGone(doors, due, 'cancel'));
  if (there.text !== row.text || there.sendAt === null) {
    await forget(doors, due, there.scheduledId, changedWhy);
    const outcome = { kind: 'cancelled', why: changedWhy } as const;
    await recordOutcome(doors, due, outcome);
    return told(outcome);
  }
  const look = await lookAgain(doors, { due, onlyWhereTheyWrote });
  if (look.kind === 'cancel') {
    const outcome = await takeBackLoudly(doors, due, { why: look.why, after: 'cancel' });
    const others = look.hasAnswered ? await othersApproved(doors, due) : [];
    return { outcome, others, isOver: false };
  }
  // Moved by hand in one of Telegram's apps: that is a person's word, too.
  const times = { scheduledAt: there.sendAt, sendAt: there.sendAt, sendAtWhy: movedWhy };
  const moved = there.sendAt === row.scheduledAt ? {} : times;
  const changes = { ...moved, notBefore: nextLook(there.sendAt, doors.now()) };
  await moveFollowUp(doors.db, { id: row.id, from: ['approved'], to: 'approved', changes });
  return told(null);
}

const changedWhy = "you changed it in Telegram's schedule: what stands there is yours now";

/** One that cannot be taken back is the worst that can happen here: it is said with its name, and tried again. */
async function takeBackLoudly(
  doors: ServerDoors,
  due: Due,
  how: TakeBack,
): Promise<Outcome | null> {
  try {
    return await takeBackOne(doors, due, how);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const why = `still in Telegram's schedule, and goes out at its time: ${error.message}`;
    const { id } = due.row;
    const changes = { statusWhy: `${how.why}; ${why}` };
    await moveFollowUp(doors.db, { id, from: ['approved'], to: 'approved', changes });
    if (error.code === 'refused' || error.code === 'not-found') return { kind: 'failed', why };
    const { code, retryAt } = error;
    const hint = `${error.hint ?? 'the next run tries again'}; or take it out in Telegram yourself`;
    const options = { cause: error, hint, retryAt };
    throw new AppError(code, `${id} to ${due.chat.title} is ${why}`, options);
  }
}
