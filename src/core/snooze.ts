import type { ChatListRow } from '../store/chat-list.ts';
import type { Doors } from './doors.ts';
import { AppError } from './errors.ts';
import { markChats } from './mark-chats.ts';
import { awake } from './rules/turn/snooze-end.ts';

export interface Snooze {
  until: Date;
  /** Back at once when they write; without it, not before `until` whatever comes. */
  ifNoReply: boolean;
  isDryRun?: boolean;
}

/**
 * Puts chats out of sight until a time; they come back by themselves.
 *
 * @throws {AppError} `usage` for a time that has passed.
 */
export async function snoozeChats(
  doors: Pick<Doors, 'db' | 'now'>,
  chatIds: readonly string[],
  { until, ifNoReply, isDryRun = false }: Snooze,
): Promise<ChatListRow[]> {
  const now = doors.now();
  if (until <= now) {
    throw new AppError('usage', `${until.toISOString()} has passed already`, {
      hint: 'name a time to come, such as "tomorrow" or "+3d"',
    });
  }
  const changes = {
    snoozedAt: now.toISOString(),
    snoozedUntil: until.toISOString(),
    snoozedUnlessReply: ifNoReply ? 1 : 0,
  } as const;
  return markChats(doors, chatIds, {
    verb: 'snooze',
    summary: ({ title }) => `snoozed ${title}`,
    changes: ({ newestMessageId }) => ({ ...changes, snoozedTo: newestMessageId }),
    isDryRun,
  });
}

/** Back into sight, and nothing is left to remind of. */
export async function wakeChats(
  doors: Pick<Doors, 'db' | 'now'>,
  chatIds: readonly string[],
  { isDryRun = false }: { isDryRun?: boolean } = {},
): Promise<ChatListRow[]> {
  return markChats(doors, chatIds, {
    verb: 'wake',
    summary: ({ title }) => `woke ${title}`,
    changes: ({ snoozedUntil }) => (snoozedUntil === null ? null : awake),
    isDryRun,
  });
}
