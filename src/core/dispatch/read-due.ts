import { findAccount } from '../../store/accounts.ts';
import { findChat } from '../../store/chats.ts';
import {
  type FollowUpListRow,
  listDueFollowUps,
  listFollowUps,
  listOwnSends,
} from '../../store/follow-ups.ts';
import { newestInbound } from '../../store/inbound.ts';
import { listMessages } from '../../store/messages.ts';
import type { AccountRow, ChatRow, FollowUpRow, MessageRow } from '../../store/schema.ts';
import { findWait } from '../../store/waits.ts';
import { anchorHash, storedAnchors } from '../anchors.ts';
import type { Doors } from '../doors.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { DueChat, DueFollowUp, PastSend } from '../rules/dispatch/due-follow-up.ts';
import { isEditedSince, newerIn } from '../rules/dispatch/newer-messages.ts';
import { ownSends } from '../rules/dispatch/own-sends.ts';
import { isByHand } from '../rules/dispatch/send-time.ts';
import { wordingOf } from '../rules/draft/wording.ts';
import { whereabouts } from '../their-zone.ts';

import { type StopOn, writtenElsewhere } from './elsewhere.ts';

type DueDoors = Pick<Doors, 'db' | 'now'>;

/** A follow-up of this run, with the rows that belong to it. */
export interface Due {
  row: FollowUpListRow;
  chat: ChatRow;
  account: AccountRow;
}

/** What is due, and what a run that was killed left in the middle of its sending. */
export async function readDue({ db, now }: DueDoors): Promise<{ due: Due[]; interrupted: Due[] }> {
  const due = await listDueFollowUps(db, { now: now().toISOString() });
  const ids = due.map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await listFollowUps(db, { ids });
  const interrupted = await listFollowUps(db, { statuses: ['sending'] });
  return { due: await withRows({ db }, rows), interrupted: await withRows({ db }, interrupted) };
}

/** Each with its chat and account; one whose chat is gone has none. */
export async function withRows(
  { db }: Pick<Doors, 'db'>,
  rows: readonly FollowUpListRow[],
): Promise<Due[]> {
  const all: Due[] = [];
  for (const row of rows) {
    const chat = await findChat(db, row.chatId);
    const account = chat && (await findAccount(db, chat.accountId));
    if (chat && account) all.push({ row, chat, account });
  }
  return all;
}

/** What the store knows about each, in the words of the plan. */
export async function inPlanWords(
  doors: DueDoors,
  due: readonly Due[],
  stopOn: StopOn,
): Promise<DueFollowUp[]> {
  const all: DueFollowUp[] = [];
  for (const each of due) {
    const { row, chat, account } = each;
    const isApprovalGood = row.fingerprint === fingerprintOf(row, chat, account);
    const wording = wordingOf(row.text, [chat.title]);
    const decided = { isApprovalGood, wording, isByHand: isByHand(row.sendAtWhy) };
    all.push({ ...row, ...decided, chat: await dueChat(doors, each, stopOn) });
  }
  return all;
}

/**
 * Automatic sends of the last day, and those that Telegram's own schedule holds: what the budgets count. What is
 * being sent counts as sent now, since it may be.
 */
export async function pastSends({ db, now }: DueDoors): Promise<PastSend[]> {
  const at = now().toISOString();
  const sentSince = new Date(now().getTime() - 86_400_000).toISOString();
  const sent = await listFollowUps(db, { statuses: ['sent'], sentSince });
  const sending = await listFollowUps(db, { statuses: ['sending'] });
  const onServer = await listFollowUps(db, { isScheduled: true });
  const as = (time: (row: FollowUpRow) => string | null) => (row: FollowUpListRow) => ({
    chatId: row.chatId,
    wording: wordingOf(row.text, [row.chatTitle ?? '']),
    sentAt: time(row) ?? at,
  });
  return [
    ...sent.map(as(({ sentAt }) => sentAt)),
    ...sending.map(as(({ scheduledAt }) => scheduledAt ?? at)),
    ...onServer.map(as(({ scheduledAt }) => scheduledAt)),
  ];
}

async function dueChat(
  { db, now }: DueDoors,
  { row, chat }: Due,
  stopOn: StopOn,
): Promise<DueChat> {
  const { id, kind, state, accountId, followUpPolicy: policy } = chat;
  const inbound = await newestInbound(db, id);
  const sent = await listFollowUps(db, { chatId: id, statuses: ['sent'] });
  const at = now().toISOString();
  const wait = await findWait(db, { accountId, scope: chatScope(id), now: at });
  return {
    id,
    kind,
    state,
    policy,
    isMigrated: chat.migratedToChatId !== null,
    // While the history is not complete, an older message of theirs may exist.
    hasWritten: inbound ? true : chat.historyFrom === 0 ? false : null,
    newer: await newerInStore({ db }, row),
    elsewhere: await writtenElsewhere({ db }, { row, chat, stopOn }),
    base: await baseOf({ db }, row),
    unanswered: sent.filter(({ sentAt }) => (sentAt ?? '') > (inbound?.sentAt ?? '')).length,
    where: await whereabouts({ db }, chat, Date.parse(row.sendAt ?? at)),
    waitUntil: wait?.until ?? null,
  };
}

export const chatScope = (chatId: string) => `send ${chatId}`;

async function newerInStore(
  { db }: Pick<Doors, 'db'>,
  row: FollowUpRow,
): Promise<DueChat['newer']> {
  const { chatId, baseMessageId } = row;
  const messages = await listMessages(db, {
    chatId,
    limit: 200,
    withDeleted: true,
    ...(baseMessageId !== null && { after: baseMessageId }),
  });
  const seen = messages.map(asSeen);
  return newerIn(seen, row, ownSends(seen, await listOwnSends(db, chatId)));
}

function asSeen(row: MessageRow) {
  return { ...row, isOutgoing: row.isOutgoing === 1 };
}

/** Telegram's ids of what went out by itself: no sign that somebody wrote. */
export function sendIds(sent: readonly FollowUpRow[]): Set<number> {
  return new Set(sent.map(({ telegramMessageId }) => Number(telegramMessageId)));
}

async function baseOf({ db }: Pick<Doors, 'db'>, row: FollowUpRow): Promise<DueChat['base']> {
  const stored = await storedAnchors({ db }, row);
  if (stored.some((message) => message?.deletedAt)) return 'deleted';
  const texts = stored.map((message) => message?.text ?? null);
  const isOther = row.anchorHash !== null && row.anchorHash !== anchorHash(texts);
  const isEdited = stored.some((message) => isEditedSince(message?.editedAt ?? null, row));
  return isOther || isEdited ? 'edited' : 'same';
}
