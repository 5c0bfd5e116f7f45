import { saveUpdateState } from '../../store/accounts.ts';
import { findChat, updateChats } from '../../store/chats.ts';
import type { Doors } from '../doors.ts';
import type { UpdateState } from '../telegram/port.ts';
import { applyChanges, applyChannelChanges } from './apply-changes.ts';
import type { ChosenChat } from './chosen-chats.ts';
import { rereadChat } from './reread-chat.ts';
import type { Run } from './run.ts';
import type { Tally } from './tally.ts';

type SyncDoors = Pick<Doors, 'db' | 'telegram' | 'now'>;

export interface TakeNews {
  from: UpdateState;
  filled: readonly ChosenChat[];
  tally: Tally;
}

/** Edits and deletions since the last run, and what arrived while this one was reading. */
export async function takeNews(
  doors: SyncDoors,
  run: Run,
  { from, filled, tally }: TakeNews,
): Promise<void> {
  const ids = new Set(filled.map(({ chat }) => chat.id));
  const { channels, tooLong } = await applyChanges(doors, run, { from, filled: ids, tally });
  if (tooLong) {
    const inSharedBox = filled.filter(({ address }) => !isChannel(address.peerId));
    for (const each of inSharedBox) await rereadChat(doors, run, { ...each, tally });
    const updateState = JSON.stringify(tooLong);
    await saveUpdateState(doors.db, { accountId: run.account.id, updateState });
  }
  for (const each of filled) {
    if (isChannel(each.address.peerId))
      await takeChannelNews(doors, run, { each, filled: ids, tally, channels });
  }
}

interface TakeChannelNews {
  each: ChosenChat;
  filled: ReadonlySet<string>;
  tally: Tally;
  /** Peer ids that the shared box says have news. */
  channels: ReadonlySet<string>;
}

async function takeChannelNews(
  doors: SyncDoors,
  run: Run,
  { each, filled, tally, channels }: TakeChannelNews,
): Promise<void> {
  const { chat, address, dialog } = each;
  const pts = (await findChat(doors.db, chat.id))?.channelPts ?? null;
  if (pts === null) return;
  const isQuiet = dialog?.pts === pts && !channels.has(address.peerId);
  if (isQuiet) return;
  const request = { chatId: chat.id, address, pts, filled, tally };
  const tooLong = await applyChannelChanges(doors, run, request);
  if (tooLong === null) return;
  await rereadChat(doors, run, { ...each, tally });
  const channelPts = Math.max(tooLong, dialog?.pts ?? 0);
  await updateChats(doors.db, { ids: [chat.id], changes: { channelPts } });
}

function isChannel(peerId: string): boolean {
  return peerId.startsWith('c');
}
