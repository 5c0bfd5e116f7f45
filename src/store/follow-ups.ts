import type { Kysely } from 'kysely';
import { listOf } from './database/dialect.ts';
import type { FollowUpRow, FollowUpStatus, Instant, Schema } from './schema.ts';

export async function addFollowUp(db: Kysely<Schema>, followUp: FollowUpRow): Promise<void> {
  await db.insertInto('followUps').values(followUp).execute();
}

export async function findFollowUp(
  db: Kysely<Schema>,
  id: string,
): Promise<FollowUpRow | undefined> {
  return db.selectFrom('followUps').selectAll().where('id', '=', id).executeTakeFirst();
}

export interface FollowUpListRow extends FollowUpRow {
  chatTitle: string | null;
}

export interface FollowUpListRequest {
  ids?: readonly string[] | undefined;
  chatId?: string | undefined;
  statuses?: readonly FollowUpStatus[] | undefined;
  /** Sent at this instant or later. */
  sentSince?: Instant | undefined;
  /** Those that stand in Telegram's own schedule, or do not. */
  isScheduled?: boolean | undefined;
  limit?: number | undefined;
}

/** By the time at which they go out; what has no time yet stands last. */
export async function listFollowUps(
  db: Kysely<Schema>,
  { ids, chatId, statuses, sentSince, isScheduled, limit }: FollowUpListRequest = {},
): Promise<FollowUpListRow[]> {
  let query = db
    .selectFrom('followUps')
    .leftJoin('chats', 'chats.id', 'followUps.chatId')
    .selectAll('followUps')
    .select('chats.title as chatTitle')
    .orderBy((eb) => eb.case().when('sendAt', 'is', null).then(1).else(0).end())
    .orderBy('sendAt')
    .orderBy('followUps.createdAt')
    .orderBy('followUps.id');
  if (ids) query = query.where('followUps.id', 'in', listOf(db, ids));
  if (chatId !== undefined) query = query.where('chatId', '=', chatId);
  if (statuses) query = query.where('status', 'in', [...statuses]);
  if (sentSince !== undefined) query = query.where('sentAt', '>=', sentSince);
  if (isScheduled !== undefined)
    query = query.where('scheduledMessageId', isScheduled ? 'is not' : 'is', null);
  if (limit !== undefined) query = query.limit(limit);
  return query.execute();
}

/**
 * Approved, its time has come, and no "not before" stands against it; the longest due first. What stands in Telegram's
 * own schedule is Telegram's to send.
 */
export async function listDueFollowUps(
  db: Kysely<Schema>,
  { now, limit }: { now: Instant; limit?: number | undefined },
): Promise<FollowUpRow[]> {
  const query = db
    .selectFrom('followUps')
    .selectAll()
    .where('status', '=', 'approved')
    .where('scheduledMessageId', 'is', null)
    .where('sendAt', '<=', now)
    .where(({ eb, or }) => or([eb('notBefore', 'is', null), eb('notBefore', '<=', now)]))
    .orderBy('sendAt')
    .orderBy('id');
  return (limit === undefined ? query : query.limit(limit)).execute();
}

/** What is approved for Telegram's own schedule, and whatever stands there. */
export async function listOnServer(db: Kysely<Schema>): Promise<FollowUpListRow[]> {
  return db
    .selectFrom('followUps')
    .leftJoin('chats', 'chats.id', 'followUps.chatId')
    .selectAll('followUps')
    .select('chats.title as chatTitle')
    .where(({ eb, or, and }) =>
      or([
        and([eb('isOnServer', '=', 1), eb('status', '=', 'approved')]),
        eb('scheduledMessageId', 'is not', null),
      ]),
    )
    .orderBy('sendAt')
    .orderBy('followUps.id')
    .execute();
}

/** What was sent into a chat, and what stands in Telegram's own schedule for it. */
export async function listOwnSends(db: Kysely<Schema>, chatId: string): Promise<FollowUpRow[]> {
  return db
    .selectFrom('followUps')
    .selectAll()
    .where('chatId', '=', chatId)
    .where(({ eb, or }) =>
      or([eb('status', '=', 'sent'), eb('scheduledMessageId', 'is not', null)]),
    )
    .orderBy('scheduledAt')
    .orderBy('id')
    .execute();
}

