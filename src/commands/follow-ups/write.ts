import { approveFollowUp } from '../../core/approve.ts';
import type { Doors } from '../../core/doors.ts';
import { type LintedFollowUp, type LintOptions, lintFollowUp } from '../../core/drafts/lint.ts';
import { AppError } from '../../core/errors.ts';
import { findChat } from '../../core/find-chat.ts';
import { findFollowUpNamed } from '../../core/find-follow-up.ts';
import {
  addFollowUp,
  cancelFollowUp,
  editFollowUp,
  withdrawFollowUp,
} from '../../core/follow-ups.ts';
import { byHandWhy } from '../../core/rules/dispatch/send-time.ts';
import { serverStateOf } from '../../core/rules/dispatch/server-state.ts';
import { parseWhen } from '../../core/rules/time/when.ts';
import { findChat as storedChat } from '../../store/chats.ts';
import { type FollowUpListRow, listFollowUps } from '../../store/follow-ups.ts';
import type { ChatRow } from '../../store/schema.ts';
import { settleAtTelegram } from '../at-telegram.ts';
import type { Context } from '../context.ts';
import { tellFindings } from '../terminal/tell-findings.ts';
import { withTheirZone } from '../their-zone.ts';

type WriteDoors = Pick<Doors, 'db' | 'now'>;

export async function addAs(
  doors: WriteDoors,
  context: Context,
  options: { chat: string; text: string; at?: string; best?: boolean; reason?: string },
): Promise<LintedFollowUp> {
  const text = await textOf(context, options.text);
  const { chat, ...time } = await momentOf(doors, context, options);
  const row = await addFollowUp(doors, {
    chat,
    text,
    ...time,
    reason: options.reason ?? 'written by hand',
    isDryRun: context.flags.dryRun,
  });
  return tellFindings(context, await lintFollowUp(doors, row, limitsOf(context)));
}

async function momentOf(
  doors: WriteDoors,
  context: Context,
  { chat, at, best = false }: { chat: string; at?: string; best?: boolean },
): Promise<{ chat: ChatRow } & Pick<FollowUpListRow, 'sendAt' | 'sendAtWhy' | 'timing'>> {
  if (best && at !== undefined) throw new AppError('usage', '--at and --best do not go together');
  const found = await findChat(doors.db, chat);
  if (best) {
    const { timeAs } = await import('../moment-run.ts');
    const there = await withTheirZone(doors, context, { chat: found, at: null });
    const { at: sendAt, why, timing } = await timeAs(doors, context, there);
    return { chat: there, sendAt, sendAtWhy: why, timing };
  }
  const sendAt = timeOf(doors, context, at) ?? null;
  if (sendAt === null) return { chat: found, sendAt, sendAtWhy: null, timing: null };
  const there = await withTheirZone(doors, context, { chat: found, at: sendAt });
  return { chat: there, sendAt, sendAtWhy: byHandWhy, timing: null };
}

export async function editAs(
  doors: WriteDoors,
  context: Context,
  { id, text, at }: { id: string; text?: string; at?: string },
): Promise<LintedFollowUp> {
  if (text === undefined && at === undefined)
    throw new AppError('usage', 'nothing to edit', { hint: 'give --text or --at' });
  const sendAt = timeOf(doors, context, at);
  const words = text === undefined ? undefined : await textOf(context, text);
  const { status } = await findFollowUpNamed(doors.db, id);
  const row = await editFollowUp(doors, {
    row: await editable(doors, context, { id, text: words }),
    text: words,
    sendAt,
    isDryRun: context.flags.dryRun,
  });
  const linted = tellFindings(context, await lintFollowUp(doors, row, limitsOf(context)));
  const [after = linted] = await settled(doors, context, [linted]);
  if (status === 'approved' && after.status === 'draft')
    context.talk(`${after.id} needs a new approval: tgcrm followups approve ${after.id}`);
  return after;
}

/** What stands in Telegram's schedule is taken back before its text changes; what has gone out by then, is out. */
async function editable(
  doors: WriteDoors,
  context: Context,
  { id, text }: { id: string; text: string | undefined },
): Promise<FollowUpListRow> {
  const row = await findFollowUpNamed(doors.db, id);
  const isThere = row.scheduledMessageId !== null && text !== undefined;
  if (!isThere || text.trim() === row.text || context.flags.dryRun) return row;
  if (row.status === 'approved') await withdrawFollowUp(doors, row);
  await settleAtTelegram(doors, context, [id]);
  return findFollowUpNamed(doors.db, id);
}

