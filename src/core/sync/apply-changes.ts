import { saveUpdateState } from '../../store/accounts.ts';
import { updateChats } from '../../store/chats.ts';
import { inTransaction } from '../../store/database/transaction.ts';
import type { Doors } from '../doors.ts';
import type { PeerAddress, UpdateState } from '../telegram/port.ts';
import { applyNews } from './apply-news.ts';
import type { Run } from './run.ts';
import type { Tally } from './tally.ts';

type SyncDoors = Pick<Doors, 'db' | 'telegram' | 'now'>;

export interface ApplyChanges {
  from: UpdateState;
  filled: ReadonlySet<string>;
  tally: Tally;
}

/**
 * What changed in private chats and basic groups since the last run. The state moves in the transaction that
 * stores what it covers, so that nothing is skipped when the run is killed.
 *
 * @returns which channels have news of their own; and, when too much was missed to tell, the state that holds
 * once the chats have been read again.
 */
export async function applyChanges(
  { db, telegram, now }: SyncDoors,
  { account, signal, report }: Run,
  { from, filled, tally }: ApplyChanges,
): Promise<{ channels: Set<string>; tooLong: UpdateState | null }> {
  const channels = new Set<string>();
  report('edits and deletions');
  for await (const changes of telegram.changes(from)) {
    signal.throwIfAborted();
    for (const peerId of changes.channels) channels.add(peerId);
    if (changes.isTooLong) return { channels, tooLong: changes.state };
    await inTransaction(db, async (trx) => {
      await applyNews(
        { db: trx, now },
        { accountId: account.id, news: changes, filled, channelPeerId: null, tally },
      );
      const updateState = JSON.stringify(changes.state);
      await saveUpdateState(trx, { accountId: account.id, updateState });
    });
  }
  return { channels, tooLong: null };
}

export interface ApplyChannelChanges {
  chatId: string;
  address: PeerAddress;
  pts: number;
  filled: ReadonlySet<string>;
  tally: Tally;
}

/**
 * The same for one supergroup or channel, which counts for itself.
 *
 * @returns when too much was missed to tell, the `pts` that holds once the chat has been read again.
 */
export async function applyChannelChanges(
  { db, telegram, now }: SyncDoors,
  { account, signal }: Run,
  { chatId, address, pts, filled, tally }: ApplyChannelChanges,
): Promise<number | null> {
  for await (const changes of telegram.channelChanges(address, pts)) {
    signal.throwIfAborted();
    if (changes.isTooLong) return changes.pts;
    await inTransaction(db, async (trx) => {
      await applyNews(
        { db: trx, now },
        {
          accountId: account.id,
          news: changes,
          filled,
          channelPeerId: address.peerId,
          tally,
        },
      );
      await updateChats(trx, { ids: [chatId], changes: { channelPts: changes.pts } });
    });
  }
  return null;
}
