import type { Doors } from './doors.ts';
import { withLease } from './lease.ts';
import { ownAccount } from './own-account.ts';
import { appraisingNews } from './sync/appraise-news.ts';
import { takeChatList } from './sync/take-chat-list.ts';
import { respectingWaits } from './sync/waits.ts';

export interface RefreshOptions {
  report: (step: string) => void;
  signal: AbortSignal;
}

/**
 * Fetches the dashboard anew without syncing a message. Idempotent.
 *
 * @throws {AppError} `flood-wait`, `network`, `session-ended`, `busy`; what was stored until then stays.
 */
export async function refreshChats(
  doors: Pick<Doors, 'db' | 'telegram' | 'now'>,
  { report, signal }: RefreshOptions,
): Promise<{ chats: number }> {
  const account = await ownAccount(doors);
  return withLease(doors, { name: `sync ${account.id}`, what: 'syncing this account' }, () =>
    respectingWaits(doors, account.id, async () => {
      const run = { account, report, signal };
      const { list } = await appraisingNews(doors, run, async () => ({
        list: await takeChatList(doors, run),
      }));
      return { chats: list.dialogs.length };
    }),
  );
}