function limitsOf({ settings }: Context): LintOptions {
  return { sameTextPerDay: settings['sending.sameTextPerDay'] };
}

export async function showAs(
  doors: WriteDoors,
  context: Context,
  id: string,
): Promise<LintedFollowUp> {
  const row = await findFollowUpNamed(doors.db, id);
  const linted = await lintFollowUp(doors, row, limitsOf(context));
  return row.status === 'draft' ? tellFindings(context, linted) : linted;
}

export interface Decide {
  ids: readonly string[];
  verb: 'approve' | 'reject' | 'cancel';
  reason: string | undefined;
  /** Approve also what the linter stops. */
  isForced: boolean;
  /** Approve for Telegram's own schedule. */
  isOnServer: boolean;
}

/** All are found before the first one is decided: an id that is wrong decides nothing. */
export async function decideAs(
  doors: WriteDoors,
  context: Context,
  { ids, verb, reason, isForced, isOnServer }: Decide,
): Promise<LintedFollowUp[]> {
  const { flags } = context;
  const rows: FollowUpListRow[] = [];
  for (const id of new Set(ids)) rows.push(await findFollowUpNamed(doors.db, id));
  if (verb === 'approve') await askZones(doors, context, rows);
  const decided: LintedFollowUp[] = [];
  const isDryRun = flags.dryRun;
  const via = flags.yes ? '--yes' : 'command';
  for (const row of rows) {
    if (verb === 'approve') {
      const limits = limitsOf(context);
      const approve = { row, via, isDryRun, isForced, isOnServer, ...limits };
      const approved = await approveFollowUp(doors, approve);
      decided.push(tellFindings(context, await lintFollowUp(doors, approved, limits)));
      continue;
    }
    const why = reason ?? (verb === 'reject' ? 'rejected' : 'cancelled by hand');
    const step = verb === 'reject' ? 'reject-follow-up' : 'cancel-follow-up';
    const cancelled = await cancelFollowUp(doors, { row, why, verb: step, isDryRun });
    decided.push({ ...cancelled, lint: [] });
  }
  return settled(doors, context, decided);
}

/** Of one chat a person is asked; of several it is said, since nobody wants to be asked twenty times. */
async function askZones(
  doors: WriteDoors,
  context: Context,
  rows: readonly FollowUpListRow[],
): Promise<void> {
  const byChat = new Map(rows.map((row) => [row.chatId, row] as const));
  for (const { chatId, sendAt } of byChat.values()) {
    const chat = await storedChat(doors.db, chatId);
    const isOneOfMany = byChat.size > 1;
    if (chat && sendAt !== null)
      await withTheirZone(doors, context, { chat, at: sendAt, isOneOfMany });
  }
}

/** What was decided about Telegram's schedule is done there, and the rows are as they are then. */
async function settled(
  doors: WriteDoors,
  context: Context,
  decided: readonly LintedFollowUp[],
): Promise<LintedFollowUp[]> {
  if (!decided.some((row) => serverStateOf(row) !== null) || context.flags.dryRun)
    return [...decided];
  const ids = decided.map(({ id }) => id);
  await settleAtTelegram(doors, context, ids);
  const rows = await listFollowUps(doors.db, { ids });
  return decided.map((one) => ({ ...one, ...rows.find(({ id }) => id === one.id) }));
}

/** @returns `undefined` when none was given. @throws {AppError} `usage` when it is no time. */
export function timeOf(
  { now }: Pick<Doors, 'now'>,
  { talk }: Context,
  text: string | undefined,
): string | undefined {
  if (text === undefined) return undefined;
  const time = parseWhen(text, now());
  if (!time) {
    throw new AppError('usage', `--at: "${text}" is not a time`, {
      hint: 'give an ISO time, +2h, "tomorrow 10:00", a weekday, or 18:30',
    });
  }
  if (time < now()) talk(`${time.toISOString()} is in the past: due as soon as it is approved.`);
  return time.toISOString();
}

async function textOf({ io }: Context, text: string): Promise<string> {
  if (text !== '-') return text;
  let given = '';
  for await (const chunk of io.stdin) given += String(chunk);
  return given;
}