export type FollowUpChanges = Partial<
  Omit<FollowUpRow, 'id' | 'status' | 'randomId' | 'createdAt'>
>;

export interface FollowUpStep {
  id: string;
  /** Where it must stand now; it may have moved since it was read. */
  from: readonly FollowUpStatus[];
  to: FollowUpStatus;
  changes?: FollowUpChanges | undefined;
}

/**
 * One step of its life, or an edit (`to` where it stands). Another text is another message: Telegram would take it
 * for the former one under the same random id, so that is dropped.
 *
 * @returns the row after the step, or `undefined` when it stood elsewhere: another run was faster.
 */
export async function moveFollowUp(
  db: Kysely<Schema>,
  { id, from, to, changes = {} }: FollowUpStep,
): Promise<FollowUpRow | undefined> {
  return db
    .updateTable('followUps')
    .set({ ...changes, ...(changes.text === undefined ? {} : { randomId: null }), status: to })
    .where('id', '=', id)
    .where('status', 'in', [...from])
    .returningAll()
    .executeTakeFirst();
}

export interface ClaimFollowUp {
  id: string;
  randomId: string;
  /** For Telegram's own schedule, at this time; to be sent now unless given. */
  scheduledAt?: Instant | null;
}

/**
 * Takes an approved follow-up for sending: of any number of runs at the same time exactly one gets it. The random id
 * stands in the store before Telegram hears of it, and a retry keeps the one that is there.
 *
 * @returns `undefined` when another run has it, or it was cancelled meanwhile.
 */
export async function claimFollowUp(
  db: Kysely<Schema>,
  { id, randomId, scheduledAt = null }: ClaimFollowUp,
): Promise<FollowUpRow | undefined> {
  return db
    .updateTable('followUps')
    .set((eb) => ({
      status: 'sending',
      randomId: eb.fn.coalesce('randomId', eb.val(randomId)),
      attempts: eb('attempts', '+', 1),
      scheduledAt,
    }))
    .where('id', '=', id)
    .where('status', '=', 'approved')
    .where('scheduledMessageId', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

/** Back to the approved ones, not to be tried before `notBefore`; its random id stays, in case it did go out. */
export async function deferFollowUp(
  db: Kysely<Schema>,
  { id, notBefore, why }: { id: string; notBefore: Instant; why: string },
): Promise<boolean> {
  const changes = { notBefore, statusWhy: why };
  const step = { id, from: ['sending', 'approved'], to: 'approved', changes } as const;
  return (await moveFollowUp(db, step)) !== undefined;
}

export async function failFollowUp(
  db: Kysely<Schema>,
  { id, why }: { id: string; why: string },
): Promise<boolean> {
  const step = { id, from: ['sending', 'approved'], to: 'failed' } as const;
  return (await moveFollowUp(db, { ...step, changes: { statusWhy: why } })) !== undefined;
}

/** One that is being sent can be cancelled by the run that holds it alone: `whileSending`. */
export async function cancelFollowUp(
  db: Kysely<Schema>,
  { id, why, whileSending = false }: { id: string; why: string; whileSending?: boolean },
): Promise<boolean> {
  const from = whileSending
    ? (['draft', 'approved', 'sending'] as const)
    : (['draft', 'approved'] as const);
  const changes = { statusWhy: why };
  return (await moveFollowUp(db, { id, from, to: 'cancelled', changes })) !== undefined;
}

/**
 * It stands in Telegram's schedule no more, under this number. The random id goes with it: Telegram would take the
 * next one for this one.
 */
export async function forgetScheduled(
  db: Kysely<Schema>,
  { id, scheduledMessageId }: { id: string; scheduledMessageId: number },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('followUps')
    .set({ scheduledMessageId: null, scheduledAt: null, randomId: null, notBefore: null })
    .where('id', '=', id)
    .where('scheduledMessageId', '=', scheduledMessageId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** One that never was more than a draft. @returns whether it stood where that can be done. */
export async function dropFollowUp(
  db: Kysely<Schema>,
  { id, from }: Pick<FollowUpStep, 'id' | 'from'>,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('followUps')
    .where('id', '=', id)
    .where('status', 'in', [...from])
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
