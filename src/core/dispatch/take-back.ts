import { recordActivities } from '../../store/activities.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import { forgetScheduled, moveFollowUp } from '../../store/follow-ups.ts';
import { newActivity } from '../activity.ts';
import type { Doors } from '../doors.ts';
import { AppError } from '../errors.ts';
import type { AfterTakeBack } from '../rules/dispatch/server-plan.ts';
import type { IncomingMessage, ScheduledMessage } from '../telegram/port.ts';
import { addressOf } from './look.ts';
import { type Outcome, recordOutcome } from './outcomes.ts';
import type { Due } from './read-due.ts';
import { findOwn } from './reconcile.ts';
import { takenOutWhy } from './send-one.ts';

type ServerDoors = Pick<Doors, 'db' | 'telegram' | 'now'>;

export interface TakeBack {
  why: string;
  after: AfterTakeBack;
}

/** Nearer to its time than this, it may go out while it is being taken back. */
const closeMs = 5 * 60_000;

/**
 * Takes one out of Telegram's schedule, and finds out whether Telegram was faster.
 *
 * @returns `null` when nothing more is to be told of it: it goes back there, or stays what a person made of it.
 * @throws {AppError} `refused` when it still stands there; whatever Telegram answers.
 */
export async function takeBackOne(
  doors: ServerDoors,
  due: Due,
  { why, after }: TakeBack,
): Promise<Outcome | null> {
  const { scheduledMessageId } = due.row;
  if (scheduledMessageId === null) return null;
  if (!(await findThere(doors, due))) return settleGone(doors, due, after);
  await doors.telegram.unschedule(await addressOf(doors, due), [scheduledMessageId]);
  if (await findThere(doors, due))
    throw new AppError('refused', 'Telegram did not take it out of its schedule');
  const sent = isClose(doors, due) ? await findOwn(doors, due) : undefined;
  if (sent) return recordSentThere(doors, due, sent);
  await forget(doors, due, scheduledMessageId, why);
  return afterwards(doors, due, { why, after });
}

export async function findThere(
  { db, telegram }: Pick<Doors, 'db' | 'telegram'>,
  due: Due,
): Promise<ScheduledMessage | undefined> {
  const there = await telegram.scheduled(await addressOf({ db }, due));
  return there.find(({ scheduledId }) => scheduledId === due.row.scheduledMessageId);
}

/** It stands there no more: it went out, or somebody took it out by hand. */
export async function settleGone(
  doors: ServerDoors,
  due: Due,
  after: AfterTakeBack,
): Promise<Outcome | null> {
  const { scheduledMessageId } = due.row;
  const sent = await findOwn(doors, due);
  if (sent) return recordSentThere(doors, due, sent);
  if (scheduledMessageId !== null) await forget(doors, due, scheduledMessageId, takenOutWhy);
  return after === 'stay'
    ? null
    : recorded(doors, due, { kind: 'cancelled', why: takenOutWhy } as const);
}

/** One that a person had cancelled by then is sent all the same, and says so. */
async function recordSentThere(
  doors: ServerDoors,
  due: Due,
  { messageId, sentAt }: IncomingMessage,
): Promise<Outcome> {
  const { id, status } = due.row;
  const statusWhy =
    status === 'approved' ? null : `it had gone out before it could be taken back (${status})`;
  const changes = {
    sentAt,
    telegramMessageId: String(messageId),
    scheduledMessageId: null,
    statusWhy,
  };
  const from = ['approved', 'draft', 'cancelled', 'failed'] as const;
  await inTransaction(doors.db, async (db) => {
    if (!(await moveFollowUp(db, { id, from, to: 'sent', changes }))) return;
    const summary = `Telegram sent a follow-up to ${due.chat.title} from its schedule`;
    await record({ ...doors, db }, due, { verb: 'sent-follow-up', summary });
  });
  return { kind: 'sent', sentAt, messageId };
}

/** @param scheduledMessageId under which it stood there */
export async function forget(
  doors: ServerDoors,
  due: Due,
  scheduledMessageId: number,
  why: string,
): Promise<void> {
  await inTransaction(doors.db, async (db) => {
    if (!(await forgetScheduled(db, { id: due.row.id, scheduledMessageId }))) return;
    const summary = `took a follow-up to ${due.chat.title} back from Telegram's schedule: ${why}`;
    await record({ ...doors, db }, due, { verb: 'taken-back-follow-up', summary });
  });
}

async function record(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { chat, row }: Due,
  { verb, summary }: { verb: string; summary: string },
): Promise<void> {
  const about = { actor: 'dispatch', chatId: chat.id, subject: row.id };
  await recordActivities(db, [newActivity({ now: now(), ...about, verb, summary })]);
}

async function afterwards(
  doors: ServerDoors,
  due: Due,
  { why, after }: TakeBack,
): Promise<Outcome | null> {
  switch (after) {
    case 'cancel':
      return recorded(doors, due, { kind: 'cancelled', why });
    case 'hold': {
      const retryAt = new Date(doors.now().getTime() + 3_600_000).toISOString();
      return recorded(doors, due, { kind: 'deferred', retryAt, why, isHeld: true });
    }
    case 'move':
    case 'stay':
      return null;
  }
}

async function recorded(doors: ServerDoors, due: Due, outcome: Outcome): Promise<Outcome> {
  await recordOutcome(doors, due, outcome);
  return outcome;
}

function isClose({ now }: Pick<Doors, 'now'>, { row }: Due): boolean {
  return Date.parse(row.scheduledAt ?? '') - now().getTime() < closeMs;
}
