import type { Doors } from '../core/doors.ts';
import { AppError } from '../core/errors.ts';
import { findChat } from '../core/find-chat.ts';
import { withoutAuto } from '../core/rules/dispatch/follow-up-policy.ts';
import { parseDay } from '../core/rules/time/when.ts';
import { undoLatest } from '../core/undo.ts';
import { listActivities } from '../store/activities.ts';
import type { ActivityRow } from '../store/schema.ts';
import { settleAtTelegram } from './at-telegram.ts';
import type { Context } from './context.ts';

export async function undoAs(
  doors: Pick<Doors, 'db' | 'now'>,
  context: Context,
  count: number,
): Promise<ActivityRow[]> {
  const { flags, talk } = context;
  const undone = await undoLatest(doors, { count, isDryRun: flags.dryRun });
  const acts = new Set(undone.map(({ act }) => act)).size;
  if (acts < count) talk(acts === 0 ? 'nothing to undo' : `there were only ${acts}`);
  const remark = withoutAuto(undone);
  if (remark !== null) talk(`undone, ${remark}`);
  if (acts > 0) await settleAtTelegram(doors, context);
  return undone;
}

export interface LogRequest {
  chat?: string | undefined;
  verb?: string | undefined;
  actor?: string | undefined;
  since?: string | undefined;
  limit: number | undefined;
}

export async function listLog(
  { db, now }: Pick<Doors, 'db' | 'now'>,
  { chat, verb, actor, since, limit }: LogRequest,
): Promise<ActivityRow[]> {
  const chatId = chat === undefined ? undefined : (await findChat(db, chat)).id;
  return listActivities(db, { chatId, verb, actor, since: instantOf(since, now()), limit });
}

function instantOf(text: string | undefined, now: Date): string | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text, now);
  if (day) return day.toISOString();
  throw new AppError('usage', `--since: "${text}" is not a day`, {
    hint: 'give 2026-01-31, 7d, today or yesterday',
  });
}
