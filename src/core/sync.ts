import { recordSync } from '../store/accounts.ts';
import { listChats } from '../store/chat-list.ts';
import type { Instant } from '../store/schema.ts';
import type { Doors } from './doors.ts';
import { withLease } from './lease.ts';
import { ownAccount } from './own-account.ts';
import { createSmallHeap } from './small-heap.ts';
import { appraisingNews } from './sync/appraise-news.ts';
import { type ChosenChat, chosenChats } from './sync/chosen-chats.ts';
import { fillChats } from './sync/fill-chats.ts';
import type { Run } from './sync/run.ts';
import { stopOnReply } from './sync/stop-on-reply.ts';
import { takeChatList } from './sync/take-chat-list.ts';
import { takeNews } from './sync/take-news.ts';
import { type Counts, Tally } from './sync/tally.ts';
import { updateStateOf } from './sync/update-state.ts';
import { respectingWaits } from './sync/waits.ts';

/** Past this a larger young generation makes a sync no faster (measured). */
const ENOUGH_YOUNG_BYTES = 16 * 2 ** 20;

export interface SyncOptions {
  /** `null` for the chosen ones. */
  chatIds: readonly string[] | null;
  /** How far back a chat is filled. */
  since: Instant | null;
  report: (step: string) => void;
  signal: AbortSignal;
}

export interface SyncResult {
  chats: number;
  messages: Counts;
  perChat: ({ id: string; title: string } & Counts)[];
  /** Chats that Telegram does not let this account read (any more). */
  skipped: { id: string; title: string; why: string }[];
}

/**
 * The chat list, then new, edited and deleted messages of the chosen chats. Interrupted anywhere, the next run
 * goes on there; done twice, the second time changes nothing.
 *
 * @throws {AppError} `flood-wait`, `network`, `session-ended`, `busy`, `interrupted`; what was stored until then stays.
 */
export async function syncChats(
  doors: Pick<Doors, 'db' | 'telegram' | 'now'>,
  { chatIds, since, report, signal }: SyncOptions,
): Promise<SyncResult> {
  const account = await ownAccount(doors);
  const heap = createSmallHeap({ enoughYoungBytes: ENOUGH_YOUNG_BYTES });
  const run: Run = {
    account,
    signal,
    report: (step) => {
      heap.hold();
      report(step);
    },
  };
  const lease = { name: `sync ${account.id}`, what: 'syncing this account' };
  try {
    return await withLease(doors, lease, () =>
      respectingWaits(doors, account.id, async () => {
        const { result } = await appraisingNews(doors, run, () =>
          syncAll(doors, run, { chatIds, since }),
        );
        await stopOnReply(doors);
        await recordSync(doors.db, { accountId: account.id, at: doors.now().toISOString() });
        return result;
      }),
    );
  } finally {
    heap.release();
  }
}

async function syncAll(
  doors: Pick<Doors, 'db' | 'telegram' | 'now'>,
  run: Run,
  { chatIds, since }: Pick<SyncOptions, 'chatIds' | 'since'>,
) {
  // Before the first page is read: what changes from here on, the next run hears of.
  const from = await updateStateOf(doors, run.account);
  const list = await takeChatList(doors, run);
  const chosen = await chosenChats(doors, run, { chatIds, dialogs: list.dialogs });
  const tally = new Tally();
  const { filled, skipped } = await fillChats(doors, run, { chosen, since, tally });
  await takeNews(doors, run, { from, filled, tally });
  return { list, touched: tally.chatIds(), result: resultOf(chosen, tally, skipped) };
}

/** What a run would look at, with nothing asked and nothing counted. */
export async function planSync(
  { db }: Pick<Doors, 'db'>,
  chatIds: readonly string[] | null,
): Promise<SyncResult> {
  const chats =
    chatIds === null
      ? await listChats(db, { synced: true, states: ['new', 'crm'] })
      : await listChats(db, { ids: chatIds });
  const none: Counts = { added: 0, edited: 0, deleted: 0 };
  return {
    chats: chats.length,
    messages: none,
    perChat: chats.map(({ id, title }) => ({ id, title, ...none })),
    skipped: [],
  };
}

function resultOf(
  chosen: readonly ChosenChat[],
  tally: Tally,
  skipped: SyncResult['skipped'],
): SyncResult {
  return {
    chats: chosen.length - skipped.length,
    messages: tally.total(),
    perChat: chosen.map(({ chat: { id, title } }) => ({ id, title, ...tally.of(id) })),
    skipped,
  };
}
