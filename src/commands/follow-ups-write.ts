import { approveFollowUp } from '../core/approve.ts';
import type { Doors } from '../core/doors.ts';
import { type LintedFollowUp, type LintOptions, lintFollowUp } from '../core/drafts/lint.ts';
import { AppError } from '../core/errors.ts';
import { findChat } from '../core/find-chat.ts';
import { findFollowUpNamed } from '../core/find-follow-up.ts';
import { addFollowUp, cancelFollowUp, editFollowUp } from '../core/follow-ups.ts';
import { parseWhen } from '../core/rules/when.ts';
import type { FollowUpListRow } from '../store/follow-ups.ts';
import type { Context } from './shell.ts';
import { tellFindings } from './tell-findings.ts';

type WriteDoors = Pick<Doors, 'db' | 'now'>;

export async function addAs(
  doors: WriteDoors,
  context: Context,
  options: { chat: string; text: string; at?: string; best?: boolean; reason?: string },
): Promise<LintedFollowUp> {
  const row = await addFollowUp(doors, {
    chat: await findChat(doors.db, options.chat),
    text: await textOf(context, options.text),
    ...(await momentOf(doors, context, options)),
    reason: options.reason ?? 'written by hand',
    isDryRun: context.flags.dryRun,
  });
  return tellFindings(context, await lintFollowUp(doors, row, limitsOf(context)));
}

async function momentOf(
  doors: WriteDoors,
  context: Context,
  { chat, at, best = false }: { chat: string; at?: string; best?: boolean },
): Promise<{ sendAt: string | null; sendAtWhy: string | null }> {
  if (best && at !== undefined) throw new AppError('usage', '--at and --best do not go together');
  if (best) {
    const { momentAs } = await import('./moment-run.ts');
    const moment = await momentAs(doors, context, chat);
    return { sendAt: moment.at, sendAtWhy: moment.why };
  }
  const sendAt = timeOf(doors, context, at) ?? null;
  return { sendAt, sendAtWhy: sendAt === null ? null : 'set by hand' };
}

export async function editAs(
  doors: WriteDoors,
  context: Context,
  { id, text, at }: { id: string; text?: string; at?: string },
): Promise<LintedFollowUp> {
  if (text === undefined && at === undefined)
    throw new AppError('usage', 'nothing to edit', { hint: 'give --text or --at' });
  const row = await editFollowUp(doors, {
    row: await findFollowUpNamed(doors.db, id),
    text: text === undefined ? undefined : await textOf(context, text),
    sendAt: timeOf(doors, context, at),
    isDryRun: context.flags.dryRun,
  });
  return tellFindings(context, await lintFollowUp(doors, row, limitsOf(context)));
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
}

/** All are found before the first one is decided: an id that is wrong decides nothing. */
export async function decideAs(
  doors: WriteDoors,
  context: Context,
  { ids, verb, reason, isForced }: Decide,
): Promise<LintedFollowUp[]> {
  const { flags } = context;
  const rows: FollowUpListRow[] = [];
  for (const id of new Set(ids)) rows.push(await findFollowUpNamed(doors.db, id));
  const decided: LintedFollowUp[] = [];
  const isDryRun = flags.dryRun;
  const via = flags.yes ? '--yes' : 'command';
  for (const row of rows) {
    if (verb === 'approve') {
      const limits = limitsOf(context);
      const approve = { row, via, isDryRun, isForced, ...limits };
      const approved = await approveFollowUp(doors, approve);
      decided.push(tellFindings(context, await lintFollowUp(doors, approved, limits)));
      continue;
    }
    const why = reason ?? (verb === 'reject' ? 'rejected' : 'cancelled by hand');
    const step = verb === 'reject' ? 'reject-follow-up' : 'cancel-follow-up';
    const cancelled = await cancelFollowUp(doors, { row, why, verb: step, isDryRun });
    decided.push({ ...cancelled, lint: [] });
  }
  return decided;
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
