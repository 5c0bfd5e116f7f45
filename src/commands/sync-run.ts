import type { Doors } from '../core/doors.ts';
import { AppError } from '../core/errors.ts';
import { findChat } from '../core/find-chat.ts';
import { parseDay } from '../core/rules/time/when.ts';
import { planSync, syncChats } from '../core/sync.ts';
import { settleAtTelegram } from './at-telegram.ts';
import type { Context } from './context.ts';
import { clockOf } from './doors/clock.ts';
import { run, withDoors } from './shell.ts';
import { syncSummary, syncView } from './views/sync.ts';

export async function runSync(
  context: Context,
  names: readonly string[],
  options: { since?: string },
): Promise<void> {
  const since = sinceOf(options.since, clockOf(context)());
  // A name that is wrong is said before anybody connects.
  const chatIds = await withDoors(context, ['db'], (doors) => idsOf(doors, names));
  const { report, signal, flags } = context;
  if (flags.dryRun) {
    await run(context, ['db'], (doors) => planSync(doors, chatIds), syncView);
    return;
  }
  await run(
    context,
    ['db', 'now', 'telegram'],
    async (doors) => {
      const result = await syncChats(doors, { chatIds, since, report, signal });
      for (const { title, why } of result.skipped) context.talk(`Skipped ${title}: ${why}`);
      if (result.chats === 0 && result.skipped.length === 0)
        context.talk('No chat is chosen yet: tgcrm chats add CHAT, or tgcrm chats sync-on CHAT.');
      else context.talk(syncSummary(result));
      await tendAfterSync(doors, context);
      return result;
    },
    syncView,
  );
}

/** An answer that the sync has heard stops what stands in Telegram's schedule. A run that is sending does the same. */
async function tendAfterSync(
  doors: Pick<Doors, 'db' | 'now' | 'telegram'>,
  context: Context,
): Promise<void> {
  try {
    await settleAtTelegram(doors, context);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'busy')) throw error;
  }
}

async function idsOf(
  { db }: Pick<Doors, 'db'>,
  names: readonly string[],
): Promise<string[] | null> {
  if (names.length === 0) return null;
  const ids = new Set<string>();
  for (const name of names) ids.add((await findChat(db, name)).id);
  return [...ids];
}

function sinceOf(text: string | undefined, now: Date): string | null {
  if (text === undefined) return null;
  const since = parseDay(text, now);
  if (since) return since.toISOString();
  throw new AppError('usage', `--since: "${text}" is not a date`, {
    hint: 'give a date such as 2026-01-31, or how long ago: 30d',
  });
}
