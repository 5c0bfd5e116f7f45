import type { Doors } from '../core/doors.ts';
import { AppError } from '../core/errors.ts';
import { findChat } from '../core/find-chat.ts';
import { parseWhen } from '../core/rules/time/when.ts';
import { settleChats, unsettleChats } from '../core/settle.ts';
import { snoozeChats, wakeChats } from '../core/snooze.ts';
import type { ChatListRow } from '../store/chat-list.ts';
import type { Context } from './context.ts';

type MarkDoors = Pick<Doors, 'db' | 'now'>;

export interface SnoozeOptions {
  until?: string;
  ifNoReply?: boolean;
  off?: boolean;
}

export async function snoozeAs(
  doors: MarkDoors,
  { flags }: Pick<Context, 'flags'>,
  { names, options }: { names: readonly string[]; options: SnoozeOptions },
): Promise<ChatListRow[]> {
  const { until, ifNoReply = false, off = false } = options;
  const isDryRun = flags.dryRun;
  if (off === (until !== undefined)) {
    throw new AppError('usage', off ? '--off and --until exclude each other' : 'until when?', {
      hint: 'give --until TIME, or --off to bring the chat back',
    });
  }
  const chatIds = await idsOf(doors, names);
  if (until === undefined) return wakeChats(doors, chatIds, { isDryRun });
  const time = parseWhen(until, doors.now());
  if (!time) {
    throw new AppError('usage', `--until: "${until}" is not a time`, {
      hint: 'give an ISO time, +3d, "tomorrow 10:00", a weekday, or 18:30',
    });
  }
  return snoozeChats(doors, chatIds, { until: time, ifNoReply, isDryRun });
}

export async function doneAs(
  doors: MarkDoors,
  { flags }: Pick<Context, 'flags'>,
  { names, isOff }: { names: readonly string[]; isOff: boolean },
): Promise<ChatListRow[]> {
  const chatIds = await idsOf(doors, names);
  const isDryRun = flags.dryRun;
  return isOff
    ? unsettleChats(doors, chatIds, { isDryRun })
    : settleChats(doors, chatIds, { isDryRun });
}

/** All chats are found before the first one is changed: a name that is wrong changes nothing. */
async function idsOf({ db }: Pick<Doors, 'db'>, names: readonly string[]): Promise<string[]> {
  const ids = new Set<string>();
  for (const name of names) ids.add((await findChat(db, name)).id);
  return [...ids];
}
